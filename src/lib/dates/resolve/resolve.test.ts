import { describe, expect, it } from 'vitest';
import { extract, resolveWords } from '../extract.ts';
import type { Expression } from '../expression.ts';
import { bounds, contextOf, rulesOf, valueOf, type Setting } from './test-support.ts';

const read = (text: string, setting: Setting & { language: 'en' | 'fa' | 'ar' }): Expression[] =>
  extract(text, setting.language, contextOf(setting));

function one(expressions: readonly Expression[], words: string): Expression {
  const match = expressions.find(({ text }) => text === words);
  if (!match)
    throw new Error(
      `not found: ${words}; found ${expressions.map(({ text }) => text).join(' | ')}`,
    );
  return match;
}

describe('words that point back', () => {
  it('«بعد ذلك بأسبوعين» counts from the date before it, over the whole window', () => {
    const text = 'أجريت الانتخابات قبل شهر، وبعد ذلك بأسبوعين عُيّن رئيس جديد للقضاء.';
    const found = read(text, { language: 'ar', written: '[2021-07-13..2021-07-25]' });
    expect(bounds(one(found, 'قبل شهر'))).toBe('2021-06-06..2021-07-02');
    const later = one(found, 'بعد ذلك بأسبوعين');
    expect(later.value.edtf).toBe('[2021-06-20..2021-07-16]');
    expect(later.basis).toBe('inferred');
    expect(rulesOf(later)).toEqual(['counts-from-mention', 'shift-exact']);
  });

  it('«وقتها» is the time of the date before it', () => {
    const text = 'أُعدم آلاف السجناء في عام 1988 وكان يعمل وقتها في طهران.';
    const then = one(read(text, { language: 'ar', written: '2021-07-20' }), 'وقتها');
    expect([then.value.edtf, then.basis]).toEqual(['1988', 'inferred']);
  });

  it('“two days later” in a report without a date before it has none', () => {
    const [later] = read('The minister resigned two days later and left the country for good.', {
      language: 'en',
      written: '2025-02-01',
    });
    expect([later?.value.edtf, later?.basis]).toEqual(['XXXX-XX-XX', 'outside']);
  });

  it('“two days later” alone counts from the day of reference', () => {
    const [later] = read('2 days later', { language: 'en', written: '2014-09-01' });
    expect(later?.value.edtf).toBe('2014-09-03');
  });

  it('“later” goes on from “now” in quoted speech, up to the day of writing', () => {
    const text =
      'He said: “He is now president of Iran”. Later the ministry summoned the ambassador.';
    const quote = { start: text.indexOf('“'), end: text.indexOf('”') };
    const regions = [
      { ...quote, reference: { value: valueOf('[2021-07-10..2021-07-12]'), derivation: [] } },
    ];
    const found = read(text, { language: 'en', written: '[2021-07-13..2021-07-25]', regions });
    expect(one(found, 'now').value.edtf).toBe('[2021-07-10..2021-07-12]');
    const later = found.find(
      ({ symbolic }) => symbolic.type === 'vague' && symbolic.when === 'later',
    );
    expect(later && bounds(later)).toBe('2021-07-10..2021-07-25');
  });
});

describe('what the context settles', () => {
  const text = 'على مدى 33 عامًا، نسي العالم 30 ألف سجين سياسي ذُبحوا في عام 1988.';

  it('is taken over for the expression in its range, and called inferred', () => {
    const start = text.indexOf('33');
    const derivation = [{ rule: 'reason', args: {} }];
    const settled = [
      { start, end: start + '33 عامًا'.length, value: valueOf('1988/2021'), derivation },
    ];
    const years = one(read(text, { language: 'ar', settled }), '33 عامًا');
    expect([years.value.edtf, years.basis]).toEqual(['1988/2021', 'inferred']);
    expect(rulesOf(years)).toEqual(['reason']);
  });

  it('leaves the others alone', () => {
    const settled = [{ start: 0, end: 4, value: valueOf('1988/2021'), derivation: [] }];
    expect(one(read(text, { language: 'ar', settled }), 'عام 1988').basis).toBe('stated');
  });
});

it('the steps of the reference come before those of what rests on it, and not before others', () => {
  const derivation = [{ rule: 'written-later-than', args: {} }];
  const reference = { value: valueOf('2025-02-01'), derivation };
  const found = extract('این رژیم در طول ۴۵ سال گذشته و از سال ۱۳۵۷ چنین بوده است.', 'fa', {
    language: 'fa',
    reference,
  });
  expect(rulesOf(one(found, '۴۵ سال گذشته'))[0]).toBe('written-later-than');
  const year = found.find(({ text }) => text.includes('۱۳۵۷'));
  expect(
    year && year.symbolic.type === 'fields' ? rulesOf(year).includes('written-later-than') : false,
  ).toBe(false);
});

it('a bare length takes the days of a range beside it that is as long', () => {
  const text = 'في هذا التجمع الذي عقد لمدة 3 أيام من 10 إلى 12 يوليو شاركت شخصيات كثيرة.';
  const found = read(text, { language: 'ar', written: '[2021-07-13..2021-07-25]' });
  const days = one(found, '3 أيام');
  expect([days.value.edtf, days.basis]).toEqual(['2021-07-10/2021-07-12', 'inferred']);
  const four = read(text.replace('3 أيام', '4 أيام'), { language: 'ar', written: '2021-07-20' });
  expect(one(four, '4 أيام').value.edtf).toBe(null);
});

it('resolves every expression in its place, in document order', () => {
  const text = 'On 3 May 2019 and again last week the court sat; on Friday it will rule.';
  const found = read(text, { language: 'en', written: '2019-06-12' });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
    found.map(({ text: words }) => words),
  );
  expect(found.map(({ start }) => start)).toEqual(
    found.map(({ start }) => start).toSorted((a, b) => a - b),
  );
});

it('keeps each other reading once, and never the value itself', () => {
  const [week] = read('الأسبوع الماضي', { language: 'ar', written: '2013-02-12' });
  const keys = [week?.value, ...(week?.alternatives ?? []).map(({ value }) => value)].map(
    (value) => value?.edtf,
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBe(3);
});

describe('resolveWords', () => {
  it('gives the expression that covers the most of a quoted phrase', () => {
    const year = resolveWords(
      'سالگرد انقلاب ضد سلطنتی ۱۹۷۹',
      contextOf({ language: 'fa', written: '2025-02-01' }),
      'fa',
    );
    expect(year?.value.edtf).toBe('2025');
  });

  it('reads it as the report it stood in: a bare weekday looks back', () => {
    const friday = resolveWords('on Friday', contextOf({ written: '2025-02-03' }), 'en');
    expect(friday?.value.edtf).toBe('2025-01-31');
  });

  it('is null where the phrase says nothing of time', () => {
    expect(resolveWords('مقاومة الشعب الإيراني', contextOf({ language: 'ar' }), 'ar')).toBe(null);
  });
});

it('finds nothing in a text without time', () => {
  expect(extract('The people of Iran.', 'en')).toEqual([]);
  expect(extract('', 'fa')).toEqual([]);
});
