import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { addDays, day } from '../../dates/day.ts';
import { isoDay } from '../../dates/value/iso-day.ts';
import { en } from '../messages/en.ts';
import { paperWords } from '../messages/paper.ts';
import { sampleEvents } from '../sample-events.ts';
import { Selection } from '../selection.svelte.ts';
import Paper from './Paper.svelte';

let paper: object | null = null;

afterEach(() => {
  if (paper) void unmount(paper);
  paper = null;
});

/** Prints so many events, one every ten days, and one without a date. */
function print(count: number): HTMLElement {
  const dated = Array.from({ length: count }, (_, i) => ({
    id: `event-${i}`,
    on: isoDay(addDays(day(18_000), 10 * i)),
    kind: i % 2 === 0 ? ('gathering' as const) : ('legal' as const),
  }));
  const events = sampleEvents([...dated, { id: 'undated' }]);
  const selection = new Selection(
    () => events,
    () => 'gregorian',
  );
  paper = mount(Paper, {
    target: document.body,
    props: { ui: { language: 'en', messages: en }, selection, details: undefined },
  });
  flushSync();
  const element = document.querySelector<HTMLElement>('.paper');
  if (!element) throw new Error('nothing is printed');
  return element;
}

const texts = (within: ParentNode, selector: string): string[] =>
  [...within.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('each event is in the list and has its note, under one number', () => {
  const element = print(40);
  const numbers = Array.from({ length: 41 }, (_, i) => String(i + 1));
  expect(texts(element, 'article .number')).toEqual(numbers);
  expect(texts(element, '.note .number')).toEqual(numbers);
});

test('more events than can be drawn are counted, and all listed', () => {
  const element = print(400);
  for (const picture of element.querySelectorAll('figure')) {
    const counts = texts(picture, '[data-counts] text').map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(400);
    expect(picture.querySelector('canvas, image')).toBeNull();
  }
  expect(texts(element, 'article .number')).toHaveLength(401);
});

test('what has not come is not passed off as whole', () => {
  expect(print(3).textContent).toContain(paperWords.en.beginnings);
});

test('without events there is no picture, and a head all the same', () => {
  const element = print(0);
  expect(element.querySelector('figure')).toBeNull();
  expect(element.querySelector('h1')?.textContent).toContain(en.site.name);
});
