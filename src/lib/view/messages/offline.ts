import type { Language } from '../../text/language.ts';

interface OfflineMessages {
  /** Of the bar that offers a newer version. */
  readonly label: string;
  readonly ready: string;
  readonly stay: string;
  readonly take: string;
  readonly later: string;
  /** Of the page that stands where a page is not kept on the device and the network is away. */
  readonly notKept: string;
  readonly lead: string;
  readonly again: string;
  readonly home: string;
  readonly sources: string;
}

/** What is said of the copy of the site that a device keeps. Sent when there is something to say. */
export const offlineMessages: Readonly<Record<Language, OfflineMessages>> = {
  en: {
    label: 'Newer version',
    ready: 'A newer version is ready.',
    stay: 'You will keep your place.',
    take: 'Use it now',
    later: 'Later',
    notKept: 'Not kept on this device',
    lead: 'There is no connection, and this page has not been kept for reading offline:',
    again: 'Try again',
    home: 'To the timeline',
    sources: 'To the sources',
  },
  fa: {
    label: 'نسخهٔ تازه‌تر',
    ready: 'نسخهٔ تازه‌تری آماده است.',
    stay: 'همین‌جا می‌مانید.',
    take: 'به‌روز شود',
    later: 'بعداً',
    notKept: 'روی این دستگاه نیست',
    lead: 'اتصال برقرار نیست و این صفحه برای خواندن بدون اینترنت ذخیره نشده است:',
    again: 'تلاش دوباره',
    home: 'به خط زمان',
    sources: 'به منابع',
  },
  ar: {
    label: 'نسخة أحدث',
    ready: 'تتوفر نسخة أحدث.',
    stay: 'وستبقى في موضعك.',
    take: 'حدِّث الآن',
    later: 'لاحقًا',
    notKept: 'غير محفوظة على هذا الجهاز',
    lead: 'لا يوجد اتصال، وهذه الصفحة لم تُحفظ للقراءة دون إنترنت:',
    again: 'أعد المحاولة',
    home: 'إلى الخط الزمني',
    sources: 'إلى المصادر',
  },
};
