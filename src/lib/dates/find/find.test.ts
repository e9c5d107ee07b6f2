import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../text/language.ts';
import { find } from './find.ts';
import { only, wordsIn } from './test-words.ts';

const seeds = new URL('../../../../seeds/', import.meta.url);

function seed(prefix: string): string {
  const name = readdirSync(seeds).find((file) => file.startsWith(prefix) && file.endsWith('.txt'));
  if (!name) throw new Error(`no seed ${prefix}`);
  return readFileSync(new URL(name, seeds), 'utf8');
}

describe('find', () => {
  it('cuts its words out of the untouched source', () => {
    const text = 'Der 3.: \u200fدر روز شنبه\u200c، ۸\u00a0فوریهٔ ۲۰۲۵ بود 🌴 و عامًا';
    for (const found of find(text, 'fa')) {
      expect(text.slice(found.start, found.end)).toBe(found.text);
      expect(found.text.trim()).toBe(found.text);
    }
    expect(wordsIn(text, 'fa')).toEqual(['روز شنبه\u200c، ۸\u00a0فوریهٔ ۲۰۲۵']);
  });

  it('finds the dates of an Arabic report with their tense', () => {
    const text =
      'وفي كانون الثاني/يناير، قتلت القوات قائدا، ومن المقرر أن ينتهي الحظر في تشرين الأول/أكتوبر.';
    expect(find(text, 'ar').map(({ text: words, tense }) => [words, tense])).toEqual([
      ['كانون الثاني/يناير', 'past'],
      ['تشرين الأول/أكتوبر', 'future'],
    ]);
  });

  it('finds the dates of a Persian notice with their tense', () => {
    const text =
      'تظاهرات روز شنبه، ۸ فوریه ۲۰۲۵ در پاریس برگزار خواهد شد؛ هفته گذشته نیز برگزار شد.';
    expect(find(text, 'fa').map(({ text: words, tense }) => [words, tense])).toEqual([
      ['روز شنبه، ۸ فوریه ۲۰۲۵', 'future'],
      ['هفته گذشته', 'past'],
    ]);
  });

  it('reads what the seeds say of time', () => {
    expect(wordsIn(seed('001'), 'en')).toEqual(
      expect.arrayContaining(['This week', 'three years', 'when Khatami was in power']),
    );
    // The document sets many of its spaces as U+00A0.
    const plain = wordsIn(seed('002'), 'ar').map((words) => words.replaceAll('\u00a0', ' '));
    expect(plain).toEqual(
      expect.arrayContaining([
        'قبل شهر',
        'بعد ذلك بأسبوعين',
        '10 إلى 12 يوليو',
        'عهددونالد ترامب',
        'وقت هجمات 11 سبتمبر',
        'عام1988',
        'وقتها',
        '33 عامًا',
        'وقت لاحق',
        'وقت قصير',
      ]),
    );
    expect(wordsIn(seed('004'), 'fa')).toEqual(
      expect.arrayContaining([
        '۱۴۰۳ بهمن ۱۳, شنبه',
        'بیش از سه دهه',
        '۴۵ سال گذشته',
        'سالهاست',
        'سالگرد انقلاب ضد سلطنتی ۱۹۷۹',
        'سقوط رژیم بشار اسد',
      ]),
    );
  });

  it('takes no count of people, places or points in the seeds for a year', () => {
    const found = [...wordsIn(seed('002'), 'ar'), ...wordsIn(seed('003'), 'ar')];
    for (const count of ['50000', '1000', '1500', '30 ألف', '102']) {
      expect(found.some((words) => words.includes(count))).toBe(false);
    }
  });

  it('finds nothing in a text without time', () => {
    expect(find('', 'en')).toEqual([]);
    expect(find('The ministers agreed on nothing.', 'en')).toEqual([]);
    expect(find('وزیران به توافق نرسیدند.', 'fa')).toEqual([]);
    expect(find('لم يتفق الوزراء.', 'ar')).toEqual([]);
  });

  it('returns sorted expressions that do not overlap, whatever it is given', () => {
    const pieces = [
      ...'12 2021 3 31 98 th s - / . , : ( ) \n و و of the in to and from'.split(' '),
      ...'May July Friday last next week month year early end first since before ago about'.split(
        ' ',
      ),
      ...'سال ماه روز هفته دهه تیر مهر شنبه گذشته آینده پیش از تا نیمه اول سوم بیست هزار میلادی'.split(
        ' ',
      ),
      ...'يوم شهر عام مارس آذار/مارس الأول الثاني الماضي المقبل قبل بعد منذ حتى بين آخر ذلك'.split(
        ' ',
      ),
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 25 });
    fc.assert(
      fc.property(texts, fc.constantFrom<Language>(...languages), (words, language) => {
        const text = words.join(' ');
        let last = 0;
        for (const found of find(text, language)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(text.slice(found.start, found.end)).toBe(found.text);
          last = found.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('names the form that matched and keeps other readings of a numeric date', () => {
    const found = only('It was signed on 4/5/2019.', 'en');
    expect(found.rule).toBe('numeric');
    expect(found.symbolic).toMatchObject({ year: 2019, month: 4, day: 5 });
    expect(found.others).toEqual([
      {
        symbolic: { type: 'fields', calendar: 'gregorian', year: 2019, month: 5, day: 4 },
        reason: { rule: 'other-order', args: {} },
      },
    ]);
  });
});
