/** References for tests. */
import type { CiteWords, Reference } from './reference.ts';

export const words: CiteWords = {
  language: 'en',
  comma: ', ',
  written: (date) => `Written ${date}`,
  about: (event) => `On: ${event}`,
  passage: 'Passage',
  lost: 'No longer in the document',
  source: 'Source',
  accessed: (date) => `accessed ${date}`,
  translation: (title) => `Headline in English: ${title}`,
};

/** An article in Persian that is told in English; `over` changes what a test is about. */
export function reference(over: Partial<Reference> = {}): Reference {
  return {
    id: 'paris-demonstration-2025',
    language: 'fa',
    quote: 'تظاهرات گستردهای در روز شنبه، ۸ فوریه ۲۰۲۵، در پاریس برگزار خواهد شد',
    isLost: false,
    headline: 'تظاهرات 8 فوریه ایرانیان در پاریس',
    translated: 'Iranians’ demonstration in Paris on 8 February',
    author: 'موسی افشار (Mousa Afshar)',
    publisher: 'ایلاف لندن (Elaph, London)',
    written: {
      told: ['1 February 2025', '13 Bahman 1403'],
      edtf: '2025-02-01',
      right: 'stated',
    },
    event: {
      title: 'Demonstration of Iranians in Paris',
      place: 'Paris',
      date: { told: ['8 February 2025', '20 Bahman 1403'], edtf: '2025-02-08', right: 'stated' },
    },
    link: 'https://example.org/tarikh/?calendars=gregorian,solar-hijri#paris-demonstration-2025',
    url: null,
    accessed: { iso: '2026-05-09', told: '9 May 2026' },
    ...over,
  };
}

/** Text that formats stumble over. */
export const thorny =
  'a {b} \\c $5 50% #1 & x_y ~ ^ *z* `q` <i> [l](m) | "quoted" «نقل» 1. - +\nER  - \n# next\n- item\n3) third';
