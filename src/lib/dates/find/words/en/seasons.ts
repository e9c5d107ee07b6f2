import type { WordList } from '../entry.ts';

export const seasons: WordList = [
  ['spring', { season: 'spring', weak: true }],
  ['summer', { season: 'summer' }],
  ['summers', { season: 'summer', weak: true }],
  ['autumn', { season: 'autumn' }],
  ['fall', { season: 'autumn', weak: true }],
  ['winter|wintertime', { season: 'winter' }],
  ['winters', { season: 'winter', weak: true }],
  ['summertime', { season: 'summer' }],
  ['springtime', { season: 'spring' }],
];

export const parts: WordList = [
  [
    'early|beginning|start|beginning of|start of|outset|dawn|first days of|first weeks of|first months of|opening days of',
    { part: 'early' },
  ],
  ['mid|middle|midst|middle of', { part: 'mid' }],
  [
    'late|end|end of|close|last days of|final days of|closing days of|last weeks of|final weeks of|last months of|final months of',
    { part: 'late' },
  ],
];

export const recurring: WordList = [
  ['daily|everyday|nightly|weekdays|weeknights', { recurring: 'day' }],
  ['weekly', { recurring: 'week' }],
  ['monthly', { recurring: 'month' }],
  ['quarterly', { recurring: 'quarter' }],
  ['yearly|annual|annually|per annum', { recurring: 'year' }],
];

export const eras: WordList = [
  ['ad|a.d.|a.d|ce|c.e.|c.e|common era|anno domini', { era: { calendar: 'gregorian' } }],
  [
    'bc|b.c.|b.c|bce|b.c.e.|b.c.e|before christ|before the common era',
    { era: { calendar: 'gregorian', before: true } },
  ],
  [
    'ah|a.h.|a.h|hijri|anno hegirae|lunar hijri|islamic calendar',
    { era: { calendar: 'lunar-hijri' } },
  ],
  [
    'ap|a.p.|sh|s.h.|solar hijri|solar|persian calendar|iranian calendar',
    { era: { calendar: 'solar-hijri' } },
  ],
];

const decadeNames = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(
  ' ',
);

export const decades: WordList = [
  ['noughties', { decade: 0 }],
  ...decadeNames.map((word, index) => [word, { decade: 20 + 10 * index }] as const),
];

/** Beginning and end of the running month or year, as offices write them. */
export const periods: WordList = [
  ['eom|end of month', { period: { unit: 'month', part: 'late' } }],
  ['bom|beginning of month', { period: { unit: 'month', part: 'early' } }],
  ['eoy|year-end|end of year', { period: { unit: 'year', part: 'late' } }],
  ['q|h|latter', { code: true }],
  ['boy', { period: { unit: 'year', part: 'early' }, weak: true }],
];
