import type { Step, WordList } from '../entry.ts';
import { role } from '../role.ts';

const reference = (offset: number): Step => ({ offset, anchor: 'reference' });
const mention = (offset: number): Step => ({ offset, anchor: 'mention' });

export const relative: WordList = [
  ['این|همین', { pre: reference(0) }],
  ['آن|همان', { pre: mention(0), weak: true }],
  ['جاری|کنونی|حاضر|فعلی', { post: reference(0) }],
  ['گذشته|پیش|قبل|قبلی|پیشین|اخیر|سپری‌شده', { post: reference(-1) }],
  ['آینده|آتی|پیش رو|پیش‌رو|پیشِ رو', { post: reference(1) }],
  ['بعد|بعدی', { post: mention(1) }],
  ['امروز|امشب|همین امروز|امروزه روز', { day: 0 }],
  ['دیروز|دیشب', { day: -1 }],
  ['پریروز|پریشب', { day: -2 }],
  ['پس~پریروز', { day: -3 }],
  ['فردا|فرداشب|فردا شب', { day: 1 }],
  ['پس~فردا', { day: 2 }],
  ['پسان‌فردا', { day: 3 }],
  [
    'اکنون|هم‌اکنون|هم~اکنون|حالا|الان|اینک|امروزه|در حال حاضر|این روزها|هم‌اینک|فعلا',
    { vague: 'present' },
  ],
  ['اخیر|اخیرا|به~تازگی|به تازگی|تازگی‌ها|چندی پیش|مدتی پیش|در گذشته نزدیک', { vague: 'past' }],
  ['تاکنون|تا کنون', { vague: 'present', role: role.until }],
  ['کنونی|فعلی', { vague: 'present' }],
  ['به~زودی|به زودی|عنقریب|در آینده نزدیک|در آینده‌ای نزدیک', { vague: 'future' }],
  [
    'آن زمان|آن موقع|آن هنگام|آن وقت|آن روزها|آن سال~ها|همان زمان|در آن زمان|آن دوران|آن دوره|آن ایام|در آن هنگام|در آن موقع',
    { vague: 'then' },
  ],
  ['از آن زمان|از آن پس|از آن هنگام|از آن تاریخ|از آن روز', { vague: 'then', role: role.since }],
  ['بعدا|سپس‌تر|بعدتر|چندی بعد|مدتی بعد|زمانی دیگر', { vague: 'later' }],
  ['پیش‌تر|پیشتر|پیش از این|قبلا|پیش از آن|سابقا', { vague: 'earlier' }],
  ['پیش|قبل|پیش از این', { role: role.ago }],
  ['پیش از آن|قبل از آن', { role: role.ago, post: mention(-1) }],
  ['پس از آن|بعد از آن', { role: role.later, post: mention(1) }],
  ['بعد|دیگر|دیگه|پس از آن|بعد از آن|بعدتر', { role: role.later }],
];

/** Days with a word of their own, counted from what was told. */
export const dayWords: WordList = [
  [
    'فردای آن روز|فردای همان روز|فردای آن شب',
    { pre: mention(1), unit: { unit: 'day', number: 'one', definite: true } },
  ],
];

/** Years with a word of their own. */
export const yearWords: WordList = [
  ['امسال', { pre: reference(0), unit: { unit: 'year', number: 'one', definite: true } }],
  ['پارسال', { pre: reference(-1), unit: { unit: 'year', number: 'one', definite: true } }],
  ['پیرارسال', { pre: reference(-2), unit: { unit: 'year', number: 'one', definite: true } }],
];
