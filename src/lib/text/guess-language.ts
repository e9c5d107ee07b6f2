import type { Language } from './language.ts';

/** Classes of UTF-16 units, as bits. */
const is = { latin: 1, arabic: 2, ofPersian: 4, ofArabic: 8, letter: 16, known: 128 } as const;

/** Letters, digits and marks that only Persian writes, beside those that both write in a way of their own. */
const persian = /[پچژگیکۀ\u06F0-\u06F9\u200C]/u;
const arabic = /[يكىةأإؤ\u0660-\u0669\u064B-\u0652]/u;
const [alef, lam] = [0x627, 0x644];

/** Filled as units are met: a text holds few of them. */
const classes = new Uint8Array(0x10000);

/**
 * The language of a text that nobody has described, by its letters: Arabic script where it is not outweighed by Latin;
 * then Persian or Arabic, whichever has more of its own letters, digits and marks (پ چ ژ گ ی ک against ي ك ى ة and the
 * article). English where there are no letters at all. Letters beyond U+FFFF do not count.
 */
export function guessLanguage(text: string): Language {
  let latinScript = 0;
  let arabicScript = 0;
  let ofPersian = 0;
  let ofArabic = 0;
  for (let at = 0; at < text.length; at++) {
    const bits = classOf(text.charCodeAt(at));
    if ((bits & is.latin) !== 0) latinScript++;
    if ((bits & is.arabic) !== 0) arabicScript++;
    if ((bits & is.ofPersian) !== 0) ofPersian++;
    if ((bits & is.ofArabic) !== 0 || isArticle(text, at)) ofArabic++;
  }
  if (latinScript >= arabicScript) return 'en';
  return ofPersian > ofArabic ? 'fa' : 'ar';
}

/** Whether «ال» begins a word here, with more of the word behind it. */
function isArticle(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === alef &&
    text.charCodeAt(at + 1) === lam &&
    isLetter(text, at + 2) &&
    !isLetter(text, at - 1)
  );
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (classOf(text.charCodeAt(at)) & is.letter) !== 0;
}

function classOf(unit: number): number {
  return (classes[unit] ||= classify(String.fromCharCode(unit)));
}

function classify(character: string): number {
  return (
    is.known |
    (/\p{Script=Latin}/u.test(character) ? is.latin : 0) |
    (/\p{Script=Arabic}/u.test(character) ? is.arabic : 0) |
    (persian.test(character) ? is.ofPersian : 0) |
    (arabic.test(character) ? is.ofArabic : 0) |
    (/\p{L}/u.test(character) ? is.letter : 0)
  );
}
