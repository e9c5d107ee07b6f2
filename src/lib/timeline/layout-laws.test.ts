import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { favour } from './favour.ts';
import { layout, type Item, type Layout } from './layout.ts';
import type { LayoutOptions } from './layout-options.ts';
import { someMarks } from './mark-samples.ts';
import { timeScale } from './scale.ts';
import { pan } from './window.ts';

const options: LayoutOptions = {
  favour,
  measure: (text) => text.length * 7,
  label: ({ id }) => [`event ${id}`],
};

describe('layout, whatever the marks and the window', () => {
  const views = fc.record({
    marks: someMarks,
    start: fc.integer({ min: 16_500, max: 20_000 }),
    span: fc.double({ min: Math.log(3), max: Math.log(4000), noNaN: true }).map(Math.exp),
    width: fc.integer({ min: 300, max: 1600 }),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    letter: fc.integer({ min: 3, max: 20 }),
    maxRows: fc.integer({ min: 1, max: 6 }),
    chosen: fc.option(fc.integer({ min: 0, max: 59 })),
  });
  type View = typeof views extends fc.Arbitrary<infer Value> ? Value : never;
  const laidOut = (
    view: View,
    window = { start: view.start, end: view.start + view.span },
  ): Layout =>
    layout(view.marks, timeScale(window, view.width, view.direction), {
      ...options,
      measure: (text) => text.length * view.letter,
      selected: view.chosen === null ? [] : [`e${view.chosen}`],
      sizes: { maxRows: view.maxRows },
    });
  /** All that an item covers: mark, bands and label. */
  const spread = ({ x, x2, band, textual, label }: Item): { left: number; right: number } => {
    const labelLeft = label ? (label.anchor === 'start' ? label.x : label.x - label.width) : x;
    return {
      left: Math.min(x, labelLeft, band?.x ?? x, textual?.x ?? x),
      right: Math.max(x2, label ? labelLeft + label.width : x2, band?.x2 ?? x2, textual?.x2 ?? x2),
    };
  };

  it('overlaps nothing within a row, and cuts no label', () => {
    fc.assert(
      fc.property(views, (view) => {
        for (const { items } of laidOut(view).lanes) {
          const bySide = [...items].sort(
            (a, b) => a.row - b.row || spread(a).left - spread(b).left,
          );
          bySide.forEach((item, i) => {
            const next = bySide[i + 1];
            if (next?.row === item.row)
              expect(spread(next).left).toBeGreaterThan(spread(item).right);
            const { label } = item;
            if (!label) return;
            const left = label.anchor === 'start' ? label.x : label.x - label.width;
            expect(left).toBeGreaterThanOrEqual(-1e-6);
            expect(left + label.width).toBeLessThanOrEqual(view.width + 1e-6);
            if (label.place !== 'inside')
              expect(left >= item.x2 || left + label.width <= item.x).toBe(true);
          });
        }
      }),
    );
  });

  it('leaves no mark uncounted', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { lanes } = laidOut(view);
        expect(lanes.reduce((sum, { count }) => sum + count, 0)).toBe(view.marks.length);
        for (const { items, more, earlier, later, count, unlabelled } of lanes) {
          const summed = more.reduce((sum, sign) => sum + sign.count, 0);
          expect(items.length + summed + earlier + later).toBe(count);
          expect(items.filter(({ label }) => label === null).length).toBe(unlabelled);
        }
      }),
    );
  });

  it('keeps every mark in its row while panning, and the lanes as high as they are', () => {
    fc.assert(
      fc.property(views, fc.integer({ min: -3000, max: 3000 }), (view, days) => {
        const still = { ...view, chosen: null, span: Math.ceil(view.span) };
        const window = { start: still.start, end: still.start + still.span };
        const here = laidOut(still, window);
        const there = laidOut(still, pan(window, days));
        expect(there.lanes.map(({ y, height }) => [y, height])).toEqual(
          here.lanes.map(({ y, height }) => [y, height]),
        );
        const rowsOf = (of: Layout): Map<string, number> =>
          new Map(
            of.lanes.flatMap(({ items }) => items.map(({ mark, row }) => [mark.id, row] as const)),
          );
        const rowsThere = rowsOf(there);
        for (const [id, row] of rowsOf(here)) {
          if (rowsThere.has(id)) expect(rowsThere.get(id)).toBe(row);
        }
      }),
    );
  });

  it('is a mirror image where time runs the other way', () => {
    fc.assert(
      fc.property(views, (view) => {
        const ltr = laidOut({ ...view, direction: 'ltr' }).lanes.flatMap(({ items }) => items);
        const rtl = laidOut({ ...view, direction: 'rtl' }).lanes.flatMap(({ items }) => items);
        expect(rtl.length).toBe(ltr.length);
        rtl.forEach((item, i) => {
          const twin = ltr[i] as Item;
          expect(item.x).toBeCloseTo(view.width - twin.x2, 6);
          expect(item.row).toBe(twin.row);
          expect(item.label?.place).toBe(twin.label?.place);
          if (item.label && twin.label) {
            expect(item.label.x).toBeCloseTo(view.width - twin.label.x, 6);
            expect(item.label.anchor).not.toBe(twin.label.anchor);
          }
        });
      }),
    );
  });

  it('always draws the chosen event, in the row that it has unchosen', () => {
    fc.assert(
      fc.property(views, (view) => {
        const chosen = view.marks[view.chosen ?? 0];
        if (!chosen) return;
        const itemIn = ({ lanes }: Layout): Item | undefined =>
          lanes.flatMap(({ items }) => items).find(({ mark }) => mark.id === chosen.id);
        const before = itemIn(laidOut({ ...view, chosen: null }));
        const after = itemIn(laidOut({ ...view, chosen: view.chosen ?? 0 }));
        if (before) expect(after).toMatchObject({ row: before.row, y: before.y, x: before.x });
        if (before?.label) expect(after?.label).not.toBeNull();
        const shapeOf = ({ lanes }: Layout) =>
          lanes.map(({ rows, height, crowded }) => [rows, height, crowded]);
        expect(shapeOf(laidOut(view))).toEqual(shapeOf(laidOut({ ...view, chosen: null })));
        const { start, span } = view;
        const seen = chosen.to + 1 > start && chosen.from < start + span;
        expect(seen && !after).toBe(false);
      }),
    );
  });
});
