import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { en as words } from '../messages/compare/en.ts';
import { en } from '../messages/en.ts';
import type { ComparedEvent } from '../prepare/compare/model.ts';
import { firstPlace } from './compare-place.ts';
import { Comparing } from './comparing.svelte.ts';
import { sampleRows } from './sample-rows.ts';

const all = sampleRows([
  { id: 'a', on: '2018-06-30' },
  { id: 'b', on: '2020-07-17' },
  { id: 'c', on: '2021-07-10' },
  { id: 'vote', on: '2021-01-01', kind: 'election' },
]);
const gatherings = all.filter(({ event }) => event.gathering);
const events = all.map(({ event }) => event);
const telling = {
  context: false,
  calendars: ['gregorian' as const],
  language: 'en' as const,
  messages: en,
  words: words.rows,
};

function comparing(fetchAll: () => Promise<readonly ComparedEvent[]> = () => Promise.resolve(all)) {
  return new Comparing(
    () => ({ events, gatherings }),
    () => telling,
    fetchAll,
  );
}
const idsOf = ({ rows }: Comparing): string[] => rows.map(({ event }) => event.id);

describe('Comparing', () => {
  it('begins with all gatherings in the order of time', () => {
    const one = comparing();
    expect(idsOf(one)).toEqual(['a', 'b', 'c']);
    expect(one.isFirst).toBe(true);
    expect(one.others.map(({ id }) => id)).toEqual(['vote']);
  });

  it('sorts by the same column from its other end', () => {
    const one = comparing();
    one.sortBy('date');
    expect(idsOf(one)).toEqual(['c', 'b', 'a']);
    one.sortBy('date');
    expect(idsOf(one)).toEqual(['a', 'b', 'c']);
    expect(one.isFirst).toBe(true);
  });

  it('moves a row within the table, in the order that is seen, and not beyond its ends', () => {
    const one = comparing();
    one.sortBy('date');
    one.move('c', 1);
    expect(idsOf(one)).toEqual(['b', 'c', 'a']);
    expect(one.sort).toBeNull();
    one.move('b', -1);
    expect(idsOf(one)).toEqual(['b', 'c', 'a']);
    expect(one.place.ids).toEqual(['b', 'c', 'a']);
  });

  it('takes out and adds back, and knows the first table when it is there again', () => {
    const one = comparing();
    one.remove('b');
    expect(one.place.ids).toEqual(['a', 'c']);
    one.add('b');
    expect(idsOf(one)).toEqual(['a', 'b', 'c']);
    expect(one.isFirst).toBe(true);
  });

  it('lets go of a pinned row that has been taken out', () => {
    const one = comparing();
    one.pin('b');
    expect(one.pinned).toBe('b');
    one.remove('b');
    expect(one.pinned).toBeNull();
    expect(one.place.pinned).toBeNull();
  });

  it('names the ids that no event has, and leaves them out', () => {
    const one = comparing();
    one.restore({ ...firstPlace, ids: ['c', 'nothing', 'a'] });
    expect(one.strange).toEqual(['nothing']);
    expect(idsOf(one)).toEqual(['a', 'c']);
    expect(one.place.ids).toEqual(['c', 'a']);
  });

  it('fetches an event that is no gathering once it is asked for, and waits for it', async () => {
    const one = comparing();
    one.add('vote');
    expect(one.waiting.map(({ id }) => id)).toEqual(['vote']);
    await Promise.resolve();
    flushSync();
    expect(one.waiting).toEqual([]);
    expect(idsOf(one)).toEqual(['a', 'b', 'vote', 'c']);
  });

  it('says that it could not fetch, and fetches when it is asked again', async () => {
    let online = false;
    const one = comparing(() => (online ? Promise.resolve(all) : Promise.reject(new Error())));
    one.restore({ ...firstPlace, ids: ['vote'] });
    await new Promise((done) => setTimeout(done));
    expect(one.failed).toBe(true);
    online = true;
    await one.fetch();
    expect(one.failed).toBe(false);
    expect(idsOf(one)).toEqual(['vote']);
  });

  it('goes back to the first table', () => {
    const one = comparing();
    one.remove('a');
    one.fold('kind');
    one.pin('c');
    expect(one.isFirst).toBe(false);
    one.reset();
    expect(one.isFirst).toBe(true);
    expect(idsOf(one)).toEqual(['a', 'b', 'c']);
  });
});
