import { describe, expect, it } from 'vitest';
import { quotedStretches } from './quoted-stretches.ts';

const quoted = (text: string, within = { start: 0, end: text.length }) =>
  quotedStretches(text, within).map(({ start, end }) => text.slice(start, end));

describe('quotedStretches', () => {
  it('finds speech in the marks of each language', () => {
    expect(quoted('وقال “نعم الآن” ثم “لا”')).toEqual(['نعم الآن', 'لا']);
    expect(quoted('گفت: «اکنون وقت آن است»')).toEqual(['اکنون وقت آن است']);
    expect(quoted('She said "not today" and "maybe".')).toEqual(['not today', 'maybe']);
  });

  it('takes nested marks for a part of the outer speech', () => {
    expect(quoted('«او گفت "فردا" و رفت»')).toEqual(['او گفت "فردا" و رفت']);
  });

  it('opens nothing with a mark that is not closed inside the passage', () => {
    expect(quoted('He said "now')).toEqual([]);
    expect(quoted('say "a" and "b"', { start: 0, end: 12 })).toEqual(['a']);
  });
});
