import type { Range } from './range.ts';

/**
 * Text made comparable: spelling variants of one letter fall together, marks that a reader does not miss are gone.
 * `starts` and `ends` lead from a folded unit back to the stretch of the source it came from; both are `null` where
 * the two texts are of equal length and every offset is its own.
 */
export interface Folded {
  readonly text: string;
  readonly starts: Int32Array | null;
  readonly ends: Int32Array | null;
}

/** What `foldUnit` answers for a unit that is left out: joiners and direction marks, or marks upon a letter. */
export const removedFormat = 0xffff;
export const removedMark = 0xfffe;

/** What becomes of each UTF-16 unit. The two highest values stand for removal; neither is a character. */
const table = buildTable();

/**
 * Folds for matching, never for showing. ي ى→ی, ك→ک, أ إ آ ٱ→ا, ؤ→و, ة ۀ→ه; Eastern and full-width digits → ASCII;
 * lower case; every space → U+0020, every line break → U+000A; en dashes → "-", curly quotes → straight ones. ZWNJ, ZWJ,
 * tatweel, harakat, soft hyphens and bidi controls are removed. Arabic commas and question marks stay what they are.
 */
export function fold(source: string): Folded {
  const length = source.length;
  let first = 0;
  while (first < length && isPlain(source.charCodeAt(first))) first++;
  if (first === length) return { text: source, starts: null, ends: null };

  const units = new Uint16Array(length);
  let surrogates = false;
  let kept = 0;
  while (kept < length) {
    const unit = table[source.charCodeAt(kept)] ?? removedFormat;
    if (unit >= removedMark) break;
    units[kept++] = unit;
    if (unit >= 0xd800 && unit <= 0xdfff) surrogates = true;
  }
  if (kept === length) return { text: decode(units, length, surrogates), starts: null, ends: null };

  // From the first unit that is left out on, every offset has to be told.
  const starts = new Int32Array(length + 1);
  const ends = new Int32Array(length + 1);
  for (let at = 0; at < kept; at++) {
    starts[at] = at;
    ends[at] = at + 1;
  }
  let count = kept;
  for (let at = kept; at < length; at++) {
    const unit = table[source.charCodeAt(at)] ?? removedFormat;
    if (unit < removedMark) {
      units[count] = unit;
      starts[count] = at;
      ends[count] = at + 1;
      count++;
      if (unit >= 0xd800 && unit <= 0xdfff) surrogates = true;
    } else if (unit === removedMark && count > 0 && ends[count - 1] === at) {
      // A mark belongs to the letter it stands on: «عاماً» ends after its tanwin.
      ends[count - 1] = at + 1;
    }
  }
  const text = decode(units, count, surrogates);
  starts[count] = length;
  ends[count] = length;
  return { text, starts: starts.subarray(0, count + 1), ends: ends.subarray(0, count + 1) };
}

/**
 * The stretch of the source behind the folded units `from` to `to` (end exclusive). Marks on the last letter are
 * inside; joiners and bidi controls around the stretch are not. An empty folded stretch gives an empty range.
 */
export function sourceRange(folded: Folded, from: number, to: number): Range {
  const { starts, ends } = folded;
  if (starts === null || ends === null) return { start: from, end: to };
  const start = starts[from] ?? 0;
  return { start, end: to > from ? (ends[to - 1] ?? start) : start };
}

/** A short folded text, where offsets do not matter (a word). */
export function foldWord(word: string): string {
  let first = 0;
  while (first < word.length && isPlain(word.charCodeAt(first))) first++;
  let folded = word.slice(0, first);
  for (let at = first; at < word.length; at++) {
    const unit = foldUnit(word.charCodeAt(at));
    if (unit < removedMark) folded += String.fromCharCode(unit);
  }
  return folded;
}

/** What becomes of one UTF-16 unit: the unit it is made, or `removedMark` or `removedFormat`. */
export function foldUnit(unit: number): number {
  return table[unit] ?? removedFormat;
}

function isPlain(unit: number): boolean {
  return table[unit] === unit;
}

const decoder = new TextDecoder('utf-16le');

/** The decoder is fast but replaces halves of surrogate pairs that stand alone; those texts take the slower way. */
function decode(units: Uint16Array, count: number, surrogates: boolean): string {
  if (!surrogates) return decoder.decode(units.subarray(0, count));
  const chunk = 8192;
  let text = '';
  for (let at = 0; at < count; at += chunk) {
    text += String.fromCharCode(...units.subarray(at, Math.min(count, at + chunk)));
  }
  return text;
}

function buildTable(): Uint16Array {
  const map = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) map[unit] = unit;
  // Scripts with case end below U+0590, apart from the Greek and Latin extensions at U+1E00.
  for (const [from, to] of [
    [0x41, 0x590],
    [0x1e00, 0x2000],
  ] as const) {
    for (let unit = from; unit < to; unit++) {
      const lower = String.fromCharCode(unit).toLowerCase();
      if (lower.length === 1) map[unit] = lower.charCodeAt(0);
    }
  }
  const letters: Record<string, string> = {
    ی: 'يىېیے',
    ک: 'كڪ',
    ا: 'أإآٱ',
    و: 'ؤۆ',
    ه: 'ةۀہەۂۃھ',
    '-': '‐‑‒–−',
    "'": '‘’‚‛′ʼ',
    '"': '“”„‟',
    ' ': '\t\v\f\u00a0\u1680\u202f\u205f\u3000',
    '\n': '\r\u0085\u2028\u2029',
  };
  for (const [to, from] of Object.entries(letters)) {
    for (const unit of from) map[unit.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (let unit = 0x2000; unit <= 0x200a; unit++) map[unit] = 0x20;
  for (let digit = 0; digit < 10; digit++) {
    for (const zero of [0x660, 0x6f0, 0xff10]) map[zero + digit] = 0x30 + digit;
  }
  remove(map, removedMark, [
    [0x300, 0x36f], // combining marks of Latin
    [0x610, 0x61a], // Koranic honorifics
    [0x640, 0x640], // tatweel
    [0x64b, 0x65f], // harakat, madda and hamza above
    [0x670, 0x670], // superscript alef
    [0x6d6, 0x6dc],
    [0x6df, 0x6e4],
    [0x6e7, 0x6e8],
    [0x6ea, 0x6ed],
    [0x8d3, 0x8e1],
    [0x8e3, 0x8ff],
    [0xfe00, 0xfe0f], // variation selectors
  ]);
  remove(map, removedFormat, [
    [0xad, 0xad], // soft hyphen
    [0x61c, 0x61c],
    [0x200b, 0x200f], // zero-width space, ZWNJ, ZWJ, direction marks
    [0x202a, 0x202e],
    [0x2060, 0x2064],
    [0x2066, 0x2069],
    [0xfeff, 0xfeff],
    [0xfffe, 0xffff],
  ]);
  return map;
}

function remove(
  map: Uint16Array,
  as: number,
  ranges: readonly (readonly [number, number])[],
): void {
  for (const [from, to] of ranges) map.fill(as, from, to + 1);
}
