import { describe, expect, it } from 'vitest';
import { sampleEvents } from './sample-events.ts';
import { Selection } from './selection.svelte.ts';

const lanes = { by: 'kind', folded: [], order: [] } as const;
const events = sampleEvents([
  { id: 'summit', outside: '2020-07-17' },
  { id: 'demonstration', on: '2025-02-08' },
  { id: 'election', on: '2021-06-18', kind: 'election' },
  { id: 'interview', kind: 'statement' },
]);
const selection = () =>
  new Selection(
    () => events,
    () => 'gregorian',
  );
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('Selection', () => {
  it('orders by the dates of the texts, and puts those without one last', () => {
    const chosen = selection();
    expect(ids(chosen.dated)).toEqual(['election', 'demonstration']);
    expect(ids(chosen.undated)).toEqual(['summit', 'interview']);
  });

  it('places with context what is known from elsewhere', () => {
    const chosen = selection();
    chosen.context = true;
    expect(ids(chosen.shown)).toEqual(['summit', 'election', 'demonstration', 'interview']);
    expect(ids(chosen.undated)).toEqual(['interview']);
  });

  it('leads to the neighbours in the order that is shown', () => {
    const chosen = selection();
    chosen.choose('election', 'pointer');
    expect([chosen.previous?.id, chosen.next?.id]).toEqual([undefined, 'demonstration']);
    chosen.context = true;
    expect([chosen.previous?.id, chosen.next?.id]).toEqual(['summit', 'demonstration']);
    chosen.gatheringsOnly = true;
    expect(ids(chosen.shown)).toEqual(['summit', 'demonstration']);
    expect(chosen.event?.id, 'what is chosen stays so').toBe('election');
    expect([chosen.previous, chosen.next], 'but has no neighbours').toEqual([null, null]);
  });

  it('shows what a query finds on its side of the switch, and everything until that can be known', () => {
    const chosen = selection();
    const all = ids(chosen.shown);
    chosen.query = 'paris';
    expect(ids(chosen.shown)).toEqual(all);
    chosen.find = (query, context) => new Set(context ? [query, 'summit'] : ['demonstration']);
    expect(ids(chosen.shown)).toEqual(['demonstration']);
    chosen.context = true;
    expect(ids(chosen.shown)).toEqual(['summit']);
    expect(chosen.place).toMatchObject({ query: 'paris' });
    chosen.query = null;
    expect(ids(chosen.shown).toSorted()).toEqual(all.toSorted());
  });

  it('leaves in the address only what differs from a first view', () => {
    const chosen = selection();
    const bare = {
      ...{ event: null, context: false, gatherings: false, query: null },
      ...{ calendars: null, time: null },
      ...{ range: null, rangeOnly: false, lanes },
    };
    expect(chosen.place).toEqual(bare);
    chosen.calendars = ['solar-hijri', 'lunar-hijri'];
    chosen.time = 'rtl';
    chosen.choose('summit', 'pointer');
    expect(chosen.place).toMatchObject({
      event: 'summit',
      calendars: ['solar-hijri', 'lunar-hijri'],
      time: 'rtl',
    });
    expect(chosen.first).toBe('solar-hijri');
    chosen.calendars = ['gregorian', 'solar-hijri'];
    chosen.time = 'ltr';
    expect(chosen.place).toEqual({ ...bare, event: 'summit' });
  });

  it('keeps of an address only what is not the usual view', () => {
    const chosen = selection();
    const place = {
      ...{ event: null, context: false, gatherings: false, query: null },
      ...{ range: null, rangeOnly: false, lanes },
    };
    chosen.restore({ ...place, calendars: ['gregorian', 'solar-hijri'], time: 'ltr' });
    expect(chosen.place).toMatchObject({ calendars: null, time: null });
    chosen.restore({ ...place, calendars: ['lunar-hijri'], time: 'rtl' });
    expect([chosen.calendars, chosen.first, chosen.time]).toEqual([
      ['lunar-hijri'],
      'lunar-hijri',
      'rtl',
    ]);
    chosen.restore({ ...place, calendars: null, time: null });
    expect([chosen.calendars, chosen.time]).toEqual([['gregorian', 'solar-hijri'], 'ltr']);
  });

  it('knows which events may have touched a range, and forgets to list only them when it goes', () => {
    const chosen = selection();
    const day = chosen.events.find(({ id }) => id === 'election')?.date.earliest;
    if (!day) throw new Error('the election has a day');
    chosen.range = { from: day, to: day };
    chosen.rangeOnly = true;
    expect(ids(chosen.inRange)).toEqual(['election']);
    expect(chosen.place).toMatchObject({ range: { from: day, to: day }, rangeOnly: true });
    chosen.clearRange();
    expect(ids(chosen.inRange)).toEqual(['election', 'demonstration']);
    expect(chosen.place).toMatchObject({ range: null, rangeOnly: false });
  });

  it('takes an id that no event has for nothing chosen', () => {
    const chosen = selection();
    chosen.restore({
      event: 'gone',
      context: true,
      gatherings: false,
      query: null,
      calendars: null,
      time: null,
      range: null,
      lanes,
      rangeOnly: false,
    });
    expect(chosen.event).toBeNull();
    expect(chosen.place).toMatchObject({ event: null, context: true });
  });

  it('gives the focus back to where a key chose an event', () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    const chosen = selection();
    chosen.choose('summit', 'keyboard');
    button.blur();
    chosen.clear();
    expect(document.activeElement).toBe(button);
    expect(chosen.id).toBeNull();
    button.remove();
  });
});
