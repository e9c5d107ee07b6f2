interface Hours {
  readonly hours: number;
  readonly dual?: boolean;
}

/** Hours in each unit smaller than a day, by its folded word; the Arabic duals carry their number. */
export const hourWords: ReadonlyMap<string, Hours> = new Map<string, Hours>([
  ...each('hour hours hr hrs ساعه ساعات ساعت', 1),
  ...each('minute minutes min mins دقیقه دقائق', 1 / 60),
  ...each('second seconds ثانیه ثوان ثوانی', 1 / 3600),
  ['ساعتین', { hours: 1, dual: true }],
  ['ساعتان', { hours: 1, dual: true }],
  ['دقیقتان', { hours: 1 / 60, dual: true }],
  ['دقیقتین', { hours: 1 / 60, dual: true }],
]);

/** «۲۴ ساعته», «۴۵ دقیقه‌ای». */
export const hourAdjectives: ReadonlyMap<string, Hours> = new Map<string, Hours>([
  ...each('ساعته', 1),
  ...each('دقیقهای', 1 / 60),
]);

/** «الساعات الـ48 الماضية»: the number comes behind it. */
export const theHours = 'الساعات';

/** All of these words: no form of hours is without one. */
export const wordsOfHours: readonly string[] = [
  ...hourWords.keys(),
  ...hourAdjectives.keys(),
  theHours,
];

function each(words: string, hours: number): [string, Hours][] {
  return words.split(' ').map((word) => [word, { hours }]);
}
