/** What leads to the page for comparing from elsewhere: sent with what says it. */
import type { Language } from '../../text/language.ts';
import { counted } from './plural.ts';

interface CompareEntryWords {
  readonly add: string;
  /** Of the button, pressed again, of an event that has been set aside for comparing. */
  readonly remove: string;
  readonly open: (events: number) => string;
  /** The events of a range of days. */
  readonly these: string;
}

export const compareEntryWords: Readonly<Record<Language, CompareEntryWords>> = {
  en: {
    add: 'Add to compare',
    remove: 'Do not compare',
    open: counted('en', { other: 'In compare: #' }),
    these: 'Compare these',
  },
  fa: {
    add: 'افزودن به مقایسه',
    remove: 'مقایسه نشود',
    open: counted('fa', { other: 'در مقایسه: #' }),
    these: 'مقایسهٔ این‌ها',
  },
  ar: {
    add: 'أضف إلى المقارنة',
    remove: 'أخرجه من المقارنة',
    open: counted('ar', { other: 'في المقارنة: #' }),
    these: 'قارن بينها',
  },
};
