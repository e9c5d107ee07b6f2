import { describe, expect, it } from 'vitest';
import { layout, type LaneLayout } from './layout.ts';
import { defaultSizes, telling, type LayoutOptions } from './layout-options.ts';
import type { Mark } from './mark.ts';
import { sampleMark } from './mark-samples.ts';
import { timeScale, type TimeDirection } from './scale.ts';

const options: LayoutOptions = {
  measure: (text) => text.length * 7,
  label: ({ id }) => [`event ${id}`],
};
const year = { start: 18_000, end: 18_365 };
const one = (
  marks: readonly Mark[],
  more: Partial<LayoutOptions> = {},
  direction: TimeDirection = 'ltr',
): LaneLayout => {
  const { lanes } = layout(marks, timeScale(year, 730, direction), {
    ...options,
    laneOf: () => '',
    ...more,
  });
  return lanes[0] as LaneLayout;
};
const placesOf = (lane: LaneLayout): readonly string[] =>
  lane.items.map(({ mark, row, label }) => `${mark.id}:${row}:${label?.place ?? 'none'}`);

describe('layout', () => {
  it('puts the label after the mark, on a line with it', () => {
    const [item] = one([sampleMark('a', 18_100)]).items;
    expect(item).toMatchObject({
      x: 195,
      x2: 207,
      row: 0,
      y: defaultSizes.margin + defaultSizes.row / 2,
    });
    expect(item?.label).toEqual({
      text: 'event a',
      x: 212,
      anchor: 'start',
      width: 49,
      place: 'after',
    });
  });

  it('puts it before the mark where another stands in the way', () => {
    expect(placesOf(one([sampleMark('a', 18_100), sampleMark('b', 18_120)]))).toEqual([
      'a:0:after',
      'b:1:after',
    ]);
    const crowded = one([sampleMark('a', 18_120, { gathering: true }), sampleMark('b', 18_100)]);
    expect(placesOf(crowded)).toEqual(['a:0:after', 'b:0:before']);
  });

  it('turns a label to the other side that the edge of the view would cut', () => {
    expect(placesOf(one([sampleMark('a', 18_360)]))).toEqual(['a:0:before']);
    expect(placesOf(one([sampleMark('a', 18_360)], {}, 'rtl'))).toEqual(['a:0:before']);
  });

  it('knows beforehand which labels the end of all time would cut, and finds them a row', () => {
    const marks = [sampleMark('a', 18_320), sampleMark('b', 18_360)];
    expect(placesOf(one(marks))).toEqual(['a:0:after', 'b:0:none']);
    expect(placesOf(one(marks, { extent: year }))).toEqual(['a:0:after', 'b:1:before']);
  });

  it('leaves the less telling label out where rows run out, and says how many', () => {
    const marks = [
      sampleMark('sure', 18_100),
      sampleMark('unsure', 18_115, { certainty: 'inferred' }),
      sampleMark('gathering', 18_130, { gathering: true, certainty: 'unknown' }),
    ];
    const lane = one(marks, { sizes: { maxRows: 1 } });
    const labelled = lane.items.filter(({ label }) => label).map(({ mark }) => mark.id);
    expect(labelled).toContain('gathering');
    expect(labelled).not.toContain('unsure');
    expect(lane.unlabelled).toBe(3 - labelled.length);
  });

  it('sums marks without a row into signs that are counted', () => {
    const marks = [0, 1, 2, 3, 4, 5].map((i) => sampleMark(`e${i}`, 18_100));
    const lane = one(marks, { sizes: { maxRows: 2 } });
    expect(lane.items.length).toBe(2);
    expect(lane.more).toEqual([
      {
        x: 201,
        y: 6 + 2.5 * 24,
        count: 4,
        ids: ['e2', 'e3', 'e4', 'e5'],
        from: 18_100,
        to: 18_100,
      },
    ]);
    expect(lane.height).toBe(2 * 6 + 3 * 24);
  });

  it('gives the chosen event the row of another, which is counted, and a label', () => {
    const marks = [0, 1, 2, 3, 4, 5].map((i) => sampleMark(`e${i}`, 18_100));
    const lane = one(marks, { sizes: { maxRows: 2 }, selected: 'e5' });
    const other = one(marks, { sizes: { maxRows: 2 } });
    const chosen = lane.items.find(({ mark }) => mark.id === 'e5');
    expect(chosen?.label?.text).toBe('event e5');
    expect([lane.rows, lane.height]).toEqual([other.rows, other.height]);
    expect(lane.more[0]?.count).toBe(4);
    expect(lane.more[0]?.ids).not.toContain('e5');
  });

  it('words a label as long as there is room for, at no cost to another', () => {
    const label = ({ id }: Mark): readonly string[] => [`the whole title of ${id}`, `event ${id}`];
    const textOf = (marks: readonly Mark[]): unknown =>
      one(marks, { label, sizes: { maxRows: 1 } }).items.map((item) => item.label?.text);
    expect(textOf([sampleMark('a', 18_100)])).toEqual(['the whole title of a']);
    expect(textOf([sampleMark('a', 18_050), sampleMark('b', 18_100)])).toEqual([
      'event a',
      'the whole title of b',
    ]);
  });

  it('takes fewer rows where signs need room below them, and only there', () => {
    const rowsOf = (_lane: string, crowded: boolean): number => (crowded ? 2 : 4);
    const crowd = (count: number): readonly Mark[] =>
      Array.from({ length: count }, (_, i) => sampleMark(`e${i}`, 18_100));
    expect(one(crowd(4), { rowsOf }).rows).toBe(4);
    expect(one(crowd(5), { rowsOf })).toMatchObject({ rows: 2, more: [{ count: 3 }] });
  });

  it('says how many lie before and after the window', () => {
    const lane = one([
      sampleMark('a', 17_000),
      sampleMark('b', 18_100),
      sampleMark('c', 19_000),
      sampleMark('d', 19_001),
    ]);
    expect([lane.earlier, lane.items.length, lane.later, lane.count]).toEqual([1, 1, 2, 4]);
  });

  it('fades a band on its open side, whichever way time runs', () => {
    const open = sampleMark('a', 18_100, { shape: 'window', latest: null });
    expect(one([open]).items[0]?.band).toEqual({
      x: 200,
      x2: 255,
      fadeLeft: false,
      fadeRight: true,
    });
    expect(one([open], {}, 'rtl').items[0]?.band).toEqual({
      x: 475,
      x2: 530,
      fadeLeft: true,
      fadeRight: false,
    });
  });

  it('makes lanes by the groups of kinds unless told otherwise, one below the other', () => {
    const marks = [
      sampleMark('a', 18_100, { kind: 'legal' }),
      sampleMark('b', 18_100, { kind: 'gathering' }),
      sampleMark('c', 18_110, { kind: 'election' }),
    ];
    const { lanes, height } = layout(marks, timeScale(year, 730), options);
    expect(lanes.map(({ key }) => key)).toEqual(['gathering', 'politics', 'diplomacy']);
    expect(lanes.map(({ y }) => y)).toEqual([0, 36, 72]);
    expect(height).toBe(108);
  });

  it('is empty for no marks', () => {
    expect(layout([], timeScale(year, 730), options)).toEqual({ lanes: [], height: 0 });
  });

  it('labels nothing in a hidden view', () => {
    const [lane] = layout([sampleMark('a', 18_100)], timeScale(year, 0), options).lanes;
    expect(lane?.items.map(({ x, label }) => [x, label])).toEqual([[-6, null]]);
  });
});

describe('telling', () => {
  it('ranks gatherings first, then what is stated, inferred, from outside, unknown', () => {
    const ranks = (['stated', 'inferred', 'outside', 'unknown'] as const).map((certainty) =>
      telling(sampleMark('a', 0, { certainty })),
    );
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(telling(sampleMark('a', 0, { gathering: true, certainty: 'unknown' }))).toBeGreaterThan(
      ranks[0] as number,
    );
  });
});
