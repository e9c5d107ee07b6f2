import type { Language } from '../../text/language.ts';

interface ArrivalMessages {
  /** Of the bar over the end of the page. */
  readonly label: string;
  /** Offers this language on a page in another one. */
  readonly goOn: string;
  /** Declines it on a page in this language. */
  readonly stay: string;
  /** An event that there is not, by what the address calls it. */
  readonly missing: (id: string) => string;
  readonly nearest: string;
  /** An event that there is, but not in this document. */
  readonly elsewhere: string;
  /** Parts of the address that are left out. */
  readonly unread: (parts: readonly string[]) => string;
  readonly close: string;
}

/** From the left, as addresses run, whatever the line does. */
const apart = (part: string): string => `\u2066${part}\u2069`;

/** What is said to who has just come. Sent when there is something to say. */
export const arrivalMessages: Readonly<Record<Language, ArrivalMessages>> = {
  en: {
    label: 'On arrival',
    goOn: 'Continue in English',
    stay: 'Stay in English',
    missing: (id) => `There is no event called “${apart(id)}” here.`,
    nearest: 'The nearest to it:',
    elsewhere: 'This document does not tell of that event; another one does:',
    unread: (parts) =>
      `What makes no sense in the address was left out: ${parts.map(apart).join(', ')}.`,
    close: 'Close',
  },
  fa: {
    label: 'هنگام ورود',
    goOn: 'ادامه به فارسی',
    stay: 'ماندن در فارسی',
    missing: (id) => `رویدادی به نام «${apart(id)}» اینجا نیست.`,
    nearest: 'نزدیک‌ترین‌ها به آن:',
    elsewhere: 'این سند از آن رویداد نمی‌گوید؛ سند دیگری می‌گوید:',
    unread: (parts) => `آنچه در نشانی معنایی نداشت کنار گذاشته شد: ${parts.map(apart).join('، ')}.`,
    close: 'بستن',
  },
  ar: {
    label: 'عند الوصول',
    goOn: 'المتابعة بالعربية',
    stay: 'البقاء في العربية',
    missing: (id) => `لا يوجد هنا حدث باسم «${apart(id)}».`,
    nearest: 'الأقرب إليه:',
    elsewhere: 'لا تروي هذه الوثيقة ذلك الحدث، بل ترويه وثيقة أخرى:',
    unread: (parts) => `تُرك من العنوان ما لا معنى له هنا: ${parts.map(apart).join('، ')}.`,
    close: 'إغلاق',
  },
};
