import { describe, expect, it } from 'vitest';
import { favour } from './favour.ts';
import { layout, type LaneLayout } from './layout.ts';
import { defaultSizes, telling, type LayoutOptions } from './layout-options.ts';
import type { Mark } from './mark.ts';
import { sampleMark } from './mark-samples.ts';
import { timeScale, type TimeDirection } from './scale.ts';

const options: LayoutOptions = {
  favour,
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
      'a:0:before',
      'b:0:after',
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
        id: '+e2',
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
    const lane = one(marks, { sizes: { maxRows: 2 }, selected: ['e5'] });
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

  describe('the label of a gathering whose date is stated', () => {
    const label = ({ id }: Mark): readonly string[] => [`all words of ${id}`, `of ${id}`, id];
    const gathering = (id: string, on: number, parts: Partial<Mark> = {}): Mark =>
      sampleMark(id, on, { kind: 'gathering', gathering: true, ...parts });
    const beside = [
      gathering('unsure', 18_300, { certainty: 'inferred' }),
      gathering('open', 18_310, { certainty: 'unknown', shape: 'window', latest: null }),
      gathering('sure', 18_350),
    ];

    it('stands beside those of others that are less sure', () => {
      const { items } = one(beside, { label, extent: year, sizes: { maxRows: 3 } });
      expect(items.map((item) => [item.mark.id, item.label !== null])).toContainEqual([
        'sure',
        true,
      ]);
      expect(items.length).toBe(3);
    });

    it('is not given up for their marks, which are counted then', () => {
      const lane = one(beside, { label, extent: year, sizes: { maxRows: 1 } });
      expect(lane.items.find(({ mark }) => mark.id === 'sure')?.label?.text).toBeTruthy();
      expect(lane.items.length + (lane.more[0]?.count ?? 0)).toBe(3);
    });

    it('gives way where there are more of them than labels have room', () => {
      const many = Array.from({ length: 8 }, (_, i) => gathering(`g${i}`, 18_100 + 12 * i));
      const lane = one(many, { label, sizes: { maxRows: 1 } });
      expect(lane.items.length).toBe(8);
    });
  });

  it('counts marks in the way of the chosen one’s label with those that have no row already', () => {
    const marks = [18_100, 18_115, 18_115, 18_130].map((on, i) => sampleMark(`e${i}`, on));
    const label = ({ id }: Mark): readonly string[] => [`a long label of ${id}`];
    const lane = one(marks, { label, sizes: { maxRows: 1 }, selected: ['e1'] });
    expect(lane.items.find(({ mark }) => mark.id === 'e1')?.label).not.toBeNull();
    expect(lane.items.length + (lane.more[0]?.count ?? 0)).toBe(4);
  });

  it('moves no mark for the chosen one where all have a row', () => {
    const marks = [18_100, 18_115, 18_130].map((on, i) => sampleMark(`e${i}`, on));
    const rows = (selected: readonly string[]) =>
      one(marks, { sizes: { maxRows: 2 }, selected }).items.map(({ mark, row }) => [mark.id, row]);
    for (const { id } of marks) expect(rows([id])).toEqual(rows([]));
  });

  it('folds a lane to what is selected of it, and hands over the rest', () => {
    const marks = [18_100, 18_115, 18_130].map((on, i) => sampleMark(`e${i}`, on));
    const lane = one(marks, { folded: () => true, selected: ['e1'] });
    expect(lane.items.map(({ mark }) => mark.id)).toEqual(['e1']);
    expect(lane.folded.map(({ id }) => id)).toEqual(['e0', 'e2']);
    expect(lane.count).toBe(3);
  });

  it('draws what is one of several where they stand apart, and one mark where they do not', () => {
    const among = [
      { from: 18_100, to: 18_100 },
      { from: 18_130, to: 18_130 },
    ] as Mark['among'] & object;
    const of = (days: typeof among) =>
      one([sampleMark('a', 18_115, { shape: 'window', among: days })]).items[0]?.among;
    expect(of(among)).toEqual([
      { x: 197, x2: 205 },
      { x: 257, x2: 265 },
    ]);
    expect(of(among.map((days) => ({ ...days, from: 18_100, to: 18_101 })))).toEqual([]);
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
