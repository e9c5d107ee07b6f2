import { describe, expect, it } from 'vitest';
import type { Range } from '../../text/range.ts';
import { passageOf } from './passage.ts';

const rangeOf = (text: string, words: string): Range => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const show = (text: string, anchors: readonly Range[]) =>
  passageOf(text, anchors, {
    quotes: anchors.map((anchor) => ({ ...anchor, id: 'event' })),
    dates: [],
    dimmed: [],
  }).map(({ segments, cutBefore, cutAfter, gapBefore }) => ({
    text: segments.map((run) => run.text).join(''),
    cutBefore,
    cutAfter,
    gapBefore,
  }));

describe('passageOf', () => {
  const short =
    'A headline\n\nThis week Paris will host the gathering. It is open.\n\nMore.\n\nOn 10 July.';

  it('shows a short paragraph whole', () => {
    expect(show(short, [rangeOf(short, 'This week')])).toEqual([
      {
        text: 'This week Paris will host the gathering. It is open.',
        cutBefore: false,
        cutAfter: false,
        gapBefore: false,
      },
    ]);
  });

  it('adds the paragraph that holds the date, and says that one was left out between', () => {
    const blocks = show(short, [rangeOf(short, 'Paris'), rangeOf(short, '10 July')]);
    expect(blocks.map(({ text, gapBefore }) => [text, gapBefore])).toEqual([
      ['This week Paris will host the gathering. It is open.', false],
      ['On 10 July.', true],
    ]);
  });

  it('follows an excerpt over the end of a paragraph', () => {
    const blocks = show(short, [rangeOf(short, 'It is open.\n\nMore.')]);
    expect(blocks.map(({ gapBefore }) => gapBefore)).toEqual([false, false]);
  });

  const sentence = 'The council met again and said what it had said before, at some length. ';
  const long = `${sentence.repeat(12)}Then, in June, it spoke. ${sentence.repeat(12)}`.trim();

  it('cuts a long paragraph at whole sentences around what is marked', () => {
    const [block, ...others] = show(long, [rangeOf(long, 'in June')]);
    expect(others).toEqual([]);
    expect(block).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(block?.text).toMatch(/^The council .*Then, in June, it spoke\. .*length\.$/u);
    expect(block?.text.length).toBeLessThan(800);
  });

  it('does not cut where the marked words begin or end the paragraph', () => {
    expect(show(long, [{ start: 0, end: long.length }])).toMatchObject([
      { cutBefore: false, cutAfter: false },
    ]);
  });

  it('cuts a sentence that runs on at a word', () => {
    const endless = `${'and so it went on '.repeat(60)}until June ${'and on and on it went '.repeat(60)}`;
    const [block] = show(endless, [rangeOf(endless, 'until June')]);
    expect(block?.text.length).toBeLessThan(1000);
    expect(block?.text).toMatch(/^(?:and|so|it|went|on)\b.*(?:and|on|it|went)$/u);
  });
});
