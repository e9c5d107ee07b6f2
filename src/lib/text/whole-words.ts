import type { Range } from './range.ts';

/** Letters, digits, and the marks and joiners between them. */
const inWord = /[\p{L}\p{N}\p{M}\u200c\u200d]/u;

/**
 * A stretch of a text widened so that it begins and ends between words, without white space at either end. Offsets are
 * UTF-16 code units; an empty stretch, or one of nothing but white space, becomes empty where it begins.
 */
export function wholeWords(text: string, { start, end }: Range): Range {
  const within = text.slice(start, end);
  const words = within.trim();
  if (words === '') return { start, end: start };
  let from = start + within.length - within.trimStart().length;
  let to = from + words.length;
  while (from > 0 && joins(text, from)) from--;
  while (to < text.length && joins(text, to)) to++;
  return { start: from, end: to };
}

/** Whether the letters on either side of an offset are of one word, or of one character. */
function joins(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return (
    (inWord.test(before) && inWord.test(text.charAt(at))) ||
    /^[\udc00-\udfff]/.test(text.charAt(at))
  );
}
