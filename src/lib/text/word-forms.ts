import { foldWord } from './fold.ts';
import type { Language } from './language.ts';

/** A word does without what is attached to it only where so many letters are left. */
const least = 3;
/** Endings of one letter are taken off longer words only: «روی» is no ezafe of «رو». */
const leastBeforeYe = 4;

const folded = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldWord));

/** Arabic words whose first letter is their own, though another word stands behind it. */
const whole = folded(
  'وزير وزيرة وزارة وحدة وكالة ولاية ولايات لجنة لجان لباس كمال كلام كبار كتاب كاتب كثير فساد بحار بيوت بلدان ' +
    'باريس لندن فرنسا لبنان بغداد برلين وطني وطنية كبير كبيرة باسم بيان بيانات',
);

/** What is written together with an Arabic word: «و» or «ف», then «ب», «ك» or «ل», then the article; «لل» is «ل» with it. */
const attached = /^[وف]?(?:[بکل]?ال|لل)/u;

/** Endings of Persian nouns, with what stands in their place, and how many letters have to be left. */
const endings: readonly (readonly [ending: RegExp, instead: string, least: number])[] = [
  [/(?:هایشان|هایمان|هایتان|هایش|هایم|هایت|هایی|های|ها)$/u, '', least],
  [/(?<=[او])یی?$/u, '', least],
  [/(?<=ه)ای$/u, '', least],
  [/گان$/u, 'ه', leastBeforeYe],
  [/(?<=ی)ان$/u, '', leastBeforeYe],
  [/ی$/u, '', leastBeforeYe],
];

/** Endings of English nouns. */
const plural = /(?:'s?|(?<=[^s'])s)$/u;

/**
 * What else a word of a text can be looked up by: without the particles and the article that Arabic writes together with
 * it, the plural and ezafe endings of Persian, the plural and possessive of English. The word itself is not among them.
 *
 * @param word as `wordsIn` gives it
 * @param language that the text is in
 */
export function formsOf(word: string, language: Language): string[] {
  if (language === 'fa') return withoutEndings(word);
  if (language === 'en') return latinForms(word);
  const forms = [];
  for (let rest = withoutFirst(word); rest !== null; rest = withoutFirst(rest)) forms.push(rest);
  return forms;
}

/**
 * The forms of a word that someone looks for, whose language nobody knows. A single letter is not taken off: whoever
 * types «وزير» does not look for «زير».
 */
export function soughtForms(word: string): string[] {
  if (/^[a-z]/u.test(word)) return latinForms(word);
  const bare = attached.test(word) ? word.replace(attached, '') : '';
  return [...(bare.length >= least ? [bare] : []), ...withoutEndings(word)];
}

/** Whether a word is an ending by itself, as where its joiner was written as a space: «سیاست های». */
export function isLooseEnding(word: string): boolean {
  return /^(?:ها|های|هایی|هایش|هایشان|ای|یی)$/u.test(word);
}

/** A word without the first thing attached to it; `null` where nothing is. */
function withoutFirst(word: string): string | null {
  const match = whole.has(word) ? null : /^(?:ال|لل|[وفبکل])/u.exec(word);
  const rest = match ? word.slice(match[0].length) : '';
  return rest.length >= least ? rest : null;
}

function withoutEndings(word: string): string[] {
  // Several may fit: «جامعه‌ای» without its joiner ends as «خانه‌های» does.
  const forms = endings.flatMap(([ending, instead, enough]) => {
    const rest = word.replace(ending, instead);
    return rest !== word && rest.length >= enough ? [rest] : [];
  });
  return [...new Set(forms)];
}

function latinForms(word: string): string[] {
  const rest = word.replace(plural, '');
  return rest !== word && rest.length >= least ? [rest] : [];
}
