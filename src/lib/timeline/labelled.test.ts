import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../dates/day.ts';
import { labelled } from './labelled.ts';
import type { Mark } from './mark.ts';
import { timeScale } from './scale.ts';
import { timeWindow } from './window.ts';

const scale = timeScale(timeWindow(0, 1000), 600);
const options = {
  extent: scale.window,
  measure: (text: string) => 6 * text.length,
  label: ({ id }: Mark) => [`${id} and its title`, id],
};

function marksOn(days: readonly number[], kind: Mark['kind'] = 'gathering'): Mark[] {
  return days.map((on, i) => ({
    id: `${kind}-${i}`,
    kind,
    gathering: kind === 'gathering',
    certainty: 'stated',
    textual: null,
    shape: 'day',
    from: on as Day,
    to: on as Day,
    earliest: on as Day,
    latest: on as Day,
    openStart: false,
    openEnd: false,
    approximate: false,
  }));
}

test('every mark has a row and words, however close they stand', () => {
  const days = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(days, (on) => {
      const { lanes } = labelled(marksOn(on), scale, options, 100);
      const items = lanes.flatMap((lane) => lane.items);
      expect(items).toHaveLength(on.length);
      expect(items.every(({ label }) => label !== null)).toBe(true);
      expect(lanes.flatMap(({ more }) => more)).toEqual([]);
    }),
  );
});

test('a lane has no more rows than its marks need', () => {
  const marks = [...marksOn([10, 500, 900]), ...marksOn([500, 500, 500], 'legal')];
  const { lanes } = labelled(marks, scale, options, 100);
  expect(lanes.map(({ key, rows }) => [key, rows])).toEqual([
    ['gathering', 1],
    ['diplomacy', 3],
  ]);
});

test('where rows are few, all lanes grow alike, and what has none is counted', () => {
  const on = Array<number>(12).fill(500);
  const { lanes } = labelled([...marksOn(on), ...marksOn(on, 'legal')], scale, options, 6);
  expect(lanes.map(({ rows }) => rows)).toEqual([3, 3]);
  for (const { items, more } of lanes) {
    expect(items.length + more.reduce((sum, { count }) => sum + count, 0)).toBe(12);
  }
});

test('a lane has a row even where there is none to give', () => {
  expect(labelled(marksOn([500]), scale, options, 0).lanes[0]?.items).toHaveLength(1);
  expect(labelled([], scale, options, 10).lanes).toEqual([]);
});
