import type { Language } from '../../text/language.ts';

export interface EmptyWords {
  readonly title: string;
  readonly lead: string;
}

/** What stands where there is nothing to show yet. Sent as part of a page that has nothing else. */
export const emptyWords: Readonly<Record<Language, EmptyWords>> = {
  en: {
    title: 'No events yet',
    lead: 'Events come from documents: a text file in the folder “seeds” is enough. Each sentence of it that holds a date becomes an event.',
  },
  fa: {
    title: 'هنوز رویدادی نیست',
    lead: 'رویدادها از سندها می‌آیند: یک فایل متنی در پوشهٔ «seeds» بس است. هر جملهٔ آن که تاریخی داشته باشد رویدادی می‌شود.',
  },
  ar: {
    title: 'لا أحداث بعد',
    lead: 'تأتي الأحداث من الوثائق: يكفي ملف نصي في المجلد «seeds»، فتصبح كل جملة فيه تذكر تاريخًا حدثًا.',
  },
};
