import type { Unit } from '../../../symbolic.ts';
import type { WordList } from '../entry.ts';

/** Singular, dual and plural with their definite forms; the accusative's alef is written out where it is written. */
function unit(name: Unit, one: string, dual: string, many: string, times?: number): WordList {
  const extra = times === undefined ? {} : { times };
  const definite = (words: string): string =>
    words
      .split('|')
      .map((word) => `ال${word}`)
      .join('|');
  return [
    [one, { unit: { unit: name, number: 'one', definite: false, ...extra } }],
    [dual, { unit: { unit: name, number: 'dual', definite: false, ...extra } }],
    [many, { unit: { unit: name, number: 'many', definite: false, ...extra } }],
    [definite(one), { unit: { unit: name, number: 'one', definite: true, ...extra } }],
    [definite(dual), { unit: { unit: name, number: 'dual', definite: true, ...extra } }],
    [definite(many), { unit: { unit: name, number: 'many', definite: true, ...extra } }],
  ];
}

export const units: WordList = [
  // «بين عامي 1980 و1988»: the dual before what it governs.
  ['عامي|سنتي', { unit: { unit: 'year', number: 'many', definite: false }, weak: true }],
  // Called for hours that count days.
  ['الساعات|ساعتين|ساعتان|دقيقتين|دقيقتان', { code: true }],
  ['النصف|الشطر', { unit: { unit: 'half', number: 'one', definite: true }, weak: true }],
  ...unit('day', 'يوم|يوما|ليلة', 'يومين|يومان|ليلتين|ليلتان', 'أيام|أياما|ليال|ليالي'),
  ...unit('week', 'أسبوع|أسبوعا|إسبوع|اسبوع', 'أسبوعين|أسبوعان|إسبوعين', 'أسابيع|اسابيع'),
  ...unit('month', 'شهر|شهرا', 'شهرين|شهران', 'أشهر|شهور'),
  ...unit('year', 'سنة|عام|عاما', 'سنتين|سنتان|عامين|عامان', 'سنوات|أعوام|سنين'),
  ...unit('decade', 'عقد|عقدا', 'عقدين|عقدان', 'عقود'),
  ...unit('century', 'قرن|قرنا', 'قرنين|قرنان', 'قرون'),
  ['ربع سنة', { unit: { unit: 'quarter', number: 'one', definite: false } }],
  ['ربع السنة|الربع', { unit: { unit: 'quarter', number: 'one', definite: true } }],
  ['أرباع سنة', { unit: { unit: 'quarter', number: 'many', definite: false } }],
  ['الأرباع', { unit: { unit: 'quarter', number: 'many', definite: true } }],
  ['فصل', { unit: { unit: 'season', number: 'one', definite: false } }],
  ['الفصل', { unit: { unit: 'season', number: 'one', definite: true } }],
  ...unit(
    'weekend',
    'عطلة نهاية الأسبوع|نهاية الأسبوع|عطلة الأسبوع',
    'عطلتين',
    'عطلات نهاية الأسبوع',
  ),
];
