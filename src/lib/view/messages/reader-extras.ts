import type { Language } from '../../text/language.ts';

interface ReaderExtras {
  /** Of the button that opens the references. */
  readonly cite: string;
  /** Warnings where a document has changed since an editor quoted it; `share` is a percentage. */
  readonly changed: {
    readonly passage: (share: string) => string;
    readonly passageLost: string;
    readonly claim: (share: string) => string;
    readonly claimLost: string;
    readonly others: string;
  };
}

/** What else the reader says. Sent with the reader, not with the page. */
export const readerExtras: Readonly<Record<Language, ReaderExtras>> = {
  en: {
    cite: 'Cite',
    changed: {
      passage: (share) =>
        `The document has changed since this event was described. The passage is shown as it stands now: ${share} like the one described.`,
      passageLost:
        'The document has changed since this event was described, and the passage is not in it any more. It read:',
      claim: (share) => `Now worded differently in the document: ${share} alike.`,
      claimLost: 'These words are not in the document any more.',
      others: 'Other words that the event or its date rests on have changed in the document.',
    },
  },
  fa: {
    cite: 'ارجاع',
    changed: {
      passage: (share) =>
        `سند پس از توصیف این رویداد تغییر کرده است. متن به صورت کنونی آن آمده: ${share} همانند آنچه توصیف شده بود.`,
      passageLost: 'سند پس از توصیف این رویداد تغییر کرده و این متن دیگر در آن نیست. متن چنین بود:',
      claim: (share) => `عبارت سند اکنون دیگر است: ${share} همانند.`,
      claimLost: 'این عبارت دیگر در سند نیست.',
      others: 'عبارت‌های دیگری که رویداد یا تاریخ آن بر آن‌ها استوار است در سند تغییر کرده است.',
    },
  },
  ar: {
    cite: 'استشهاد',
    changed: {
      passage: (share) =>
        `تغيّرت الوثيقة بعد وصف هذا الحدث. يظهر المقطع كما هو الآن: يطابق ما وُصف بنسبة ${share}.`,
      passageLost: 'تغيّرت الوثيقة بعد وصف هذا الحدث، ولم يعد المقطع فيها. وكان نصه:',
      claim: (share) => `تغيّرت صياغته في الوثيقة: التطابق ${share}.`,
      claimLost: 'لم تعد هذه الكلمات في الوثيقة.',
      others: 'تغيّرت في الوثيقة كلمات أخرى يقوم عليها الحدث أو تاريخه.',
    },
  },
};
