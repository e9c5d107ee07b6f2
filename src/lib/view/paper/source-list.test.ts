import { expect, test } from 'vitest';
import { sampleEvents } from '../sample-events.ts';
import { sourcesOf } from './source-list.ts';

const [a, b, c] = sampleEvents([{ id: 'a' }, { id: 'b' }, { id: 'c' }]).map((event, i) => ({
  ...event,
  source: i === 1 ? 'second' : 'first',
}));

test('each document is named once, in the order in which events name it', () => {
  const sources = sourcesOf([b!, a!, c!], undefined);
  expect(sources.map(({ name, event }) => [name, event.id])).toEqual([
    ['second', 'b'],
    ['first', 'a'],
  ]);
  expect(sources.every(({ detail }) => detail === undefined)).toBe(true);
  expect(sourcesOf([], {})).toEqual([]);
});
