import { describe, expect, it } from 'vitest';
import type { Language } from '../../../text/language.ts';
import { only } from '../test-words.ts';

const read = (text: string, language: Language) => {
  const { symbolic, others = [] } = only(text, language);
  return [symbolic, ...others.map((other) => other.symbolic)].map((one) =>
    one.type === 'fields' ? `${one.calendar} ${one.year}-${one.month}-${one.day}` : one.type,
  );
};

describe('a date in figures of a Hijri year', () => {
  it.each<[string, Language, readonly string[]]>([
    ['30-02-1433', 'en', ['lunar-hijri 1433-2-30']],
    ['31/04/1403', 'en', ['solar-hijri 1403-4-31']],
    ['30/02/1402', 'ar', ['lunar-hijri 1402-2-30', 'solar-hijri 1402-2-30']],
    ['31/04/1403', 'ar', ['solar-hijri 1403-4-31']],
    ['۳۰/۲/۱۴۳۳', 'fa', ['solar-hijri 1433-2-30', 'lunar-hijri 1433-2-30']],
    ['۳۰/۲/۱۴۰۲', 'fa', ['solar-hijri 1402-2-30']],
  ])('%s in %s is of the calendar that has the day', (text, language, dates) => {
    expect(read(text, language)).toEqual(dates);
  });

  it('stays a slip in Persian where the Solar year has no such day', () => {
    expect(read('۱۴۰۲/۱۲/۳۰', 'fa')).toEqual(['solar-hijri 1402-12-30', 'lunar-hijri 1402-12-30']);
  });
});
