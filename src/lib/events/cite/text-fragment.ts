/** Links that open a page at a passage: https://wicg.github.io/scroll-to-text-fragment/ */
import { locate } from '../../text/quote.ts';
import type { Excerpt } from '../model.ts';

/** A passage up to this length is named whole, in UTF-16 code units; of a longer one its first and last words. */
const wholeUpTo = 120;
const words = 6;
/** How many words tell a passage from others of the same words. */
const beside = 3;

/** Hyphens, commas and ampersands mean something there, and are all that `encodeURIComponent` leaves of it. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** The first words of a text, or the last ones, letter by letter. */
function first(text: string, count: number): string {
  return new RegExp(`^\\s*(\\S+(?:\\s+\\S+){0,${count - 1}})`, 'u').exec(text)?.[1] ?? '';
}

function last(text: string, count: number): string {
  return new RegExp(`(\\S+(?:\\s+\\S+){0,${count - 1}})\\s*$`, 'u').exec(text)?.[1] ?? '';
}

/**
 * An address that opens a public page at a passage. What stands around the passage is named only where its words stand
 * in the document more than once: a page seldom has around a text what a copy of it has.
 */
export function atPassage(url: string, text: string, { exact, prefix, suffix }: Excerpt): string {
  const count = Math.min(words, Math.floor(exact.trim().split(/\s+/u).length / 2));
  const isLong = exact.length > wholeUpTo || exact.includes('\n');
  const named =
    isLong && count > 0
      ? `${encode(first(exact, count))},${encode(last(exact, count))}`
      : encode(exact.trim());
  const isOnly = locate(text, { exact }).length < 2;
  const before = isOnly ? '' : last(prefix, beside);
  const after = isOnly ? '' : first(suffix, beside);
  const directive = [
    before === '' ? '' : `${encode(before)}-,`,
    named,
    after === '' ? '' : `,-${encode(after)}`,
  ];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive.join('')}`;
}
