/** References to an event's excerpt, in five formats. */
import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain.ts';
import type { CiteWords, Reference } from './reference.ts';
import { ris } from './ris.ts';

export type { CitedDate, CiteWords, Reference } from './reference.ts';

export const citeFormats = ['text', 'markdown', 'bibtex', 'ris', 'csl'] as const;
export type CiteFormat = (typeof citeFormats)[number];

const writers: Readonly<Record<CiteFormat, (reference: Reference, words: CiteWords) => string>> = {
  text: plainText,
  markdown,
  bibtex,
  ris,
  csl,
};

/** A reference in a format. */
export function cite(format: CiteFormat, reference: Reference, words: CiteWords): string {
  return writers[format](reference, words);
}
