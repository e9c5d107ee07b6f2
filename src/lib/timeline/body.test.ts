import { describe, expect, it } from 'vitest';
import type { Day } from '../dates/day.ts';
import { bodyOf } from './body.ts';
import { sampleMark } from './mark-samples.ts';
import { timeScale } from './scale.ts';

const sizes = { dot: 12, fade: 50 };
/** Ten pixels a day. */
const scale = timeScale({ start: 0, end: 100 }, 1000);

describe('bodyOf', () => {
  it('draws a day as a dot at its middle, at every scale', () => {
    expect(bodyOf(sampleMark('a', 10), scale, sizes).core).toEqual({ left: 99, right: 111 });
    const close = timeScale({ start: 9, end: 12 }, 1200);
    expect(bodyOf(sampleMark('a', 10), close, sizes).core).toEqual({ left: 594, right: 606 });
    expect(bodyOf(sampleMark('a', 10), scale, sizes).band).toBeNull();
  });

  it('draws a stretch from its first day to the end of its last, never less than a dot', () => {
    expect(bodyOf(sampleMark('a', 10, { to: 12 as Day }), scale, sizes).core).toEqual({
      left: 100,
      right: 130,
    });
    const far = timeScale({ start: 0, end: 10_000 }, 1000);
    expect(bodyOf(sampleMark('a', 10, { to: 12 as Day }), far, sizes).core).toEqual({
      left: -4.85,
      right: 7.15,
    });
  });

  it('has a band over the days it can mean', () => {
    const mark = sampleMark('a', 10, { shape: 'window', earliest: 5 as Day, latest: 15 as Day });
    const body = bodyOf(mark, scale, sizes);
    expect(body.band).toEqual({ left: 50, right: 160, openStart: false, openEnd: false });
    expect(body.reach).toEqual({ left: 50, right: 160 });
  });

  it('has no band where it would be hidden behind the mark', () => {
    const far = timeScale({ start: 0, end: 10_000 }, 1000);
    const mark = sampleMark('a', 10, { shape: 'window', earliest: 5 as Day, latest: 15 as Day });
    expect(bodyOf(mark, far, sizes).band).toBeNull();
  });

  it('lets the band run out over a fixed length on an open side', () => {
    const before = bodyOf(sampleMark('a', 10, { shape: 'window', earliest: null }), scale, sizes);
    expect(before.band).toEqual({ left: 49, right: 110, openStart: true, openEnd: false });
    const after = bodyOf(sampleMark('a', 10, { shape: 'window', latest: null }), scale, sizes);
    expect(after.band).toEqual({ left: 100, right: 161, openStart: false, openEnd: true });
  });

  it('shows what the text alone allows beside a mark by outside knowledge', () => {
    const mark = sampleMark('a', 10, {
      certainty: 'outside',
      textual: { earliest: null, latest: 30 as Day },
    });
    const body = bodyOf(mark, scale, sizes);
    expect(body.textual).toEqual({ left: 49, right: 310, openStart: true, openEnd: false });
    expect(body.reach).toEqual({ left: 49, right: 310 });
  });
});
