import { isolated } from './bidi.ts';
import { aboutText, sourceText } from './plain.ts';
import { quoted, type CiteWords, type Reference } from './reference.ts';

/**
 * A text in which Markdown finds nothing to mark: CommonMark lets a backslash stand before any mark of ASCII. What means
 * something at the start of a line only is escaped there only.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&#$]/g, '\\$&')
    .replace(/^(\s*)([-+=:])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

/** An address between the brackets of a link. */
function target(address: string): string {
  const codes: Readonly<Record<string, string>> = {
    '(': '%28',
    ')': '%29',
    '<': '%3C',
    '>': '%3E',
  };
  return address
    .replace(/[()<>]/g, (mark) => codes[mark] ?? mark)
    .replace(/\s/g, encodeURIComponent);
}

/** A reference in CommonMark: the quotation as a block, then a paragraph each. */
export function markdown(reference: Reference, words: CiteWords): string {
  const { language, quote, isLost, link, url, accessed } = reference;
  const said = escapeMarkdown(isolated(quoted(quote, language), words.language, language));
  const links = [
    `[${escapeMarkdown(words.passage)}](${target(link)})`,
    ...(url === null ? [] : [`[${escapeMarkdown(words.source)}](${target(url)})`]),
    escapeMarkdown(words.accessed(accessed.told)),
  ];
  return [
    said.replace(/^/gm, '> '),
    ...(isLost ? [escapeMarkdown(words.lost)] : []),
    escapeMarkdown(sourceText(reference, words)),
    escapeMarkdown(aboutText(reference, words)),
    links.join(words.comma),
  ].join('\n\n');
}
