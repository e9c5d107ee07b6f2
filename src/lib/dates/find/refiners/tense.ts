import type { Tense } from '../../expression.ts';
import type { Language } from '../../../text/language.ts';
import type { Match, Refiner } from '../match.ts';
import { at, type Token, type Words } from '../token.ts';

/** How far a verb may stand from the words it places in time. */
const reach = 14;

/**
 * Gives each expression the tense of the verb nearest to it in its sentence. A Persian verb stands behind its time, an
 * Arabic or English one on either side. A length that looked ahead («خلال أسبوعين») is a plain length in a past sentence,
 * and "after two days" of a future one counts from now.
 */
export const tense: Refiner = {
  id: 'tense',
  refine(matches, words, language) {
    return matches.map((match) => {
      const found = tenseOf(match, words, language);
      return found === null ? match : settle({ ...match, tense: found }, words);
    });
  },
};

function tenseOf(match: Match, words: Words, language: Language): Tense | null {
  let after: Tense | null = null;
  let afterAt = 0;
  for (let step = 0; step < reach && after === null; step++) {
    const token = at(words, match.to + step);
    if (endsSentence(token, words, match.to + step)) break;
    after = verbTense(token, language);
    afterAt = step;
  }
  let before: Tense | null = null;
  let beforeAt = 0;
  for (let step = 0; step < reach && before === null; step++) {
    const token = at(words, match.from - 1 - step);
    if (endsSentence(token, words, match.from - 1 - step)) break;
    before = verbTense(token, language);
    beforeAt = step;
  }
  if (after === null || before === null) return after ?? before;
  if (language === 'fa') return after;
  return beforeAt <= afterAt + 1 ? before : after;
}

/** A full stop ends a sentence unless it stands inside a number or an abbreviation. */
function endsSentence(token: Token, words: Words, index: number): boolean {
  if (token.type === 'break') return true;
  if (token.type !== 'mark') return false;
  if ('!?؟۔؛;…'.includes(token.word)) return true;
  return token.word === '.' && at(words, index + 1).gap;
}

function verbTense(token: Token, language: Language): Tense | null {
  if (token.type !== 'word') return null;
  if (token.entry.tense) return token.entry.tense;
  if (token.mask !== 0) return null;
  const { word } = token;
  if (language === 'ar') return isArabicFuture(word) ? 'future' : null;
  if (language === 'en') {
    return word.length > 4 && word.endsWith('ed') && !word.endsWith('eed') ? 'past' : null;
  }
  return null;
}

/** «ستعقد», «وسيحضر», «سنواصل»: س before a verb of the present (not «سأ», which folding makes like «ساعة»). */
function isArabicFuture(word: string): boolean {
  const bare = word.startsWith('و') || word.startsWith('ف') ? word.slice(1) : word;
  if (bare.length < 5 || bare.charAt(0) !== 'س') return false;
  return 'یتن'.includes(bare.charAt(1)) && !notFuture.has(bare);
}

const notFuture = new Set(
  'سیاسه سیاسی سیاسیه سیاسات سیاره سیارات سیطره سیناتور سینما سیناء سینا ستین سنوات ستار سیاده سیاق سیول ستوکهولم سیدنی سیده سادس سابع سابق سابقا ساعات ساحه ساحل سایمون ستیفن ستیف سیباستیان سیرغی سنغافوره سیبیریا ساهم ساهمت ساعد ساعدت ساند ساندت سیطر سیطرت ستارمر سیارته سیناریو سیناریوهات سلامه سنتین سیرا'.split(
    ' ',
  ),
);

function settle(match: Match, words: Words): Match {
  const { symbolic } = match;
  if (symbolic.type !== 'shift') return match;
  const first = at(words, match.from).word;
  if (match.tense === 'past' && symbolic.anchor === 'reference' && symbolic.direction === 1) {
    // Only words that can also mean "during": «خلال», "in", "within".
    if (!lookingAhead.has(first)) return match;
    return {
      ...match,
      kind: 'DURATION',
      symbolic: { type: 'stretch', length: symbolic.length, direction: null },
    };
  }
  if (match.tense === 'future' && symbolic.anchor === 'mention' && symbolic.direction === 1) {
    return { ...match, symbolic: { ...symbolic, anchor: 'reference' } };
  }
  return match;
}

const lookingAhead = new Set(['خلال', 'in', 'within', 'غضون', 'فی غضون']);
