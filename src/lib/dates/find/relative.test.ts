import { describe, expect, it } from 'vitest';
import type { Language } from '../../text/language.ts';
import { only, wordsIn } from './test-words.ts';

type Row = readonly [text: string, words: string, value: Record<string, unknown>];

function reads(language: Language, kind: string, rows: readonly Row[]): void {
  it.each(rows)('%s', (text, words, value) => {
    const found = only(text, language);
    expect(found.text).toBe(words);
    expect(found.symbolic).toMatchObject(value);
    expect(found.kind).toBe(kind);
  });
}

const cycle = (unit: string, offset: number, anchor = 'reference') => ({
  type: 'cycle',
  unit,
  offset,
  anchor,
});
const shift = (
  amount: number | null,
  unit: string,
  direction: number,
  anchor: unknown = 'reference',
) => ({ type: 'shift', length: { amount, unit }, direction, anchor });
const stretch = (amount: number | null, unit: string, direction: number | null) => ({
  type: 'stretch',
  length: { amount, unit },
  direction,
});

describe('units counted from now', () => {
  reads('en', 'DATE', [
    ['The talks ended last week.', 'last week', cycle('week', -1)],
    ['Elections this year were calm', 'this year', cycle('year', 0)],
    ['The week before last was worse', 'The week before last', cycle('week', -2)],
    ['He returns the year after next', 'the year after next', cycle('year', 2)],
    ['It failed the following day', 'the following day', cycle('day', 1, 'mention')],
    ['He came the day before yesterday', 'the day before yesterday', cycle('day', -2)],
    ['By the end of next month', 'By the end of next month', { type: 'modified' }],
    ['They meet on Friday', 'Friday', { type: 'weekday', weekday: 5, offset: null }],
    ['They met last Friday', 'last Friday', { weekday: 5, offset: -1 }],
    ['Wednesday of next week', 'Wednesday of next week', { n: 1, unit: { weekday: 3 } }],
    ['It froze last winter', 'last winter', { unit: 'season', season: 'winter', offset: -1 }],
    ['In March last year', 'March last year', { type: 'within', inner: { month: 3 } }],
    ['On the 20th of next month', 'the 20th of next month', { type: 'nth', n: 20 }],
    ['Earlier this month he left', 'Earlier this month', { type: 'span', mode: 'one-of' }],
    ['For the rest of the week', 'the rest of the week', { type: 'span' }],
  ]);
  reads('fa', 'DATE', [
    ['هفتهٔ گذشته دیدار کردند', 'هفتهٔ گذشته', cycle('week', -1)],
    ['هفته‌ی آینده می‌آید', 'هفته‌ی آینده', cycle('week', 1)],
    ['این ماه گران شد', 'این ماه', cycle('month', 0)],
    ['پارسال باران نبود', 'پارسال', cycle('year', -1)],
    ['در همان سال رفت', 'همان سال', cycle('year', 0, 'mention')],
    ['پس‌فردا برمی‌گردد', 'پس‌فردا', cycle('day', 2)],
    ['شنبه گذشته باخت', 'شنبه گذشته', { weekday: 6, offset: -1 }],
    ['دوشنبه هفته آینده است', 'دوشنبه هفته آینده', { unit: { weekday: 1 } }],
    ['در بهمن گذشته', 'بهمن گذشته', { month: { calendar: 'solar-hijri', month: 11 }, offset: -1 }],
    ['در خرداد سال گذشته', 'خرداد سال گذشته', { type: 'within', inner: { month: 3 } }],
    ['نیمه اول امسال', 'نیمه اول امسال', { type: 'within', inner: { half: 1 } }],
    ['اواخر همان سال', 'اواخر همان سال', { unit: 'year', part: 'late', anchor: 'mention' }],
    ['پایان سال جاری میلادی', 'پایان سال جاری میلادی', { calendar: 'gregorian', part: 'late' }],
    ['در ۵ اسفند گذشته', '۵ اسفند گذشته', { type: 'nth', n: 5, of: { offset: -1 } }],
  ]);
  reads('ar', 'DATE', [
    ['عقد الأسبوع الماضي اجتماع', 'الأسبوع الماضي', cycle('week', -1)],
    ['هذا العام أفضل', 'هذا العام', cycle('year', 0)],
    ['الشهر المقبل يعود', 'الشهر المقبل', cycle('month', 1)],
    ['في اليوم التالي غادر', 'اليوم التالي', cycle('day', 1, 'mention')],
    ['الأسبوع بعد القادم', 'الأسبوع بعد القادم', cycle('week', 2)],
    ['أول من أمس وصل', 'أول من أمس', cycle('day', -2)],
    ['بعد غد يصل', 'بعد غد', cycle('day', 2)],
    ['يوم الأحد المقبل', 'يوم الأحد المقبل', { weekday: 0, offset: 1 }],
    ['في تموز/يوليو من العام الماضي', 'تموز/يوليو من العام الماضي', { type: 'within' }],
    ['في 12 مارس الماضي', '12 مارس الماضي', { type: 'nth', n: 12, of: { offset: -1 } }],
    ['في الثالث من الشهر الجاري', 'الثالث من الشهر الجاري', { type: 'nth', n: 3, unit: 'day' }],
    ['مطلع العام المقبل', 'مطلع العام المقبل', { unit: 'year', offset: 1, part: 'early' }],
    ['الأسبوع الثالث من هذا الشهر', 'الأسبوع الثالث من هذا الشهر', { n: 3, unit: 'week' }],
    ['باقي الأسبوع', 'باقي الأسبوع', { type: 'span' }],
  ]);
});

describe('lengths counted from an anchor', () => {
  reads('en', 'DATE', [
    ['He died three days ago', 'three days ago', shift(3, 'day', -1)],
    ['It opens in two weeks', 'in two weeks', shift(2, 'week', 1)],
    ["It opens in two weeks' time", "in two weeks' time", shift(2, 'week', 1)],
    ['Two years later he fled', 'Two years later', shift(2, 'year', 1, 'mention')],
    ['A year and a half ago', 'A year and a half ago', shift(18, 'month', -1)],
    [
      'Around 30 years ago',
      'Around 30 years ago',
      { modifier: 'about', of: shift(30, 'year', -1) },
    ],
    ['48 hours ago it was calm', '48 hours ago', shift(2, 'day', -1)],
    ['Three hours ago it was calm', 'Three hours ago', cycle('day', 0)],
    [
      'Two weeks after 10 July',
      'Two weeks after 10 July',
      shift(2, 'week', 1, { type: 'fields', calendar: 'gregorian', day: 10, month: 7 }),
    ],
    ['Three days before Christmas', 'Three days before Christmas', { direction: -1 }],
    ['From 18 December for 10 days', '18 December for 10 days', { type: 'span' }],
    [
      'Three Fridays from now',
      'Three Fridays from now',
      { type: 'nth', n: 3, unit: { weekday: 5 } },
    ],
  ]);
  reads('fa', 'DATE', [
    ['سه روز پیش درگذشت', 'سه روز پیش', shift(3, 'day', -1)],
    ['یک سال و نیم پیش', 'یک سال و نیم پیش', shift(18, 'month', -1)],
    ['دو هفته دیگر', 'دو هفته دیگر', shift(2, 'week', 1)],
    ['دو روز بعد رفت', 'دو روز بعد', shift(2, 'day', 1, 'mention')],
    ['پس از ۲ روز برگشت', 'پس از ۲ روز', shift(2, 'day', 1, 'mention')],
    ['سال‌ها پیش بود', 'سال‌ها پیش', shift(null, 'year', -1)],
    ['صدسال پیش بود', 'صدسال پیش', shift(100, 'year', -1)],
    ['۳ روز قبل از نوروز', '۳ روز قبل از نوروز', { direction: -1, anchor: { holiday: 'nowruz' } }],
  ]);
  reads('ar', 'DATE', [
    ['قبل شهر انتخب', 'قبل شهر', shift(1, 'month', -1)],
    ['قبل يومين غادر', 'قبل يومين', shift(2, 'day', -1)],
    ['منذ ثلاث سنوات', 'منذ ثلاث سنوات', shift(3, 'year', -1)],
    ['وبعد ذلك بأسبوعين عين', 'بعد ذلك بأسبوعين', shift(2, 'week', 1, 'mention')],
    ['سيعود بعد شهرين', 'بعد شهرين', shift(2, 'month', 1)],
    ['ثم عاد بعد شهرين', 'بعد شهرين', shift(2, 'month', 1, 'mention')],
    ['خلال أسبوعين سيصدر', 'خلال أسبوعين', shift(2, 'week', 1)],
    ['بعد شهر من عيد الفطر', 'بعد شهر من عيد الفطر', { anchor: { holiday: 'eid-al-fitr' } }],
    ['قبل عيد الأضحى بيومين', 'قبل عيد الأضحى بيومين', { direction: -1 }],
  ]);

  it.each<[string, Language, string, string]>([
    ['قبل نحو عامين سافر', 'ar', 'قبل نحو عامين', 'about'],
    ['قبل أكثر من ثلاثة أعوام', 'ar', 'قبل أكثر من ثلاثة أعوام', 'before'],
    ['حدود سه سال پیش', 'fa', 'حدود سه سال پیش', 'about'],
    ['بیش از یک ماه پیش', 'fa', 'بیش از یک ماه پیش', 'before'],
    ['more than three years ago', 'en', 'more than three years ago', 'before'],
    ['less than a week later', 'en', 'less than a week later', 'before'],
  ])(
    'takes more or less than a length for a side of its end: %s',
    (text, language, words, modifier) => {
      const found = only(text, language);
      expect(found.text).toBe(words);
      expect(found.symbolic).toMatchObject({ type: 'modified', modifier, of: { type: 'shift' } });
    },
  );

  it('leaves a length alone that counts from something it cannot date', () => {
    expect(only('two weeks after the concert', 'en')).toMatchObject({
      text: 'two weeks',
      kind: 'DURATION',
    });
    expect(only('قبل أسبوعين من الانتخابات', 'ar')).toMatchObject({
      text: 'أسبوعين',
      kind: 'DURATION',
    });
    expect(only('دو هفته پس از این ماجرا', 'fa')).toMatchObject({
      text: 'دو هفته',
      kind: 'DURATION',
    });
  });
});

describe('lengths', () => {
  reads('en', 'DURATION', [
    ['It took three years', 'three years', stretch(3, 'year', null)],
    ['Over the past 45 years', 'the past 45 years', stretch(45, 'year', -1)],
    ['The next two weeks matter', 'The next two weeks', stretch(2, 'week', 1)],
    ['In recent years', 'recent years', stretch(null, 'year', -1)],
    ['More than three decades', 'More than three decades', { bound: 'more-than' }],
    ['A two-year deal', 'two-year', stretch(2, 'year', null)],
    ['In the last 24 hours', 'the last 24 hours', stretch(1, 'day', -1)],
  ]);
  reads('fa', 'DURATION', [
    ['در طول ۴۵ سال گذشته', '۴۵ سال گذشته', stretch(45, 'year', -1)],
    ['بیش از سه دهه جنگ', 'بیش از سه دهه', { ...stretch(3, 'decade', null), bound: 'more-than' }],
    ['سالهاست که می‌گوید', 'سالهاست', stretch(null, 'year', -1)],
    ['در سال‌های اخیر', 'سال‌های اخیر', stretch(null, 'year', -1)],
    ['جنگ هشت‌ساله', 'هشت‌ساله', stretch(8, 'year', null)],
    ['دویست و سی و چهار روز', 'دویست و سی و چهار روز', stretch(234, 'day', null)],
  ]);
  reads('ar', 'DURATION', [
    ['على مدى 33 عامًا', '33 عامًا', stretch(33, 'year', null)],
    ['في العقود الماضية', 'العقود الماضية', stretch(null, 'decade', -1)],
    ['خلال السنوات الخمس الماضية', 'السنوات الخمس الماضية', stretch(5, 'year', -1)],
    ['منذ أكثر من أربعين عاما', 'منذ أكثر من أربعين عاما', { bound: 'more-than', direction: -1 }],
  ]);

  it('are told from a look ahead by a verb of the past', () => {
    expect(only('وقد قتلت القوات العشرات خلال أسبوعين', 'ar')).toMatchObject({
      kind: 'DURATION',
      symbolic: stretch(2, 'week', null),
    });
  });

  it('are not ages', () => {
    expect(wordsIn('a 25-year-old man and a woman, 30 years old', 'en')).toEqual([]);
    expect(wordsIn('البالغ من العمر 25 عاما', 'ar')).toEqual([]);
  });
});

describe('times that return', () => {
  const every = (amount: number, unit: string) => ({ type: 'recurrence', every: { amount, unit } });
  reads('en', 'SET', [
    ['They march every Friday', 'every Friday', { on: { weekday: 5 } }],
    ['It happens every two years', 'every two years', every(2, 'year')],
    ['It is held annually', 'annually', every(1, 'year')],
  ]);
  reads('fa', 'SET', [
    ['هر سال برگزار می‌شود', 'هر سال', every(1, 'year')],
    ['شنبه‌ها تعطیل است', 'شنبه‌ها', { on: { weekday: 6 } }],
    ['نشست سالانه', 'سالانه', every(1, 'year')],
  ]);
  reads('ar', 'SET', [
    ['وهي قمة سنوية', 'سنوية', every(1, 'year')],
    ['وكل يوم جمعة', 'كل يوم جمعة', { on: { weekday: 5 } }],
  ]);
});

describe('times without edges', () => {
  it.each<[string, Language, string, string]>([
    ['It is now quiet', 'en', 'now', 'present'],
    ['He recently resigned', 'en', 'recently', 'past'],
    ['اکنون زمان آن است', 'fa', 'اکنون', 'present'],
    ['شکستهای اخیر رژیم', 'fa', 'اخیر', 'past'],
    ['النظام الحالي ضعيف', 'ar', 'الحالي', 'present'],
    ['عضو الفريق وقتها', 'ar', 'وقتها', 'then'],
    ['لكن في وقت لاحق', 'ar', 'وقت لاحق', 'later'],
    ['يمسك بالسلطة حالياً في طهران', 'ar', 'حالياً', 'present'],
  ])('%s', (text, language, words, when) => {
    expect(only(text, language)).toMatchObject({ text: words, symbolic: { type: 'vague', when } });
  });
});

describe('times told by an event', () => {
  it.each<[string, Language, string, Record<string, unknown>]>([
    ['the movement when Khatami was in power', 'en', 'when Khatami was in power', { when: 'past' }],
    ['since the fall of Baghdad', 'en', 'since the fall of Baghdad', { since: true }],
    ['في عهد دونالد ترامب ، قال', 'ar', 'عهد دونالد ترامب', { when: 'present' }],
    ['في عهددونالد ترامب', 'ar', 'عهددونالد ترامب', { when: 'present' }],
    ['في وقت هجمات 11 سبتمبر', 'ar', 'وقت هجمات 11 سبتمبر', { date: { day: 11, month: 9 } }],
    ['ضغط بقوة منذ توليه منصبه، وانسحب', 'ar', 'منذ توليه منصبه', { since: true }],
    ['از سقوط رژیم بشار اسد شروع شده', 'fa', 'سقوط رژیم بشار اسد', { since: true }],
  ])('%s', (text, language, words, value) => {
    expect(only(text, language)).toMatchObject({
      text: words,
      symbolic: { type: 'clause', ...value },
    });
  });

  it('knows anniversaries with what they are of', () => {
    expect(only('به مناسبت سالگرد انقلاب ضد سلطنتی ۱۹۷۹ برگزار', 'fa')).toMatchObject({
      text: 'سالگرد انقلاب ضد سلطنتی ۱۹۷۹',
      symbolic: { type: 'anniversary', of: { year: 1979, calendar: 'gregorian' } },
    });
    expect(only('the tenth anniversary', 'en').symbolic).toEqual({
      type: 'anniversary',
      of: null,
      n: 10,
    });
    expect(wordsIn('يبقى في ذكرى الناس', 'ar')).toEqual([]);
  });
});
