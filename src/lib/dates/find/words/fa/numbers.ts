import type { WordList } from '../entry.ts';
import { role } from '../role.ts';

const ones =
  'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(
    ' ',
  );
const onesOrdinal =
  'یکم|اول|نخست دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم|هیجدهم نوزدهم'.split(
    ' ',
  );
const tens = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ');
const hundreds = [
  'صد|یکصد',
  'دویست',
  'سیصد',
  'چهارصد',
  'پانصد|پنجصد',
  'ششصد',
  'هفتصد',
  'هشتصد',
  'نهصد',
];

/** «سومین» beside «سوم». */
function withIn(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [word, `${word}ین`])
    .join('|');
}

export const numbers: WordList = [
  ...ones.map((word, index) => [word, { cardinal: index + 1 }] as const),
  ['هیجده', { cardinal: 18 }],
  ['صفر', { cardinal: 0 }],
  ...onesOrdinal.map((words, index) => [withIn(words), { ordinal: index + 1 }] as const),
  ['اولین|نخستین', { ordinal: 1 }],
  ['آخرین|واپسین', { ordinal: -1 }],
  ...tens.map((word, index) => [word, { cardinal: 20 + 10 * index }] as const),
  ...tens.map(
    (word, index) =>
      [
        word === 'سی' ? 'سی‌ام|سیام|سی ام|سی‌امین|سیم' : withIn(`${word}م`),
        { ordinal: 20 + 10 * index },
      ] as const,
  ),
  ...hundreds.map((words, index) => [words, { cardinal: 100 * (index + 1) }] as const),
  ['صدم|صدمین|یکصدمین', { ordinal: 100 }],
  ['هزار', { scale: 1000 }],
  ['یکهزار', { cardinal: 1000 }],
  ['هزارم|هزارمین', { ordinal: 1000 }],
  ['میلیون|ملیون', { scale: 1_000_000 }],
  ['میلیارد', { scale: 1_000_000_000 }],
  ['چند|چندین', { role: role.few }],
  ['یکی دو', { role: role.few, cardinal: 2 }],
  ['دو سه', { role: role.few, cardinal: 3 }],
  ['نیم', { role: role.half }],
];
