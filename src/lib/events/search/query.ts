import { foldWord } from '../../text/fold.ts';
import { isLooseEnding, soughtForms } from '../../text/word-forms.ts';
import { isNumber, wordsIn } from '../../text/words.ts';
import { otherMonthNames } from './month-names.ts';

/** One way in which a term can stand in a text: words one after another. */
export interface Wording {
  readonly words: readonly string[];
  /** Whether a longer word that begins with it will do; of a single word only. */
  readonly prefix: boolean;
}

/** What has to stand in a text: one of several wordings, the one that was typed first. */
export interface Term {
  /** As it was typed. */
  readonly typed: string;
  /** The same, folded: the spelling that is looked for. */
  readonly folded: string;
  readonly wordings: readonly Wording[];
  /** Whether it was typed between quotation marks. */
  readonly quoted: boolean;
}

/** The longest name of a month, in words. */
const longestMonth = 3;
/** A month's name of so many letters begins too many other words. */
const longestCommon = 3;
/** So short a word is looked for as it is. */
const shortest = 2;

/** Words that nearly every sentence has: passed over beside others. */
const common = new Set(
  'the a an of in on at to and or for by و از در به که را با این آن في من على إلى عن أن'
    .split(' ')
    .map(foldWord),
);

const quotes = /["«»]/u;

/**
 * What is looked for: all of its words, each in any of its forms and a month by any of its names; between quotation marks
 * the words as they follow one another. `[]` where nothing was typed that is a word.
 */
export function parseQuery(text: string): Term[] {
  const terms = text
    .replace(/[“”„‟]/gu, '"')
    .split(quotes)
    .flatMap((part, i) => (i % 2 === 1 ? phraseTerms(part) : looseTerms(part)));
  const telling = terms.filter(({ folded, quoted }) => quoted || !common.has(folded));
  return telling.length > 0 ? telling : terms;
}

function phraseTerms(part: string): Term[] {
  const words = wordsIn(part).map(({ text }) => text);
  if (words.length === 0) return [];
  return [
    {
      typed: part.trim(),
      folded: words.join(' '),
      wordings: [{ words, prefix: false }],
      quoted: true,
    },
  ];
}

function looseTerms(part: string): Term[] {
  const words = wordsIn(part).filter(({ text }, i) => i === 0 || !isLooseEnding(text));
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const next = words.slice(at, at + longestMonth).map(({ text }) => text);
    const [taken, wordings] = monthWordings(next) ?? [1, wordWordings(next[0] ?? '')];
    const last = words[at + taken - 1];
    terms.push({
      typed: part.slice(words[at]?.start, last?.end),
      folded: next.slice(0, taken).join(' '),
      wordings,
      quoted: false,
    });
    at += taken;
  }
  return terms;
}

/** How many words name the month that they begin with, and its names; `null` where they begin with none. */
function monthWordings(words: readonly string[]): [taken: number, names: Wording[]] | null {
  for (let count = words.length; count > 0; count--) {
    const typed = words.slice(0, count);
    const others = otherMonthNames(typed);
    if (others.length === 0) continue;
    // «مه» is not on its way to «مهم».
    const prefix = count === 1 && typed.join('').length > longestCommon;
    return [
      count,
      [{ words: typed, prefix }, ...others.map((other) => ({ words: other, prefix: false }))],
    ];
  }
  return null;
}

function wordWordings(word: string): Wording[] {
  const prefix = word.length >= shortest && !isNumber(word);
  const forms = soughtForms(word).map((form) => ({ words: [form], prefix: false }));
  return [{ words: [word], prefix }, ...forms];
}
