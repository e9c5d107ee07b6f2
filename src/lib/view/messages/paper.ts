/** What only the printed page says. Sent with what makes it, not with the page. */
import type { Language } from '../../text/language.ts';
import { digits } from '../numbers.ts';

interface PaperWords {
  readonly dates: string;
  readonly calendars: string;
  readonly search: (words: string) => string;
  readonly address: string;
  readonly printed: string;
  /** Says what the numbers beside the marks are. */
  readonly numbers: string;
  /** Says the same of a picture that counts. */
  readonly counts: string;
  readonly notes: string;
  /** Says what the numbers of the excerpts are. */
  readonly noteNumbers: string;
  /** Where the excerpts had not come yet. */
  readonly beginnings: string;
  readonly source: (n: number) => string;
}

export const paperWords: Readonly<Record<Language, PaperWords>> = {
  en: {
    dates: 'Dates',
    calendars: 'Calendars',
    search: (words) => `Found by “${words}”`,
    address: 'Address',
    printed: 'Printed',
    numbers: 'The numbers are those of the events in the chronicle and of their excerpts.',
    counts: 'The columns count the events of each stretch of time; the chronicle lists them.',
    notes: 'Excerpts',
    noteNumbers: 'Each excerpt has the number of its event and stands in the words of its source.',
    beginnings: 'Only their beginnings: the page was printed before the rest of them had arrived.',
    source: (n) => `Source ${digits('en', n)}`,
  },
  fa: {
    dates: 'تاریخ‌ها',
    calendars: 'گاه‌شمارها',
    search: (words) => `یافته‌های جست‌وجوی «${words}»`,
    address: 'نشانی',
    printed: 'تاریخ چاپ',
    numbers: 'شماره‌ها همان شمارهٔ رویدادها در روزشمار و شمارهٔ متن آن‌هاست.',
    counts: 'ستون‌ها شمار رویدادهای هر بازهٔ زمانی است؛ خود رویدادها در روزشمار آمده است.',
    notes: 'متن منابع',
    noteNumbers: 'هر متن شمارهٔ رویداد خود را دارد و به عبارت خود منبع آمده است.',
    beginnings: 'تنها آغاز متن‌ها: صفحه پیش از رسیدن دنبالهٔ آن‌ها چاپ شده است.',
    source: (n) => `منبع ${digits('fa', n)}`,
  },
  ar: {
    dates: 'التواريخ',
    calendars: 'التقاويم',
    search: (words) => `نتائج البحث عن «${words}»`,
    address: 'العنوان',
    printed: 'تاريخ الطباعة',
    numbers: 'الأرقام هي أرقام الأحداث في سجل الأحداث وأرقام مقاطعها.',
    counts: 'تعدّ الأعمدة أحداث كل مدة من الزمن، والأحداث نفسها في السجل.',
    notes: 'المقاطع',
    noteNumbers: 'لكل مقطع رقم حدثه، وهو بلفظ مصدره.',
    beginnings: 'أوائل المقاطع وحدها: طُبعت الصفحة قبل أن تصل بقيتها.',
    source: (n) => `المصدر ${digits('ar', n)}`,
  },
};
