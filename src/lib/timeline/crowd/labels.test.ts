import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdOf } from './crowd.ts';
import { columnsOf, sampleLanes, windows } from './crowd-samples.ts';
import { Frame } from './frame.ts';
import { labelsOf } from './labels.ts';

const sizes = { gap: 4, pad: 6, least: 20, most: 12 };
const measure = (text: string): number => text.length * 7;
const wordings = (place: number): readonly string[] => [`Number ${place} in full`, `${place}`];
const width = 1000;

describe('labelsOf', () => {
  it('keeps labels in view, off everything else in their row, and not too many', () => {
    fc.assert(
      fc.property(columnsOf(150), windows, (columns, window) => {
        const frame = new Frame(crowdOf(columns, sampleLanes), [2, 3, 4]);
        frame.compose(window, width);
        const { marks, cells } = frame;
        const labels = labelsOf(frame, width, sizes, measure, wordings);
        expect(labels.length).toBeLessThanOrEqual(sizes.most);
        for (const label of labels) {
          const { mark, x, text, inside } = label;
          const x2 = x + label.width;
          expect(label.width).toBe(measure(text));
          expect(x >= 0 && x2 <= width).toBe(true);
          const row = marks.row[mark];
          for (let i = 0; i < marks.count; i += 1) {
            if (marks.lane[i] !== marks.lane[mark] || marks.row[i] !== row) continue;
            const [left, right] = [marks.x[i] as number, marks.x2[i] as number];
            if (i === mark && inside) expect(left <= x && x2 <= right).toBe(true);
            else expect(right <= x || x2 <= left).toBe(true);
          }
          for (let i = 0; i < cells.count; i += 1) {
            if (cells.lane[i] !== marks.lane[mark] || (row as number) < (cells.top[i] as number))
              continue;
            expect((cells.x2[i] as number) <= x + 1 || x2 <= (cells.x[i] as number)).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('takes the longest wording that has room, and keeps the label of a long bar in view', () => {
    const start = Float64Array.of(-1000, 50, 58);
    const end = Float64Array.of(1000, 50, 58);
    const crowd = crowdOf({ start, end, lane: new Uint16Array(3) }, 1);
    const frame = new Frame(crowd, [2]);
    frame.compose({ start: 0, end: 100 }, width);
    const labels = labelsOf(frame, width, sizes, measure, (place) => {
      const name = ['bar', 'first', 'last'][crowd.shelves.index[place] as number] ?? '';
      return [`${name} in many words`, name];
    });
    const told = labels.map(({ text, x, inside }) => ({ text, x, inside }));
    // Of the 80 px to the next dot in its row, the short wording of the first one takes what is left.
    expect(told).toEqual([
      { text: 'bar in many words', x: 6, inside: true },
      { text: 'first', x: 510, inside: false },
      { text: 'last in many words', x: 590, inside: false },
    ]);
  });
});
