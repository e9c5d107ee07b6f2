import { describe, expect, it } from 'vitest';
import type { Language } from '../../../text/language.ts';
import { find } from '../find.ts';

const daysIn = (text: string, language: Language) =>
  find(text, language)
    .filter(({ rule }) => rule === 'day-of-running')
    .map(({ text }) => text);

describe('a day of a month that goes without its name', () => {
  it.each<[string, Language, readonly string[]]>([
    ['سيصل الوفد في 15 الجاري ويغادر في 20 منه.', 'ar', ['15 الجاري', '20 منه']],
    ['تنطلق الحملة في العاشر من المقبل', 'ar', ['العاشر من المقبل']],
    ['سأعود في 15.', 'ar', ['15']],
    ['جلسه روز ۱۵ ماه جاری برگزار می‌شود.', 'fa', ['روز ۱۵ ماه جاری']],
  ])('%s', (text, language, words) => {
    expect(daysIn(text, language)).toEqual(words);
  });

  it.each<[string, Language]>([
    ['فازت في 15 دائرة', 'ar'],
    ['حاصل ضرب 5 في 15.', 'ar'],
    ['ارتفع في 2.5', 'ar'],
    ['النائب الثاني الحالي', 'ar'],
    ['أنتج 50 طنا واستهلك 20 منه', 'ar'],
    ['در ۱۵ ماه گذشته', 'fa'],
  ])('is not one that counts: %s', (text, language) => {
    expect(daysIn(text, language)).toEqual([]);
  });
});
