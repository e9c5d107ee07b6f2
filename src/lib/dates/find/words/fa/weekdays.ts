import type { WordList } from '../entry.ts';

/** With «ی» for the vowel, with the night («جمعه‌شب»), and with the plural, «شنبه‌ها», of what happens every week. */
function weekday(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [word, `${word}~ی`, `${word}~شب`, `${word}~ها`, `${word}~های`])
    .join('|');
}

export const weekdays: WordList = [
  [weekday('یک~شنبه|یکشنبه'), { weekday: 0 }],
  [weekday('دو~شنبه|دوشنبه'), { weekday: 1 }],
  [weekday('سه~شنبه|سشنبه'), { weekday: 2 }],
  [weekday('چهار~شنبه|چارشنبه'), { weekday: 3 }],
  [weekday('پنج~شنبه|پنجشنبه|پنشنبه'), { weekday: 4 }],
  [weekday('جمعه|آدینه'), { weekday: 5 }],
  [weekday('شنبه'), { weekday: 6 }],
];
