import { describe, expect, it } from 'vitest';
import { calendarIds } from '../calendars/calendar.ts';
import { languages } from '../../text/language.ts';
import type { Weekday } from '../day.ts';
import { monthName } from './month-names.ts';
import { numeralsOf, writeDigits } from './numerals.ts';
import { weekdayName } from './weekday-names.ts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

describe('monthName', () => {
  it.each(calendarIds)('has twelve different names in every language and style, %s', (calendar) => {
    for (const language of languages) {
      for (const style of ['long', 'short'] as const) {
        const names = months.map((month) => monthName(calendar, month, language, style));
        expect(new Set(names).size).toBe(12);
        expect(names.every((name) => name === name.trim() && name.length > 1)).toBe(true);
      }
    }
  });

  it('knows the months that languages tell apart', () => {
    expect(monthName('gregorian', 3, 'ar')).toBe('مارس');
    expect(monthName('solar-hijri', 9, 'fa')).toBe('آذر');
    expect(monthName('solar-hijri', 12, 'ar')).toBe('إسفند');
    expect(monthName('lunar-hijri', 9, 'en')).toBe('Ramadan');
    expect(monthName('gregorian', 5, 'fa', 'short')).toBe('مه');
    expect(monthName('gregorian', 9, 'en', 'short')).toBe('Sep');
  });

  it('writes Persian with Persian letters and Arabic with Arabic ones', () => {
    for (const calendar of calendarIds) {
      for (const month of months) {
        expect(monthName(calendar, month, 'fa')).not.toMatch(/[يىكةأإ]/);
        expect(monthName(calendar, month, 'ar')).not.toMatch(/[یکپچژگ\u200c]/);
      }
    }
  });

  it('refuses what is no month', () => {
    for (const month of [0, 13, 1.5, Number.NaN]) {
      expect(() => monthName('gregorian', month, 'en')).toThrow(RangeError);
    }
  });
});

describe('weekdayName', () => {
  it('counts from Sunday', () => {
    const saturday: Weekday = 6;
    expect(languages.map((language) => weekdayName(saturday, language))).toEqual([
      'Saturday',
      'شنبه',
      'السبت',
    ]);
    expect(weekdayName(2, 'fa')).toBe('سه\u200cشنبه');
  });

  it('is shortened in English only', () => {
    expect(weekdayName(0, 'en', 'short')).toBe('Sun');
    expect(weekdayName(0, 'ar', 'short')).toBe('الأحد');
  });

  it('is a letter or two, each different, where days stand in a row', () => {
    const days: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
    for (const language of languages) {
      const narrow = days.map((day) => weekdayName(day, language, 'narrow'));
      expect(new Set(narrow).size).toBe(7);
      expect(narrow.every((name) => name.length <= 2)).toBe(true);
    }
    expect(weekdayName(5, 'fa', 'narrow')).toBe('ج');
    expect(weekdayName(6, 'ar', 'narrow')).toBe('س');
    expect(weekdayName(4, 'en', 'narrow')).toBe('Th');
  });
});

describe('writeDigits', () => {
  it('changes digits and nothing else', () => {
    expect(writeDigits('10–12 July', 'extended-arabic-indic')).toBe('۱۰–۱۲ July');
    expect(writeDigits(1403, 'arabic-indic')).toBe('١٤٠٣');
    expect(writeDigits('2021', numeralsOf('en'))).toBe('2021');
    expect(writeDigits('0123456789', numeralsOf('fa'))).toBe('۰۱۲۳۴۵۶۷۸۹');
  });
});
