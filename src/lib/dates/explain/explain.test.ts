import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../extract.ts';
import type { Step } from '../expression.ts';
import { languages, type Language } from '../../text/language.ts';
import { fromEdtf, unknownValue } from '../value/make.ts';
import { explain } from './explain.ts';
import { sentences } from './en.ts';
import { number, step, term, text, value, words, year, type RuleId } from './rules.ts';

const on = (edtf: string) => value(fromEdtf(edtf) ?? unknownValue);
const plain = (sentence: string) => sentence.replace(/[\u2068\u2069]/g, '');
const told = (one: Step) => languages.map((language) => plain(explain(one, language)));

describe('a sentence', () => {
  it('names the date that is written, and its calendar', () => {
    const bahman = step('reads-fields', {
      words: words('۱۴۰۳ بهمن ۱۳, شنبه'),
      calendar: term('solar-hijri'),
      weekday: number(6),
      day: number(13),
      month: number(11),
      year: year(1403, 'solar-hijri'),
    });
    expect(told(bahman)).toEqual([
      '“۱۴۰۳ بهمن ۱۳, شنبه” is Saturday, 13 Bahman 1403, Solar Hijri.',
      '«۱۴۰۳ بهمن ۱۳, شنبه» یعنی شنبه ۱۳ بهمن ۱۴۰۳، به تقویم هجری خورشیدی.',
      '«۱۴۰۳ بهمن ۱۳, شنبه» هو السبت ١٣ بهمن ١٤٠٣ بالتقويم الهجري الشمسي.',
    ]);
  });

  it('names a range once, without what its ends share', () => {
    const july = step('reads-range', {
      words: words('10 إلى 12 يوليو'),
      calendar: term('gregorian'),
      fromDay: number(10),
      toDay: number(12),
      toMonth: number(7),
    });
    expect(told(july)).toEqual([
      '“10 إلى 12 يوليو” is 10 to 12 July, Gregorian.',
      '«10 إلى 12 يوليو» یعنی ۱۰ تا ۱۲ ژوئیه، به تقویم میلادی.',
      '«10 إلى 12 يوليو» هو من ١٠ إلى ١٢ يوليو بالتقويم الميلادي.',
    ]);
  });

  it('does the sum that leads to a year', () => {
    const sum = step('year-by-sum', {
      since: words('عام 1988'),
      for: words('33 عامًا'),
      year: year(2021, 'gregorian'),
    });
    expect(told(sum)).toEqual([
      'The year: “33 عامًا” after “عام 1988” is 2021.',
      'سال: «33 عامًا» پس از «عام 1988»، ۲۰۲۱ می‌شود.',
      'السنة: «33 عامًا» بعد «عام 1988» تعني ٢٠٢١.',
    ]);
  });

  it('says whether the weekday agrees', () => {
    const day = { value: on('2025-02-01'), weekday: number(6) };
    expect(told(step('weekday-agrees', day))[0]).toBe(
      '1 February 2025 is a Saturday: the weekday agrees.',
    );
    expect(told(step('weekday-disagrees', { ...day, written: number(0) }))[0]).toBe(
      '1 February 2025 is a Saturday, but the text says Sunday: the weekday disagrees.',
    );
  });

  it('counts in the grammar of its language', () => {
    const weeks = (count: number) =>
      told(
        step('shift-exact', {
          number: number(count),
          unit: term('week'),
          direction: number(1),
          value: on('2021-07-01'),
        }),
      );
    expect(weeks(1)[2]).toBe('بعد ذلك بأسبوع واحد: ١ يوليو ٢٠٢١.');
    expect(weeks(2)).toEqual([
      '2 weeks after that is 1 July 2021.',
      '۲ هفته پس از آن ۱ ژوئیهٔ ۲۰۲۱ است.',
      'بعد ذلك بأسبوعين: ١ يوليو ٢٠٢١.',
    ]);
    expect(weeks(3)[2]).toBe('بعد ذلك بـ٣ أسابيع: ١ يوليو ٢٠٢١.');
    expect(weeks(11)[2]).toBe('بعد ذلك بـ١١ أسبوعًا: ١ يوليو ٢٠٢١.');
  });

  it('tells a month of another calendar in both', () => {
    const month = step('unit-of-reference', {
      unit: term('month'),
      offset: number(-1),
      value: value(fromEdtf('2024-12-21/2025-01-19') ?? unknownValue, 'solar-hijri'),
    });
    expect(told(month)[0]).toBe(
      'The month before is Dey 1403 (21 December 2024 – 19 January 2025).',
    );
  });

  it('keeps verbatim words apart from its own direction', () => {
    const then = step('then', {
      words: words('وقتها'),
      mention: words('عام 1988'),
      value: on('1988'),
    });
    expect(explain(then, 'en')).toBe(
      '“\u2068وقتها\u2069” points back to “\u2068عام 1988\u2069”: 1988.',
    );
  });

  it('gives an editor’s reason and an event’s title in the language of the reader', () => {
    const reason = text({ en: 'Because.', fa: 'چون.', ar: 'لأن.' });
    expect(told(step('reason', { text: reason }))).toEqual(['Because.', 'چون.', 'لأن.']);
    const title = text({ en: 'The meeting', fa: 'گردهمایی', ar: 'الاجتماع' });
    expect(told(step('after-event', { title, value: on('2021-07-10/2021-07-12') }))).toEqual([
      'It comes after “The meeting” (10–12 July 2021).',
      'پس از «گردهمایی» (۱۰ تا ۱۲ ژوئیهٔ ۲۰۲۱) است.',
      'يقع بعد «الاجتماع» (١٠–١٢ يوليو ٢٠٢١).',
    ]);
  });

  it('says so where a value is not known', () => {
    expect(told(step('narrowed', { value: value(unknownValue) }))[0]).toBe(
      'Taken together, that leaves a time that is not known.',
    );
  });

  it('is missing for no rule but an unknown one', () => {
    expect(() => explain({ rule: 'no-such-rule', args: {} }, 'en')).toThrow(RangeError);
  });
});

/** Arguments that fit any rule: each is asked for by the name that the rules give it. */
const anyArgs: Readonly<Record<string, Step['args'][string]>> = {
  words: words('قبل شهر'),
  mention: words('عام 1988'),
  neighbour: words('10–12 July'),
  since: words('1988'),
  for: words('33 years'),
  calendar: term('gregorian'),
  unit: term('month'),
  part: term('early'),
  day: number(3),
  fromDay: number(3),
  toDay: number(5),
  month: number(7),
  toMonth: number(7),
  weekday: number(5),
  written: number(6),
  number: number(4),
  days: number(7),
  offset: number(-2),
  direction: number(-1),
  year: year(2021, 'gregorian'),
  decade: year(1980, 'gregorian'),
  value: on('2021-07'),
  to: on('2021-10-05'),
  title: text({ en: 'The meeting', fa: 'گردهمایی', ar: 'الاجتماع' }),
  text: text({ en: 'Because.', fa: 'چون.', ar: 'لأن.' }),
};

const scripts: Readonly<Record<Language, RegExp>> = {
  en: /^[\p{Lu}“\d]/u,
  fa: /[\u0600-\u06ff]/u,
  ar: /[\u0600-\u06ff]/u,
};

it('every rule reads as a sentence in every language', () => {
  for (const rule of Object.keys(sentences) as RuleId[]) {
    for (const language of languages) {
      const sentence = plain(explain({ rule, args: anyArgs }, language));
      expect(sentence, `${rule} in ${language}`).toMatch(scripts[language]);
      expect(sentence, `${rule} in ${language}`).toMatch(/\.$/);
      expect(sentence, `${rule} in ${language}`).not.toMatch(/undefined|null|NaN|\[object| {2}/);
    }
  }
});

it('every count reads as a sentence, one and many, back and ahead', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 120 }),
      fc.constantFrom(-1, 1),
      fc.constantFrom(
        'day',
        'week',
        'weekend',
        'month',
        'quarter',
        'season',
        'half',
        'year',
        'decade',
        'century',
      ),
      fc.constantFrom(...languages),
      (count, direction, unit, language) => {
        for (const rule of [
          'nth',
          'unit-of-reference',
          'shift-rounded',
          'stretch-whole-units',
          'completed-units',
        ] as const) {
          const args = {
            ...anyArgs,
            number: number(count * direction),
            offset: number(count * direction),
            unit: term(unit),
            direction: number(direction),
          };
          expect(explain({ rule, args }, language)).not.toMatch(/undefined|null|NaN/);
        }
      },
    ),
  );
});

it('every step and every other reading of a text can be told', () => {
  const text =
    'On Friday, 5 March 2021, about three weeks after the summer of 1398, he said that last year, early in May or between 3 and 9 April, more than two decades ago, Nowruz fell on the first Monday.';
  const found = extract(text, 'en', {
    language: 'en',
    reference: { value: fromEdtf('2025-02-01') ?? unknownValue, derivation: [] },
  });
  const steps = found.flatMap(({ derivation, alternatives }) => [
    ...derivation,
    ...alternatives.map(({ reason }) => reason),
  ]);
  expect(steps.length).toBeGreaterThan(10);
  for (const one of steps) for (const sentence of told(one)) expect(sentence).toMatch(/\.$/);
});
