import { counted } from '../plural.ts';
import type { SearchMessages } from './search.ts';

export const fa: SearchMessages = {
  title: 'جست‌وجو در رویدادها و سندها',
  close: 'بستن',
  loading: 'یک لحظه…',
  failed: 'بخش جست‌وجو دریافت نشد. اتصال را بررسی کنید و دوباره بنویسید.',
  hint: 'واژه‌ای به هر یک از سه زبان و با هر املا، عبارتی میان گیومه، یا تاریخی به هر گاه‌شمار.',
  examples: ['بهمن', 'پاریس', '10 تموز 2021', '«شورای ملی مقاومت»'],
  events: counted('fa', { other: '# رویداد' }),
  passages: counted('fa', { other: '# جا در متن‌ها' }),
  and: (one, other) => `${one} و ${other}`,
  narrow: { kind: 'محدود کردن به یک نوع', source: 'محدود کردن به یک سند' },
  passageKind: 'متن سندها',
  dates: {
    title: 'به‌عنوان تاریخ',
    anyYear: (days) => `${days}، هر سالی`,
    today: 'از امروز',
    may: 'شاید',
    none: 'هیچ رویدادی نمی‌تواند در این روزها باشد.',
    open: counted('fa', {
      other: 'تاریخ # رویداد دیگر از یک سو باز است و این روزها را رد نمی‌کند',
    }),
  },
  byWord: 'رویدادهایی با این واژه‌ها',
  inDocuments: 'در متن سندها',
  also: {
    title: 'عنوان',
    place: 'جا',
    kind: 'نوع',
    excerpt: 'بریده',
    claim: 'منبع می‌گوید',
  },
  more: counted('fa', { other: 'نمایش # مورد دیگر' }),
  only: counted('fa', {
    one: 'نمایش همین رویداد روی خط زمان',
    other: 'نمایش فقط همین # رویداد روی خط زمان',
  }),
  similar: (typed, words) => `«${typed}» در هیچ جا نیست. واژه‌های نزدیک به آن جسته شد: ${words}`,
  list: (words) => words.join('، '),
  nothing: (query) => `برای «${query}» چیزی یافت نشد.`,
  soughtAs: (words) => `آنچه جسته شد: ${words}`,
  eachAlone: 'هر واژه به‌تنهایی:',
  narrowed: (query, events) => `فقط یافته‌های «${query}»: ${events}`,
  showAll: 'نمایش همهٔ رویدادها',
};
