import { describe, expect, it } from 'vitest';
import { day } from '../../../dates/day.ts';
import { readIsoDay } from '../../../dates/value/iso-day.ts';
import type { Recurrence } from '../../../timeline/compare/recurrence.ts';
import { en } from '../../messages/compare/en.ts';
import { fa } from '../../messages/compare/fa.ts';
import { recurrenceWords } from './recurrence-words.ts';

const found = (parts: Partial<Recurrence>): Recurrence => ({
  placed: 5,
  together: 4,
  years: 4,
  first: readIsoDay('2007-06-15') ?? day(0),
  last: readIsoDay('2020-07-17') ?? day(0),
  ...parts,
});
const gregorian = { calendar: 'gregorian', language: 'en' } as const;
const say = (parts: Partial<Recurrence>, rows = 5): string =>
  recurrenceWords(found(parts), rows, gregorian, en.charts.year);

describe('recurrenceWords', () => {
  it('tells how many share a time of the year, when that is, and in how many years', () => {
    expect(say({})).toBe('4 of the 5 fall between 15 June and 17 July, in 4 different years.');
    expect(say({ together: 5 })).toBe(
      'All 5 fall between 15 June and 17 July, in 4 different years.',
    );
  });

  it('tells it in the days of the calendar that is shown', () => {
    const solar = { calendar: 'solar-hijri', language: 'fa' } as const;
    const told = recurrenceWords(found({}), 5, solar, fa.charts.year);
    expect(told).toContain('۲۵ خرداد');
    expect(told).toContain('۲۷ تیر');
  });

  it('does not call what took place within one year a recurrence', () => {
    expect(say({ years: 1 })).toContain('all in the same year');
  });

  it('says of how many the time of year is known, where that is not all', () => {
    expect(say({ placed: 3, together: 1 })).toBe(
      'Of the 3 whose time of year is known, no two fall within the same three months.',
    );
  });

  it('does not look for two among two', () => {
    expect(say({ placed: 2, together: 1 })).toBe(
      'The two whose time of year is known do not fall within the same three months.',
    );
  });

  it('tells nothing of a recurrence from one event, or from none', () => {
    expect(say({ placed: 1, together: 1 })).toContain('cannot be told');
    expect(recurrenceWords(null, 5, gregorian, en.charts.year)).toBe(
      'The time of year is known of none of them.',
    );
  });
});
