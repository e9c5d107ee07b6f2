/** What is said of marks and lanes once a hand is near them: sent to the reader with what says it. */
import type { Language } from '../../text/language.ts';
import { counted } from './plural.ts';

/** What the form of a mark says, besides how sure it is. */
export type MarkForm =
  | 'day'
  | 'stretch'
  | 'window'
  | 'among'
  | 'openStart'
  | 'openEnd'
  | 'approximate'
  | 'textual'
  | 'spread';

interface MarkWords {
  /** A name for the legend, and a sentence without its full stop. */
  readonly forms: Readonly<Record<MarkForm, { readonly name: string; readonly says: string }>>;
  /** Heading of what each source says of the date of one event. */
  readonly tellings: string;
  /** Heading of the legend that has them all. */
  readonly legend: string;
  readonly sureness: string;
  readonly form: string;
  /** Says what a sign for several events is. */
  readonly sign: string;
  readonly andMore: (n: number) => string;
  readonly lane: Readonly<Record<'fold' | 'unfold' | 'up' | 'down' | 'fit' | 'holds', string>> & {
    /** Of the button that opens what can be done with a lane. */
    readonly menu: (lane: string) => string;
  };
}

export const markWords: Readonly<Record<Language, MarkWords>> = {
  en: {
    forms: {
      day: { name: 'a day', says: 'One known day' },
      stretch: { name: 'a stretch', says: 'It lasted from the first day to the last' },
      window: { name: 'a window', says: 'One day of these; which one is not known' },
      among: { name: 'one of several', says: 'One of these dates; which one is not known' },
      openStart: { name: 'open start', says: 'How far back is not known' },
      openEnd: { name: 'open end', says: 'How far on is not known' },
      approximate: { name: 'about', says: 'The date is approximate' },
      textual: {
        name: 'text alone',
        says: 'The paler band shows the days that the text alone allows',
      },
      spread: { name: 'sources differ', says: 'Sources give it different dates' },
    },
    tellings: 'What each source says of the date',
    legend: 'How to read the marks',
    sureness: 'How sure a date is',
    form: 'What a date is',
    sign: 'More events than there are rows for: point to see them, press to go closer',
    andMore: counted('en', { other: 'and # more' }),
    lane: {
      menu: (lane) => `${lane}: move, fit`,
      fold: 'Fold to a line',
      unfold: 'Unfold',
      up: 'Move up',
      down: 'Move down',
      fit: 'Fit the view to it',
      holds: 'Holds',
    },
  },
  fa: {
    forms: {
      day: { name: 'یک روز', says: 'یک روز معلوم' },
      stretch: { name: 'یک دوره', says: 'از نخستین روز تا واپسین روز ادامه داشته است' },
      window: { name: 'بازه', says: 'یکی از این روزها؛ معلوم نیست کدام' },
      among: { name: 'یکی از چند تاریخ', says: 'یکی از این تاریخ‌ها؛ معلوم نیست کدام' },
      openStart: { name: 'آغاز باز', says: 'معلوم نیست از چه زمانی' },
      openEnd: { name: 'پایان باز', says: 'معلوم نیست تا چه زمانی' },
      approximate: { name: 'حدود', says: 'تاریخ تقریبی است' },
      textual: { name: 'تنها متن', says: 'نوار کم‌رنگ‌تر روزهایی است که خود متن می‌پذیرد' },
      spread: { name: 'اختلاف منابع', says: 'منابع برای آن تاریخ‌های گوناگون گفته‌اند' },
    },
    tellings: 'هر منبع چه تاریخی می‌گوید',
    legend: 'راهنمای نشانه‌ها',
    sureness: 'تاریخ تا چه اندازه روشن است',
    form: 'تاریخ چگونه است',
    sign: 'رویدادها بیش از ردیف‌هاست: برای دیدن اشاره کنید، برای نزدیک شدن بفشارید',
    andMore: counted('fa', { other: 'و # رویداد دیگر' }),
    lane: {
      menu: (lane) => `${lane}: جابه‌جایی و تنظیم نما`,
      fold: 'جمع کردن',
      unfold: 'باز کردن',
      up: 'بردن به بالا',
      down: 'بردن به پایین',
      fit: 'تنظیم نما بر این ردیف',
      holds: 'دربرگیرندهٔ',
    },
  },
  ar: {
    forms: {
      day: { name: 'يوم', says: 'يوم واحد معلوم' },
      stretch: { name: 'مدة', says: 'استمر من أول يوم إلى آخر يوم' },
      window: { name: 'نافذة', says: 'أحد هذه الأيام، ولا يُعرف أيها' },
      among: { name: 'واحد من عدة', says: 'أحد هذه التواريخ، ولا يُعرف أيها' },
      openStart: { name: 'بداية مفتوحة', says: 'لا يُعرف منذ متى' },
      openEnd: { name: 'نهاية مفتوحة', says: 'لا يُعرف إلى متى' },
      approximate: { name: 'نحو', says: 'التاريخ تقريبي' },
      textual: { name: 'النص وحده', says: 'الشريط الأبهت هو الأيام التي يحتملها النص وحده' },
      spread: { name: 'اختلاف المصادر', says: 'تذكر له المصادر تواريخ مختلفة' },
    },
    tellings: 'ما يقوله كل مصدر عن التاريخ',
    legend: 'كيف تُقرأ العلامات',
    sureness: 'مدى ثبوت التاريخ',
    form: 'صورة التاريخ',
    sign: 'أحداث أكثر مما تتسع له الصفوف: أشر إليها لتراها، واضغط لتقترب',
    andMore: counted('ar', {
      one: 'وحدث واحد غيرها',
      two: 'وحدثان غيرها',
      few: 'و# أحداث غيرها',
      many: 'و# حدثًا غيرها',
      other: 'و# حدث غيرها',
    }),
    lane: {
      menu: (lane) => `${lane}: النقل والملاءمة`,
      fold: 'طيّ',
      unfold: 'بسط',
      up: 'إلى أعلى',
      down: 'إلى أسفل',
      fit: 'ملاءمة العرض له',
      holds: 'يضم',
    },
  },
};
