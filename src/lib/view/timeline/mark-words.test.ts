import { describe, expect, it } from 'vitest';
import type { Day } from '../../dates/day.ts';
import { sampleMark } from '../../timeline/mark-samples.ts';
import { en } from '../messages/en.ts';
import { certaintyOf, formsOf } from './mark-words.ts';

describe('formsOf', () => {
  it('names the shape, an open end, what is approximate and what the text alone allows', () => {
    expect(formsOf(sampleMark('a', 10))).toEqual(['day']);
    expect(formsOf(sampleMark('a', 10, { to: 20 as Day, latest: null }))).toEqual([
      'stretch',
      'openEnd',
    ]);
    const textual = { earliest: 10 as Day, latest: null };
    expect(formsOf(sampleMark('a', 10, { approximate: true, textual }))).toEqual([
      'day',
      'approximate',
      'textual',
    ]);
  });

  it('says nothing twice of a date with a bound only', () => {
    const bound = sampleMark('a', 10, { shape: 'window', latest: null, certainty: 'unknown' });
    expect(formsOf(bound)).toEqual([]);
  });

  it('tells one of several apart from sources that differ', () => {
    const among = [
      { from: 10 as Day, to: 10 as Day },
      { from: 12 as Day, to: 12 as Day },
    ];
    expect(formsOf(sampleMark('a', 11, { shape: 'window', among }))).toEqual(['among']);
    expect(formsOf(sampleMark('a', 11, { shape: 'window', among, spread: true }))).toEqual([
      'spread',
    ]);
  });
});

describe('certaintyOf', () => {
  it('says by what right the mark stands where it does, then what its form says', () => {
    const mark = sampleMark('a', 10, { certainty: 'inferred', approximate: true });
    expect(certaintyOf(mark, 'en', en)).toBe(
      'Inferred: It follows from other words of the same document. One known day. The date is approximate.',
    );
  });
});
