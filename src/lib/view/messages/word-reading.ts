import type { Language } from '../../text/language.ts';

interface WordReadingMessages {
  readonly title: string;
  readonly lost: string;
  readonly noneLost: string;
  readonly otherDays: string;
}

/** What the reader says around the readings of a date's words. Sent with the reader, not with the page. */
export const wordReadingMessages: Readonly<Record<Language, WordReadingMessages>> = {
  en: {
    title: 'How the words were read',
    lost: 'Readings that lost, and why',
    noneLost: 'No other reading of the words was found.',
    otherDays: 'Other days the words could mean',
  },
  fa: {
    title: 'واژه‌ها چگونه خوانده شد',
    lost: 'خوانش‌هایی که کنار رفت، و چرا',
    noneLost: 'خوانش دیگری برای این واژه‌ها یافت نشد.',
    otherDays: 'روزهای دیگری که از این واژه‌ها برمی‌آید',
  },
  ar: {
    title: 'كيف قُرئت الكلمات',
    lost: 'قراءات لم تُعتمد، وسبب ذلك',
    noneLost: 'لم توجد قراءة أخرى لهذه الكلمات.',
    otherDays: 'أيام أخرى قد تعنيها الكلمات',
  },
};
