import type { Language } from '../../text/language.ts';
import { isolated } from './bidi.ts';
import { dateText, eventText, quoted, type CiteWords, type Reference } from './reference.ts';

/** The source: who, what, where, and when it was written. Parts in another script are isolated. */
export function sourceText(reference: Reference, words: CiteWords): string {
  const { language, headline, translated, author, publisher, written } = reference;
  const part = (text: string, own: Language | null = null) => isolated(text, words.language, own);
  const title = part(quoted(headline, language), language);
  const titles = translated === null ? title : `${title} [${part(translated, words.language)}]`;
  const parts = [author && part(author), titles, publisher && part(publisher)];
  const line = parts.filter((text) => text !== null).join(words.comma);
  return written ? `${line}. ${words.written(part(dateText(written)))}` : line;
}

/** What the passage is cited for. */
export function aboutText({ event }: Reference, words: CiteWords): string {
  return words.about(eventText(event, words, (text) => isolated(text, words.language)));
}

/** A reference for people: the quotation, its source, what it is cited for and where it is found, a line each. */
export function plainText(reference: Reference, words: CiteWords): string {
  const { language, quote, isLost, link, url, accessed } = reference;
  const lines = [
    isolated(quoted(quote, language), words.language, language),
    ...(isLost ? [words.lost] : []),
    sourceText(reference, words),
    aboutText(reference, words),
    // Nothing stands behind an address: what makes links of addresses would take it for a part.
    `${words.passage}${words.comma}${words.accessed(accessed.told)}: ${link}`,
  ];
  if (url !== null) lines.push(`${words.source}: ${url}`);
  return lines.join('\n');
}
