import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../day.ts';
import { formatDay } from './format-day.ts';
import { formatRange } from './format-range.ts';
import { monthName } from './month-names.ts';
import { inRegion, monthRegionOf, monthRegions } from './regional-months.ts';

const levantine = inRegion('levantine');

describe('monthRegionOf', () => {
  it.each([
    [['ar-SY'], 'levantine'],
    [['ar-LB', 'fr'], 'levantine'],
    [['ar-Arab-IQ'], 'levantine'],
    [['ar-DZ'], 'maghrebi'],
    [['fr-TN', 'ar-TN'], 'maghrebi'],
    [['ar-MA'], 'moroccan'],
    [['ar-MR'], 'mauritanian'],
    [['ar-SA', 'ar-SY'], 'egyptian'],
    [['ar', 'ar-JO'], 'levantine'],
    [['ar'], 'egyptian'],
    [['fr-MA', 'en-JO'], 'egyptian'],
    [[], 'egyptian'],
  ] as const)('takes %j for %s', (locales, region) => {
    expect(monthRegionOf(locales)).toBe(region);
  });
});

describe('inRegion', () => {
  it('names the months as the region does', () => {
    const may = '٤ مايو ٢٠٢١';
    expect(monthRegions.map((region) => inRegion(region)(may))).toEqual([
      '٤ مايو ٢٠٢١',
      '٤ أيار ٢٠٢١',
      '٤ ماي ٢٠٢١',
      '٤ ماي ٢٠٢١',
      '٤ مايو ٢٠٢١',
    ]);
    expect(levantine('يناير')).toBe('كانون الثاني');
    expect(inRegion('mauritanian')('سبتمبر')).toBe('شتمبر');
  });

  it('names every month of every day, and nothing else of the date', () => {
    const days = fc.integer({ min: -700_000, max: 700_000 }).map(day);
    fc.assert(
      fc.property(days, fc.constantFrom(...monthRegions), (of, region) => {
        const date = formatDay(of, { calendar: 'gregorian', language: 'ar', weekday: true });
        const told = inRegion(region)(date);
        const words = (text: string) => text.split(' ').filter((word) => !/^\p{L}/u.test(word));
        expect(words(told)).toEqual(words(date));
        if (region === 'levantine') {
          for (let month = 1; month <= 12; month += 1) {
            expect(told).not.toContain(monthName('gregorian', month, 'ar'));
          }
        }
      }),
    );
  });

  it('leaves the months of the other calendars alone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 40_000 }).map(day),
        fc.constantFrom('solar-hijri' as const, 'lunar-hijri' as const),
        (of, calendar) => {
          const date = formatDay(of, { calendar, language: 'ar' });
          expect(levantine(date)).toBe(date);
        },
      ),
    );
  });

  it('names both ends of a stretch, and a month behind «و»', () => {
    const range = formatRange(day(18_798), day(18_818), { calendar: 'gregorian', language: 'ar' });
    expect(levantine(range ?? '')).toBe('٢٠ حزيران – ١٠ تموز ٢٠٢١');
    expect(levantine('بين مارس ويونيو ٢٠١٨')).toBe('بين آذار وحزيران ٢٠١٨');
  });

  it.each([
    'كتبت صحيفة «أخبار يناير» عن الأمر.',
    '«\u2068يناير\u2069»',
    '«\u2068قال «انتظروا» ثم سكت في يناير\u2069»',
    'مارسوا الرياضة، ويمارسون',
    'المايوه',
    '',
  ])('leaves %j as it is: a quotation, or another word', (text) => {
    expect(levantine(text)).toBe(text);
  });

  it('renames in a sentence what stands outside its quotation', () => {
    expect(levantine('«\u20684 يناير\u2069» هو ٤ يناير ٢٠٢١ بالتقويم الميلادي.')).toBe(
      '«\u20684 يناير\u2069» هو ٤ كانون الثاني ٢٠٢١ بالتقويم الميلادي.',
    );
  });
});
