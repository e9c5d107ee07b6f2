import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../text/language.ts';
import { contextOf } from '../resolve/test-support.ts';
import { resolve } from '../resolve/resolve.ts';
import { find } from './find.ts';
import { only } from './test-words.ts';

/** One expression each, with room around it for what is put there. */
const samples: readonly (readonly [Language, string])[] = [
  ['fa', 'نشست روز سه‌شنبه ۲۲ اسفند ۱۴۰۲ در تهران'],
  ['fa', 'این رژیم در طول ۴۵ سال گذشته ماند'],
  ['fa', 'در دی‌ماه سال ۱۳۹۶ آغاز شد'],
  ['fa', 'از ۳ تا ۵ مهر برگزار شد'],
  ['ar', 'عقدت في 12 مارس 2024 ببيروت'],
  ['ar', 'وفي كانون الثاني/يناير 2020 قتلت'],
  ['ar', 'على مدى 33 عاما نسي العالم'],
  ['ar', 'من 10 إلى 12 يوليو شاركت'],
  ['ar', 'في الخامس والعشرين من تموز الماضي'],
  ['fa', 'در نیمهٔ دوم دههٔ ۱۳۷۰ ساخته شد'],
  ['fa', 'در اواخر تابستان ۱۳۹۸ رخ داد'],
  ['fa', 'سه هفته پیش از ۱۰ مهر ۱۳۹۹ بود'],
  ['fa', 'عید فطر ۱۴۰۲ برگزار شد'],
  ['fa', 'چهارشنبه‌ها تعطیل است'],
  ['ar', 'عقدت خلال الربع الثالث من عام 2022'],
  ['ar', 'منذ أكثر من ثلاثة أسابيع'],
  ['ar', 'يوم الثلاثاء الماضي'],
  ['ar', 'عيد الأضحى 2023 كان'],
  ['ar', 'في ثمانينيات القرن الماضي'],
  ['en', 'It met from 3 to 5 May 2021 in Rome'],
  ['en', 'Signed on 2021-07-10 by all'],
];

const eastern = '۰۱۲۳۴۵۶۷۸۹';
const arabicIndic = '٠١٢٣٤٥٦٧٨٩';
const toAscii = (text: string): string =>
  text.replace(/[۰-۹٠-٩]/g, (digit) =>
    String(Math.max(eastern.indexOf(digit), arabicIndic.indexOf(digit))),
  );

/** Ways of writing the same text. */
const mutations: Readonly<Record<string, (text: string) => string>> = {
  'Western digits': toAscii,
  'Persian digits': (text) =>
    toAscii(text).replace(/\d/g, (digit) => eastern.charAt(Number(digit))),
  'Arabic-Indic digits': (text) =>
    toAscii(text).replace(/\d/g, (digit) => arabicIndic.charAt(Number(digit))),
  'Arabic yeh and kaf': (text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
  'Persian yeh and kaf': (text) => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک'),
  'bare alefs': (text) => text.replace(/[أإآ]/g, 'ا'),
  tatweel: (text) => text.replace(/([بتسشمنی])([بتسشمنیا])/g, '$1ـ$2'),
  harakat: (text) => text.replace(/([بتسشمن])/g, '$1\u064e'),
  'no joiner': (text) => text.replaceAll('\u200c', ''),
  'a space for the joiner': (text) => text.replaceAll('\u200c', ' '),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'a no-break space for the joiner': (text) => text.replaceAll('\u200c', '\u00a0'),
  'embedding and isolate controls': (text) =>
    `\u202b${text.replaceAll(' ', ' \u2067')}\u202c\u2069`,
  'direction marks': (text) => text.replaceAll(' ', ' \u200f').replaceAll('/', '\u200e/'),
};

describe('another spelling of the same text', () => {
  for (const [name, mutate] of Object.entries(mutations)) {
    it.each(samples)(`${name}: %s %s`, (language, text) => {
      const mutated = mutate(text);
      const before = only(text, language);
      const after = only(mutated, language);
      expect(after.symbolic).toEqual(before.symbolic);
      expect(after.kind).toBe(before.kind);
      expect(mutated.slice(after.start, after.end)).toBe(after.text);
      // The same words are cut out, in the other spelling.
      const plain = (words: string) =>
        words.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
      expect(plain(after.text)).toBe(plain(mutate(before.text)));
    });
  }
});

describe('another spelling of the same text, resolved', () => {
  const written = contextOf({ written: '2024-05-12' });
  const daysOf = (language: Language, text: string) =>
    resolve(find(text, language), { ...written, language }, text, false).map(
      ({ value, kind, basis }) => ({ value, kind, basis }),
    );
  const chain = Object.values(mutations);
  it('has the same days, whatever is changed at once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.uniqueArray(fc.nat(chain.length - 1), { maxLength: 4 }),
        ([language, text], picks) => {
          const mutated = picks.reduce((of, pick) => chain[pick]?.(of) ?? of, text);
          expect(daysOf(language, mutated)).toEqual(daysOf(language, text));
          for (const one of find(mutated, language)) {
            expect(mutated.slice(one.start, one.end)).toBe(one.text);
          }
        },
      ),
    );
  });

  it.each(['و', 'ف', 'ب', 'ل'])('is the same behind the particle %s', (particle) => {
    for (const date of ['أيلول 2015', 'عام 2015', 'شهر مارس 2020', 'يوم الجمعة الماضي']) {
      expect(daysOf('ar', `${particle}${date} كان`)).toEqual(daysOf('ar', `${date} كان`));
    }
  });
});

describe('particles written onto an Arabic date', () => {
  it.each(['و', 'ف', 'ب', 'ل', 'وب', 'ول'])('%s stays outside', (particle) => {
    const found = only(`${particle}عام 2015 كان`, 'ar');
    expect(found.text).toBe('عام 2015');
    expect(found.symbolic).toMatchObject({ year: 2015 });
  });
});

describe('what stands around a date', () => {
  it('changes neither its words nor its value', () => {
    const around = fc.string({ unit: fc.constantFrom(...'xyz ()«»"؟!🌴\n'), maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...samples), around, around, ([language, text], left, right) => {
        const expected = only(text, language);
        const whole = `${left}\n${text}\n${right}`;
        const found = find(whole, language).filter(({ start }) => start > left.length);
        expect(found.map((one) => [one.text, one.symbolic])).toEqual([
          [expected.text, expected.symbolic],
        ]);
      }),
    );
  });
});
