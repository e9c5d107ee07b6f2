import type { Language } from '../../text/language.ts';

type Word = 'before' | 'after' | 'failed' | 'inText' | 'previous' | 'next';

/** What the reader says around a passage. Sent with the reader, not with the page. */
export const passageMessages: Readonly<Record<Language, Readonly<Record<Word, string>>>> = {
  en: {
    before: 'More before',
    after: 'More after',
    failed: 'The text could not be loaded.',
    inText: 'Events in the order of the text',
    previous: 'Before it in the text',
    next: 'After it in the text',
  },
  fa: {
    before: 'بیشتر، پیش از این',
    after: 'بیشتر، پس از این',
    failed: 'متن دریافت نشد.',
    inText: 'رویدادها به ترتیب متن',
    previous: 'پیش از آن در متن',
    next: 'پس از آن در متن',
  },
  ar: {
    before: 'المزيد مما قبله',
    after: 'المزيد مما بعده',
    failed: 'تعذّر جلب النص.',
    inText: 'الأحداث بترتيب النص',
    previous: 'قبله في النص',
    next: 'بعده في النص',
  },
};
