import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments, type Layers } from './segments.ts';

const none: Layers = { quotes: [], dates: [], dimmed: [] };
const text = 'This week Paris will host the greatest gathering.';

describe('segments', () => {
  it('leaves text that nothing lies over in one run', () => {
    expect(segments(text, { start: 0, end: 9 }, none)).toEqual([
      { text: 'This week', quotes: [], starts: [], ends: [], date: null, dimmed: false },
    ]);
  });

  it('gives nothing for an empty stretch', () => {
    expect(segments(text, { start: 4, end: 4 }, none)).toEqual([]);
  });

  it('marks the date inside the quote that holds it, and says where the quote begins and ends', () => {
    const runs = segments(
      text,
      { start: 0, end: text.length },
      {
        ...none,
        quotes: [{ start: 0, end: 25, id: 'assembly' }],
        dates: [{ start: 0, end: 9, basis: 'unknown' }],
      },
    );
    expect(
      runs.map(({ text, quotes, starts, ends, date }) => [text, quotes, starts, ends, date]),
    ).toEqual([
      ['This week', ['assembly'], ['assembly'], [], 'unknown'],
      [' Paris will host', ['assembly'], [], ['assembly'], null],
      [' the greatest gathering.', [], [], [], null],
    ]);
  });

  it('lets the shorter of two nested dates speak', () => {
    const runs = segments(
      text,
      { start: 0, end: 15 },
      {
        ...none,
        dates: [
          { start: 0, end: 15, basis: 'inferred' },
          { start: 5, end: 9, basis: 'stated' },
        ],
      },
    );
    expect(runs.map(({ date }) => date)).toEqual(['inferred', 'stated', 'inferred']);
  });

  it('numbers an expression in each of its runs, and says which of them opens it', () => {
    const runs = segments(
      text,
      { start: 0, end: text.length },
      {
        ...none,
        quotes: [{ start: 5, end: 15, id: 'assembly' }],
        dates: [{ start: 0, end: 9, basis: 'unknown', index: 7 }],
      },
    );
    expect(runs.map(({ text, expression }) => [text, expression])).toEqual([
      ['This ', { index: 7, opens: true }],
      ['week', { index: 7, opens: false }],
      [' Paris', undefined],
      [text.slice(15), undefined],
    ]);
  });

  it('sets apart what is untidy, and keeps it', () => {
    const untidy = [{ start: 9, end: 10, as: 'space' as const }];
    const runs = segments(text, { start: 5, end: 15 }, { ...none, untidy });
    expect(runs.map(({ text, untidy }) => [text, untidy])).toEqual([
      ['week', undefined],
      [' ', 'space'],
      ['Paris', undefined],
    ]);
  });

  it('does not repeat an anchor where a quote began before the stretch', () => {
    const runs = segments(
      text,
      { start: 10, end: 20 },
      {
        ...none,
        quotes: [{ start: 0, end: 25, id: 'assembly' }],
      },
    );
    expect(runs).toHaveLength(1);
    expect(runs[0]?.starts).toEqual([]);
    expect(runs[0]?.quotes).toEqual(['assembly']);
  });

  it('loses and doubles no letter, whatever lies over the text', () => {
    const range = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(range), fc.array(range), range, (quotes, dimmed, within) => {
        const runs = segments(text, within, {
          quotes: quotes.map((quote, i) => ({ ...quote, id: String(i) })),
          dates: [],
          dimmed,
        });
        expect(runs.map((run) => run.text).join('')).toBe(text.slice(within.start, within.end));
        expect(runs.every((run) => run.text.length > 0)).toBe(true);
      }),
    );
  });
});
