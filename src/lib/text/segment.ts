import type { Range } from './range.ts';

/** Words that end with a full stop inside a sentence, in lower case; «السيد.» and the like stand before names. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof st gen lt col sgt capt sen rep gov hon jr sr vs no nos fig vol pp ed etc approx dept est inc ltd co ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'السيد والسيد السيدة والسيدة السناتور والسناتور الدكتور والدكتور الأستاذ الشيخ ' +
    'دکتر مهندس'
  ).split(' '),
);
const closers = '"\'”’»)]›';
const enders = '.!?؟۔…';
const longestAbbreviation = 12;

/**
 * The paragraphs of a text, one a line. White space at either end is outside; a blank line is no paragraph.
 */
export function paragraphs(text: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineBreak(text.charCodeAt(at))) continue;
    push(found, text, from, at);
    from = at + 1;
  }
  return found;
}

/**
 * The sentences of a text, or of a stretch of it. A sentence ends with . ! ? ؟ ۔ or … (closing quotes and brackets
 * included) or with its line; not at a decimal point, in an abbreviation ("U.S.", "Dr.") or behind an initial ("J.").
 * A comma written after the full stop («أكتوبر., وفي») belongs to neither sentence.
 */
export function sentences(text: string, within?: Range): Range[] {
  const end = within?.end ?? text.length;
  const found: Range[] = [];
  let from = within?.start ?? 0;
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (isLineBreak(unit)) {
      push(found, text, from, at);
      from = at + 1;
      at++;
      continue;
    }
    if (!enders.includes(text.charAt(at))) {
      at++;
      continue;
    }
    let stop = at + 1;
    while (stop < end && enders.includes(text.charAt(stop))) stop++;
    while (stop < end && closers.includes(text.charAt(stop))) stop++;
    if (ends(text, from, at, stop, end)) {
      push(found, text, from, stop);
      if (text.charAt(stop) === ',' || text.charAt(stop) === '،') stop++;
      from = stop;
    }
    at = stop;
  }
  push(found, text, from, end);
  return found;
}

/** Whether the mark at `at`, with what closes it up to `stop`, ends the sentence that began at `from`. */
function ends(text: string, from: number, at: number, stop: number, end: number): boolean {
  if (stop >= end) return true;
  const next = text.charAt(stop);
  const spaced = /\s/u.test(next);
  if (!spaced && next !== ',' && next !== '،') {
    // No space: a decimal, an address, initials; or the next sentence of a text that spares its spaces.
    return text.charAt(at) !== '.' && !/[\p{L}\p{N}]/u.test(next);
  }
  if (text.charAt(at) !== '.' || stop > at + 1) return true;
  const word = wordBefore(text, from, at);
  if (spaced && abbreviations.has(word.toLowerCase())) return false;
  if (spaced && isInitial(text, word, at)) return false;
  // A small Latin letter goes on with the sentence.
  return !/^\s+[a-z]/u.test(text.slice(stop, stop + 8));
}

function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  const lowest = Math.max(from, at - longestAbbreviation);
  while (start > lowest && /[\p{L}\p{M}]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

/** "J. Smith", "U.S. troops", «أ. د. محمد»: a letter alone, but not the pronoun "I" that ends a sentence. */
function isInitial(text: string, word: string, at: number): boolean {
  if (word.length !== 1) return false;
  const before = text.charAt(at - 2);
  if (before === '.') return true;
  return word !== 'I' && /\p{L}/u.test(word);
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** Adds the stretch without the white space around it, unless nothing is left. */
function push(found: Range[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  if (end > start) found.push({ start, end });
}
