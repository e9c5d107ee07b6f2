/** What a table says as a file: fetched with what makes the file. */
import type { Language } from '../../../text/language.ts';

interface CsvWords {
  readonly columns: Readonly<
    Record<
      | 'id'
      | 'title'
      | 'kind'
      | 'mode'
      | 'place'
      | 'organiser'
      | 'words'
      | 'weekdays'
      | 'earliest'
      | 'latest'
      | 'edtf'
      | 'basis'
      | 'length'
      | 'source'
      | 'language'
      | 'context'
      | 'reference'
      | 'link'
      | 'first'
      | 'second'
      | 'order'
      | 'how'
      | 'least'
      | 'most',
      string
    >
  >;
  /** Of the column with a date, or a period, of one calendar. */
  readonly inCalendar: (calendar: string) => string;
  readonly periodIn: (calendar: string) => string;
  readonly on: string;
  readonly off: string;
}

export const csvWords: Readonly<Record<Language, CsvWords>> = {
  en: {
    columns: {
      id: 'id',
      title: 'title',
      kind: 'kind',
      mode: 'form',
      place: 'place',
      organiser: 'organiser',
      words: 'date as written',
      weekdays: 'weekday',
      earliest: 'earliest day',
      latest: 'latest day',
      edtf: 'EDTF',
      basis: 'basis',
      length: 'length in days',
      source: 'source',
      language: 'language',
      context: 'context',
      reference: 'reference',
      link: 'link',
      first: 'event A',
      second: 'event B',
      order: 'A to B',
      how: 'time between',
      least: 'days at least',
      most: 'days at most',
    },
    inCalendar: (calendar) => `date, ${calendar}`,
    periodIn: (calendar) => `period, ${calendar}`,
    on: 'on',
    off: 'off',
  },
  fa: {
    columns: {
      id: 'شناسه',
      title: 'عنوان',
      kind: 'گونه',
      mode: 'شیوهٔ برگزاری',
      place: 'جا',
      organiser: 'برگزارکننده',
      words: 'تاریخ به عبارت متن',
      weekdays: 'روز هفته',
      earliest: 'نخستین روز ممکن',
      latest: 'واپسین روز ممکن',
      edtf: 'EDTF',
      basis: 'مبنا',
      length: 'طول به روز',
      source: 'منبع',
      language: 'زبان',
      context: 'زمینه',
      reference: 'مأخذ',
      link: 'پیوند',
      first: 'رویداد الف',
      second: 'رویداد ب',
      order: 'الف نسبت به ب',
      how: 'فاصله',
      least: 'دست‌کم (روز)',
      most: 'حداکثر (روز)',
    },
    inCalendar: (calendar) => `تاریخ ${calendar}`,
    periodIn: (calendar) => `فاصله به ${calendar}`,
    on: 'با زمینه',
    off: 'تنها متن',
  },
  ar: {
    columns: {
      id: 'المعرّف',
      title: 'العنوان',
      kind: 'النوع',
      mode: 'صيغة الانعقاد',
      place: 'المكان',
      organiser: 'الجهة المنظِّمة',
      words: 'التاريخ كما كُتب',
      weekdays: 'يوم الأسبوع',
      earliest: 'أول يوم ممكن',
      latest: 'آخر يوم ممكن',
      edtf: 'EDTF',
      basis: 'الأساس',
      length: 'المدة بالأيام',
      source: 'المصدر',
      language: 'اللغة',
      context: 'السياق',
      reference: 'المرجع',
      link: 'الرابط',
      first: 'الحدث أ',
      second: 'الحدث ب',
      order: 'أ من ب',
      how: 'ما بينهما',
      least: 'الأيام على الأقل',
      most: 'الأيام على الأكثر',
    },
    inCalendar: (calendar) => `التاريخ ${calendar}`,
    periodIn: (calendar) => `المدة، ${calendar}`,
    on: 'مع السياق',
    off: 'النص وحده',
  },
};
