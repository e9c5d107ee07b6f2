import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSpans, type Comparison } from '../../events/compare/order.ts';
import { smallSpan, spanOfEdtf } from '../../events/compare/test-spans.ts';
import { anySpan, boundsOfSpan, type Span } from '../../events/span.ts';
import { fromEdtf } from '../../dates/value/make.ts';
import { markOf, type Mark } from '../mark.ts';
import { sampleMark } from '../mark-samples.ts';
import { chainOf, linePieces, type Chain, type Link } from './chain.ts';

interface Sample extends Link {
  readonly id: string;
}

function sample(id: string, edtf: string | null): Sample {
  const value = edtf === null ? null : fromEdtf(edtf);
  if (!value) return { id, span: anySpan, mark: null };
  const date = { ...value, basis: 'stated' as const };
  const event = { id, kind: 'gathering' as const, gathering: true, date };
  return { id, span: spanOfEdtf(edtf ?? ''), mark: markOf(event, { context: false }) };
}

/** A mark somewhere inside a closed span. */
function markIn(span: Span, id: string): Mark {
  const { earliest, latest } = boundsOfSpan(span);
  const from = Math.floor((span.begin.min + span.end.max) / 2);
  return sampleMark(id, from, { earliest, latest });
}

function chain(samples: readonly Sample[]): Chain<Sample, Comparison> {
  return chainOf(
    samples,
    (one) => one,
    (a, b) => compareSpans(a.span, b.span),
  );
}

const edition = sample('edition', '2018');
const summit = sample('summit', '[2019-02-01..]');
const meeting = sample('meeting', '2021-07-10/2021-07-12');
const paris = sample('paris', '2025-02-08');
const assembly = sample('assembly', null);

describe('chainOf', () => {
  it('puts events in the order of time, and keeps those without a place apart', () => {
    const { steps, unplaced } = chain([paris, assembly, summit, meeting, edition]);
    expect(steps.map(({ of }) => of.id)).toEqual(['edition', 'summit', 'meeting', 'paris']);
    expect(unplaced).toEqual([assembly]);
  });

  it('puts what surely comes before something before it', () => {
    fc.assert(
      fc.property(fc.array(smallSpan, { maxLength: 8 }), (spans) => {
        const samples = spans.map((span, i) => ({
          id: `e${i}`,
          span,
          mark: markIn(span, `e${i}`),
        }));
        const { steps } = chain(samples);
        expect(steps).toHaveLength(samples.length);
        steps.forEach(({ of }, i) => {
          for (const later of steps.slice(i + 1)) {
            expect(compareSpans(of.span, later.of.span).order).not.toBe('after');
          }
        });
      }),
    );
  });

  it('tells of each but the first how far it lies from its neighbour', () => {
    const { steps } = chain([meeting, paris]);
    expect(steps[0]?.gaps).toEqual([]);
    expect(steps[1]?.gaps).toMatchObject([
      { after: meeting, how: { apart: { how: 'exactly', least: 1307 } } },
    ]);
  });

  it('tells besides how far it lies from the nearest that surely came before, where the neighbour may not have', () => {
    const [, , third] = chain([edition, summit, meeting]).steps;
    expect(third?.gaps).toMatchObject([
      { after: summit, whole: null, free: null, how: { order: 'unknown' } },
      { after: edition, how: { apart: { least: 922, most: 1286 } } },
    ]);
  });

  it('draws free days only between the last of the one and the first of the other', () => {
    fc.assert(
      fc.property(smallSpan, smallSpan, (a, b) => {
        const samples = [a, b].map((span, i) => ({
          id: `e${i}`,
          span,
          mark: markIn(span, `e${i}`),
        }));
        const [one, other] = chain(samples).steps;
        const gap = other?.gaps[0];
        if (!one || !other || !gap?.free) return;
        expect(gap.free.start).toBeGreaterThan(one.of.span.end.max);
        expect(gap.free.end).toBeLessThanOrEqual(other.of.span.begin.min);
        expect(gap.free.end - gap.free.start).toBe(gap.how.apart.least - 1);
        if (gap.whole) {
          expect(gap.free.start).toBeGreaterThanOrEqual(gap.whole.start);
          expect(gap.free.end).toBeLessThanOrEqual(gap.whole.end);
        }
      }),
    );
  });
});

describe('linePieces', () => {
  it('covers the whole line without a gap, and marks the free part of it alone as sure', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 4, maxLength: 4 }), (numbers) => {
        const [start, from, to, end] = numbers.toSorted((a, b) => a - b) as [
          number,
          number,
          number,
          number,
        ];
        if (start === end || from === to) return;
        const pieces = linePieces({ start, end }, { start: from, end: to });
        expect(pieces[0]?.start).toBe(start);
        expect(pieces.at(-1)?.end).toBe(end);
        pieces.slice(1).forEach((piece, i) => expect(piece.start).toBe(pieces[i]?.end));
        expect(pieces.filter(({ sure }) => sure)).toEqual([{ start: from, end: to, sure: true }]);
      }),
    );
  });
});
