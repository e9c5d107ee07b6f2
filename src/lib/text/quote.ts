import type { Range } from './range.ts';

/** How much context a quote carries on either side, in UTF-16 units. */
const contextLength = 32;

/** A passage with what stands around it: the W3C Web Annotation TextQuoteSelector and TextPositionSelector in one. */
export interface Quote extends Range {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A quote to look for. What is given of prefix and suffix must stand right before and after it. */
export interface SoughtQuote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * Describes a stretch of a text so that it can be found again: the words, and up to 32 UTF-16 units on either side,
 * one less where that would cut a surrogate pair in two.
 * @throws RangeError when the stretch is not inside the text
 */
export function describe(text: string, { start, end }: Range): Quote {
  if (start < 0 || end > text.length || start > end) {
    throw new RangeError(`no stretch of ${text.length} units: ${start} to ${end}`);
  }
  let from = Math.max(0, start - contextLength);
  let to = Math.min(text.length, end + contextLength);
  if (from < start && isLow(text.charCodeAt(from))) from++;
  if (to > end && isHigh(text.charCodeAt(to - 1))) to--;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
    start,
    end,
  };
}

/**
 * Every place where a quote stands letter by letter between its prefix and its suffix, in order; places may overlap.
 * With `within`, the words (not the context) must lie inside it. `[]` when there is none; an empty quote stands nowhere.
 */
export function locate(text: string, sought: SoughtQuote, within?: Range): Range[] {
  const { exact, prefix = '', suffix = '' } = sought;
  const found: Range[] = [];
  if (exact === '') return found;
  const last = within?.end ?? text.length;
  let start = text.indexOf(exact, within?.start ?? 0);
  while (start !== -1 && start + exact.length <= last) {
    const end = start + exact.length;
    if (text.endsWith(prefix, start) && text.startsWith(suffix, end)) found.push({ start, end });
    start = text.indexOf(exact, start + 1);
  }
  return found;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
