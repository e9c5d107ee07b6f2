import type { CiteFormat } from '../../events/cite/index.ts';
import type { CiteWords } from '../../events/cite/reference.ts';
import type { Language } from '../../text/language.ts';

interface CiteMessages extends CiteWords {
  /** Of the menu. */
  readonly title: string;
  readonly formats: Readonly<Record<CiteFormat, string>>;
  /** Of the field that shows what was copied. */
  readonly shown: string;
  readonly copied: (format: string) => string;
  /** Where the browser does not let a page copy. */
  readonly failed: string;
}

const names = { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON', markdown: 'Markdown' } as const;

/** What citing says, and what references say. Sent with the menu, not with the page. */
export const citeMessages: Readonly<Record<Language, CiteMessages>> = {
  en: {
    title: 'Copy a reference',
    formats: { text: 'Plain text', ...names },
    shown: 'The reference',
    copied: (format) => `Copied: ${format}`,
    failed: 'The browser did not let the page copy. Select the text below and copy it.',
    language: 'en',
    comma: ', ',
    written: (date) => `Written: ${date}`,
    about: (event) => `On the event: ${event}`,
    passage: 'Passage',
    lost: 'The document has changed since it was quoted: these words are no longer found in it.',
    source: 'Source',
    accessed: (date) => `accessed ${date}`,
    translation: (title) => `Headline in English: ${title}`,
  },
  fa: {
    title: 'رونوشت ارجاع',
    formats: { text: 'متن ساده', ...names },
    shown: 'متن ارجاع',
    copied: (format) => `رونوشت برداشته شد: ${format}`,
    failed: 'مرورگر اجازهٔ رونوشت نداد. متن زیر را برگزینید و خودتان رونوشت بردارید.',
    language: 'fa',
    comma: '، ',
    written: (date) => `تاریخ نگارش: ${date}`,
    about: (event) => `دربارهٔ رویداد: ${event}`,
    passage: 'متن در جای خود',
    lost: 'سند پس از نقل این سخن تغییر کرده و این واژه‌ها دیگر در آن یافت نمی‌شود.',
    source: 'منبع',
    accessed: (date) => `بازدید در ${date}`,
    translation: (title) => `عنوان به فارسی: ${title}`,
  },
  ar: {
    title: 'نسخ المرجع',
    formats: { text: 'نص عادي', ...names },
    shown: 'نص المرجع',
    copied: (format) => `نُسخ: ${format}`,
    failed: 'لم يسمح المتصفح بالنسخ. حدِّد النص أدناه وانسخه.',
    language: 'ar',
    comma: '، ',
    written: (date) => `تاريخ الكتابة: ${date}`,
    about: (event) => `عن الحدث: ${event}`,
    passage: 'المقطع في موضعه',
    lost: 'تغيّرت الوثيقة بعد الاقتباس منها، ولم يعد هذا النص موجودًا فيها.',
    source: 'المصدر',
    accessed: (date) => `اطُّلع عليه في ${date}`,
    translation: (title) => `العنوان بالعربية: ${title}`,
  },
};
