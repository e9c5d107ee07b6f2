import type { WordList } from '../entry.ts';

export const seasons: WordList = [
  ['بهار', { season: 'spring', weak: true }],
  ['فصل بهار', { season: 'spring' }],
  ['تابستان|فصل تابستان', { season: 'summer' }],
  ['پاییز|پائیز|فصل پاییز|خزان', { season: 'autumn' }],
  ['زمستان|فصل زمستان', { season: 'winter' }],
];

export const parts: WordList = [
  [
    'اوایل|اوائل|آغاز|ابتدای|ابتدا|شروع|اول|سرآغاز|آستانه|آستانهٔ|بدو|روزهای نخست|روزهای اول|روزهای آغازین|نخستین روزهای|اولین روزهای|هفته‌های نخست|ماه‌های نخست',
    { part: 'early' },
  ],
  ['اواسط|نیمه|نیمهٔ|نیمه‌ی|میانه|میانهٔ|میانه‌های|نیمه‌های|وسط', { part: 'mid' }],
  [
    'اواخر|پایان|انتهای|انتها|آخر|واپسین روزهای|روزهای پایانی|آخرین روزهای|روزهای آخر|هفته‌های پایانی|ماه‌های پایانی',
    { part: 'late' },
  ],
];

/** Called for what counts thousands of years. */
export const millennia: WordList = [['هزاره|هزاره‌ی', { code: true }]];

export const recurring: WordList = [
  ['روزانه|هرروزه|هر روزه', { recurring: 'day' }],
  ['هفتگی', { recurring: 'week' }],
  ['ماهانه|ماهیانه', { recurring: 'month' }],
  ['فصلی', { recurring: 'quarter', weak: true }],
  ['سالانه|سالیانه|هرساله|هر ساله', { recurring: 'year' }],
];

export const eras: WordList = [
  ['میلادی|میلادی‌|بعد از میلاد|پس از میلاد|میلاد مسیح', { era: { calendar: 'gregorian' } }],
  ['م|م.', { era: { calendar: 'gregorian', letter: true } }],
  [
    'پیش از میلاد|قبل از میلاد|پ.م|پ.م.|ق.م|ق.م.|پیش از میلاد مسیح',
    { era: { calendar: 'gregorian', before: true } },
  ],
  [
    'شمسی|خورشیدی|هجری شمسی|هجری خورشیدی|ه.ش|ه.ش.|ه ش|هش|ه. ش.',
    { era: { calendar: 'solar-hijri' } },
  ],
  ['هجری', { era: { calendar: 'lunar-hijri', solarFrom: 1200 } }],
  ['ش|ش.|خ', { era: { calendar: 'solar-hijri', letter: true } }],
  ['قمری|هجری قمری|ه.ق|ه.ق.|ه ق|هق|ه. ق.', { era: { calendar: 'lunar-hijri' } }],
  ['ق|ق.', { era: { calendar: 'lunar-hijri', letter: true } }],
  ['شاهنشاهی', { era: { calendar: 'solar-hijri', imperial: true } }],
];
