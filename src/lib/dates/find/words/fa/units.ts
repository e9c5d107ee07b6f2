import type { Unit } from '../../../symbolic.ts';
import type { WordList } from '../entry.ts';

/**
 * A unit with its plurals and the adjective of length («ده‌ساله»). Vowelled endings (ٔ, ی, ای) are written in many ways;
 * after folding little of that is left.
 */
function unit(name: Unit, words: string, times?: number): WordList {
  const extra = times === undefined ? {} : { times };
  const each = words.split('|');
  const join = (ends: readonly string[]): string =>
    each.flatMap((word) => ends.map((end) => `${word}${end}`)).join('|');
  const one = { unit: { unit: name, number: 'one', definite: false, ...extra } } as const;
  return [
    [words, one],
    // «هفته‌ی» is a way to write «هفتهٔ»; «ماهی» is "a month" or, mostly, a fish.
    ...each.flatMap((word): WordList =>
      word.endsWith('ه')
        ? [[`${word}~ی|${word}~ای`, one]]
        : [[`${word}~ی`, { ...one, weak: true }]],
    ),
    [
      join(['~ها', '~های', '~هایی', '~هاست']),
      { unit: { unit: name, number: 'many', definite: false, ...extra } },
    ],
  ];
}

export const units: WordList = [
  ...unit('day', 'روز|شب|شبانه~روز'),
  ...unit('week', 'هفته'),
  ...unit('month', 'ماه'),
  ...unit('quarter', 'سه~ماهه|سه~ماههٔ|فصل مالی'),
  ...unit('half', 'شش~ماهه'),
  ...unit('season', 'فصل'),
  ...unit('year', 'سال'),
  ...unit('decade', 'دهه'),
  ...unit('century', 'قرن|سده'),
  [
    'آخر هفته|پایان هفته|تعطیلات آخر هفته',
    { unit: { unit: 'weekend', number: 'one', definite: false } },
  ],
  ['ایام', { unit: { unit: 'day', number: 'many', definite: false } }],
  ['سالیان|سنوات', { unit: { unit: 'year', number: 'many', definite: false } }],
  ['قرون', { unit: { unit: 'century', number: 'many', definite: false } }],
];

/** «سه‌ساله», «هفت‌ماهه»: a length as an adjective. */
export const lengths: WordList = [
  ['ساله', { unit: { unit: 'year', number: 'many', definite: false } }],
  ['ماهه', { unit: { unit: 'month', number: 'many', definite: false } }],
  ['روزه', { unit: { unit: 'day', number: 'many', definite: false }, weak: true }],
  ['هفته‌ای', { unit: { unit: 'week', number: 'many', definite: false }, weak: true }],
];
