import type { WordList } from '../entry.ts';

export const seasons: WordList = [
  ['الربيع|فصل الربيع', { season: 'spring' }],
  ['ربيع', { season: 'spring', weak: true }],
  ['الصيف|فصل الصيف', { season: 'summer' }],
  ['صيف', { season: 'summer', weak: true }],
  ['الخريف|فصل الخريف', { season: 'autumn' }],
  ['خريف', { season: 'autumn', weak: true }],
  ['الشتاء|فصل الشتاء', { season: 'winter' }],
  ['شتاء', { season: 'winter', weak: true }],
];

export const parts: WordList = [
  [
    'أوائل|بداية|مطلع|مستهل|بدايات|في مقتبل|باكورة|الأيام الأولى من|الأيام الأولى ل|الأشهر الأولى من|الأسابيع الأولى من|أولى أيام',
    { part: 'early' },
  ],
  ['منتصف|أواسط|وسط|نصف|أوساط', { part: 'mid' }],
  [
    'أواخر|متم|نهاية|آخر|ختام|نهايات|الأيام الأخيرة من|الأشهر الأخيرة من|الأسابيع الأخيرة من|آخر أيام',
    { part: 'late' },
  ],
];

/** Called for what counts thousands of years. */
export const millennia: WordList = [['الألفية', { code: true }]];

export const recurring: WordList = [
  ['يوميا|اليومي|اليومية|يومية|بشكل يومي', { recurring: 'day' }],
  ['أسبوعيا|الأسبوعي|الأسبوعية|أسبوعي|أسبوعية|بشكل أسبوعي', { recurring: 'week' }],
  ['شهريا|الشهري|الشهرية|شهرية|بشكل شهري', { recurring: 'month' }],
  ['فصليا|ربع سنوي|ربع سنوية', { recurring: 'quarter' }],
  ['سنويا|السنوي|السنوية|سنوي|سنوية|بشكل سنوي', { recurring: 'year' }],
];

export const eras: WordList = [
  [
    'ميلادي|ميلادية|الميلادي|الميلادية|للميلاد|بعد الميلاد|ب.م|ب.م.',
    { era: { calendar: 'gregorian' } },
  ],
  ['م', { era: { calendar: 'gregorian', letter: true } }],
  ['قبل الميلاد|ق.م|ق.م.|ق م|قبل المیلاد', { era: { calendar: 'gregorian', before: true } }],
  [
    'هجري|هجرية|الهجري|الهجرية|للهجرة|بعد الهجرة|هجري قمري|هجرية قمرية',
    { era: { calendar: 'lunar-hijri' } },
  ],
  ['ه|ه.|هج', { era: { calendar: 'lunar-hijri', letter: true } }],
  [
    'هجري شمسي|هجرية شمسية|الهجري الشمسي|الهجرية الشمسية|هجري شمسية|شمسي|شمسية|الشمسي|بالتقويم الفارسي|بالتقويم الإيراني|إيرانية|ه.ش|ه.ش.|ه ش',
    { era: { calendar: 'solar-hijri' } },
  ],
  [
    'الإيراني|الإيرانية|الفارسي|الفارسية|الشمسية',
    { era: { calendar: 'solar-hijri', leads: true } },
  ],
];

const decadeStems = 'عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين'.split(' ');

/** «الثمانينيات», «ثمانينات», «الثمانينيّات». */
export const decades: WordList = decadeStems.map(
  (stem, index) =>
    [`${stem}يات|ال${stem}يات|${stem}ات|ال${stem}ات`, { decade: 20 + 10 * index }] as const,
);
