import { describe, expect, it } from 'vitest';
import { grownAfter, grownBefore, layersOf, rangesOf } from './grow.ts';
import { blocksIn, passageOf } from './passage.ts';
import type { Layers } from './segments.ts';

const text = 'A headline\n\nParis will host it.\n\nIt is open.\n\nMore on 10 July.';
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const layers: Layers = {
  quotes: [{ ...at('Paris'), id: 'event' }],
  dates: [{ ...at('10 July'), basis: 'inferred' }],
  dimmed: [],
};
const textsIn = (ranges: readonly { start: number; end: number }[]) =>
  blocksIn(text, ranges, layers).map(({ segments }) => segments.map((run) => run.text).join(''));

describe('more around a passage', () => {
  const shown = rangesOf(passageOf(text, [at('Paris')], layers));

  it('adds the paragraph before, then nothing more', () => {
    const more = grownBefore(text, shown);
    expect(textsIn(more)).toEqual(['A headline', 'Paris will host it.']);
    expect(grownBefore(text, more)).toEqual(more);
  });

  it('adds a paragraph after at a time, up to the end', () => {
    const more = grownAfter(text, shown);
    expect(textsIn(more)).toEqual(['Paris will host it.', 'It is open.']);
    const all = grownAfter(text, more);
    expect(textsIn(all)).toEqual(['Paris will host it.', 'It is open.', 'More on 10 July.']);
    expect(blocksIn(text, all, layers).map(({ last }) => last)).toEqual([false, false, true]);
    expect(grownAfter(text, all)).toEqual(all);
  });

  it('adds whole sentences of a paragraph that is long, until it has all of it', () => {
    const sentence = 'The council met again and said what it had said before. ';
    const long = `${sentence.repeat(30)}In June it spoke.`;
    const anchor = { start: long.indexOf('In June'), end: long.length };
    let ranges = rangesOf(passageOf(long, [anchor], { quotes: [], dates: [], dimmed: [] }));
    const starts: number[] = [];
    for (let last = -1; ranges[0]!.start !== last; ranges = [...grownBefore(long, ranges)]) {
      last = ranges[0]!.start;
      starts.push(last);
    }
    expect(starts.length).toBeGreaterThan(3);
    expect(starts.at(-1)).toBe(0);
    for (const start of starts) expect(long.slice(start)).toMatch(/^(?:The council|In June)/u);
  });

  it('keeps what is marked', () => {
    const blocks = passageOf(text, [at('Paris'), at('10 July')], layers);
    const again = blocksIn(text, rangesOf(blocks), layersOf(blocks, []));
    expect(again).toEqual(blocks);
  });
});
