import type { Language } from '../../text/language.ts';
import type { PageTitles } from '../arrival/nearest.ts';

/** What is said where a page is missing. Apart from the other messages, since it has to be there when they are not. */
export interface ErrorWords {
  readonly title: string;
  /** Before the path that was asked for. */
  readonly lead: string;
  readonly broken: string;
  /** Before what may have been meant. */
  readonly nearest: string;
  /** What the pages are called. */
  readonly pages: PageTitles;
  readonly home: string;
  readonly sources: string;
}

export const errorWords: Readonly<Record<Language, ErrorWords>> = {
  en: {
    title: 'No such page',
    lead: 'There is nothing at',
    broken: 'Something went wrong on the way to this page.',
    nearest: 'The nearest to it:',
    pages: { timeline: 'Timeline', compare: 'Compare', sources: 'Sources' },
    home: 'To the timeline',
    sources: 'To the sources',
  },
  fa: {
    title: 'چنین صفحه‌ای نیست',
    lead: 'چیزی در این نشانی نیست:',
    broken: 'در راه این صفحه خطایی پیش آمد.',
    nearest: 'نزدیک‌ترین‌ها به آن:',
    pages: { timeline: 'خط زمان', compare: 'مقایسه', sources: 'منابع' },
    home: 'به خط زمان',
    sources: 'به منابع',
  },
  ar: {
    title: 'لا توجد صفحة كهذه',
    lead: 'لا شيء في هذا العنوان:',
    broken: 'حدث خلل في الطريق إلى هذه الصفحة.',
    nearest: 'الأقرب إليه:',
    pages: { timeline: 'الخط الزمني', compare: 'مقارنة', sources: 'المصادر' },
    home: 'إلى الخط الزمني',
    sources: 'إلى المصادر',
  },
};
