/** What the choice of calendars says: sent to the reader with it. */
import type { Language } from '../../text/language.ts';

interface CalendarWords {
  /** Of the calendar that comes first. */
  readonly first: string;
  readonly putFirst: (calendar: string) => string;
  readonly lunarNote: string;
  readonly weekend: string;
  readonly time: Readonly<Record<'label' | 'ltr' | 'rtl', string>>;
}

export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  en: {
    first: 'first',
    putFirst: (calendar) => `${calendar} first`,
    lunarNote: 'A lunar date may be a day off: the month begins when its crescent is seen.',
    weekend: 'Tinted close up: the weekend',
    time: { label: 'Time runs', ltr: 'left to right', rtl: 'right to left' },
  },
  fa: {
    first: 'نخست',
    putFirst: (calendar) => `نخست ${calendar}`,
    lunarNote: 'تاریخ قمری شاید یک روز جابه‌جا باشد؛ آغاز ماه به دیدن هلال است.',
    weekend: 'سایه‌دار در نمای نزدیک: تعطیلی آخر هفته',
    time: { label: 'گذر زمان', ltr: 'از چپ به راست', rtl: 'از راست به چپ' },
  },
  ar: {
    first: 'أولًا',
    putFirst: (calendar) => `${calendar} أولًا`,
    lunarNote: 'قد يختلف التاريخ القمري يومًا واحدًا، فالشهر يبدأ برؤية الهلال.',
    weekend: 'المظلَّل عن قرب: عطلة نهاية الأسبوع',
    time: { label: 'يجري الزمن', ltr: 'من اليسار إلى اليمين', rtl: 'من اليمين إلى اليسار' },
  },
};
