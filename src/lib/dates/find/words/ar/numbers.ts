import type { WordList } from '../entry.ts';
import { role } from '../role.ts';

/** Masculine and feminine, by number. */
const cardinals = [
  'واحد|واحدة',
  'اثنان|اثنين|اثنتان|اثنتين|إثنان|إثنين|إثنتين',
  'ثلاثة|ثلاث',
  'أربعة|أربع|اربعة|اربع',
  'خمسة|خمس',
  'ستة|ست',
  'سبعة|سبع',
  'ثمانية|ثماني|ثمان',
  'تسعة|تسع',
  'عشرة|عشر',
];
const teens = [
  'أحد عشر|إحدى عشرة|احد عشر|احدى عشرة|أحد عشرة',
  'اثنا عشر|اثني عشر|اثنتا عشرة|اثنتي عشرة|إثنا عشر|إثني عشر|اثنى عشر',
  'ثلاثة عشر|ثلاث عشرة|ثلاثة عشرة',
  'أربعة عشر|أربع عشرة|اربعة عشر',
  'خمسة عشر|خمس عشرة',
  'ستة عشر|ست عشرة',
  'سبعة عشر|سبع عشرة',
  'ثمانية عشر|ثماني عشرة|ثمان عشرة',
  'تسعة عشر|تسع عشرة',
];
const ordinals = [
  'الأول|الأولى|أول|أولى|الاول|اول|الاولى',
  'الثاني|الثانية|ثاني|ثانية|ثان',
  'الثالث|الثالثة|ثالث|ثالثة',
  'الرابع|الرابعة|رابع|رابعة',
  'الخامس|الخامسة|خامس|خامسة',
  'السادس|السادسة|سادس|سادسة',
  'السابع|السابعة|سابع|سابعة',
  'الثامن|الثامنة|ثامن|ثامنة',
  'التاسع|التاسعة|تاسع|تاسعة',
  'العاشر|العاشرة|عاشر|عاشرة',
];
const ordinalTeens = [
  'الحادي|الحادية',
  'الثاني|الثانية',
  'الثالث|الثالثة',
  'الرابع|الرابعة',
  'الخامس|الخامسة',
  'السادس|السادسة',
  'السابع|السابعة',
  'الثامن|الثامنة',
  'التاسع|التاسعة',
];
const tens = 'عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين'.split(' ');
const hundreds = [
  'مائة|مئة|ماية',
  'مائتين|مئتين|مائتان|مئتان|مائتا|مئتا',
  'ثلاثمائة|ثلاثمئة|ثلاث مئة|ثلاث مائة',
  'أربعمائة|أربعمئة|أربع مئة|أربع مائة',
  'خمسمائة|خمسمئة|خمس مئة|خمس مائة',
  'ستمائة|ستمئة|ست مئة|ست مائة',
  'سبعمائة|سبعمئة|سبع مئة|سبع مائة',
  'ثمانمائة|ثمانمئة|ثماني مئة|ثمانيمائة|ثمان مائة',
  'تسعمائة|تسعمئة|تسع مئة|تسع مائة',
];

const definite = (words: string): string =>
  words
    .split('|')
    .map((word) => `ال${word}`)
    .join('|');
const nominative = (word: string): string => word.replace(/ين$/, 'ون');

export const numbers: WordList = [
  ...cardinals.map((words, index) => [words, { cardinal: index + 1 }] as const),
  ...cardinals.slice(2).map((words, index) => [definite(words), { cardinal: index + 3 }] as const),
  // The accusative: «سبعا وعشرين سنة».
  ...'ثلاثا أربعا خمسا ستا سبعا ثمانيا تسعا عشرا'
    .split(' ')
    .map((word, index) => [word, { cardinal: index + 3 }] as const),
  ...teens.map((words, index) => [words, { cardinal: index + 11 }] as const),
  ...ordinals.map((words, index) => [words, { ordinal: index + 1 }] as const),
  // The new moon: the first of a lunar month.
  ['غرة', { ordinal: 1 }],
  // Maghrebi: the opening of a month.
  ['فاتح', { ordinal: 1 }],
  ['الحادي|الحادية|حادي|حادية', { ordinal: 1 }],
  ...ordinalTeens.map(
    (words, index) =>
      [
        words
          .split('|')
          .flatMap((word) => [`${word} عشر`, `${word} عشرة`])
          .join('|'),
        { ordinal: index + 11 },
      ] as const,
  ),
  ...tens.map(
    (word, index) => [`${word}|${nominative(word)}`, { cardinal: 20 + 10 * index }] as const,
  ),
  ...tens.map(
    (word, index) =>
      [definite(`${word}|${nominative(word)}`), { ordinal: 20 + 10 * index }] as const,
  ),
  ...hundreds.map((words, index) => [words, { cardinal: 100 * (index + 1) }] as const),
  ['ألف|ألفا|آلاف', { scale: 1000 }],
  ['ألفين|ألفان|الفين|الفان|ألفي', { cardinal: 2000 }],
  ['مليون|ملايين|مليونا', { scale: 1_000_000 }],
  ['مليار|مليارات', { scale: 1_000_000_000 }],
  ['بضعة|بضع|عدة|عدد من', { role: role.few }],
  ['نصف', { role: role.half }],
];
