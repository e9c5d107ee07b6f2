import type { Tense } from '../../expression.ts';
import type { Language } from '../../../text/language.ts';
import type { Match, Refiner } from '../match.ts';
import { at, is, plays, type Token, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/** How far a verb may stand from the words it places in time. */
const reach = 24;

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
      return settle(found === null ? match : Object.assign({}, match, { tense: found }), words);
    });
  },
};

function tenseOf(match: Match, words: Words, language: Language): Tense | null {
  let after: Tense | null = null;
  let afterAt = 0;
  for (let step = 0; step < reach && after === null; step++) {
    if (isNoVerb(words, match.to + step, language)) continue;
    const token = at(words, match.to + step);
    if (endsSentence(token, words, match.to + step)) break;
    after = verbTense(words, match.to + step, language);
    afterAt = step;
  }
  let before: Tense | null = null;
  let beforeAt = 0;
  for (let step = 0; step < reach && before === null; step++) {
    if (isNoVerb(words, match.from - 1 - step, language)) continue;
    const token = at(words, match.from - 1 - step);
    if (endsSentence(token, words, match.from - 1 - step)) break;
    before = verbTense(words, match.from - 1 - step, language);
    beforeAt = step;
  }
  if (after === null || before === null) return after ?? before;
  if (language === 'fa') return after;
  // "closed in December and will reopen": what follows "and" is of another clause.
  const joined = language === 'en' && plays(at(words, match.to), role.and);
  return joined || beforeAt <= afterAt + 1 ? before : after;
}

/** Whether a token is a word that `verbTense` makes nothing of, as most are: told by its first or last letter. */
function isNoVerb({ tokens }: Words, index: number, language: Language): boolean {
  if (index < 0 || index >= tokens.length) return false;
  const mask = tokens.wordMask(index);
  if (mask !== 0) return mask > 0 && (mask & is.tense) === 0;
  if (language === 'fa') return true;
  return language === 'en'
    ? tokens.lastUnit(index) !== lastOfPast
    : !firstOfFuture.has(tokens.firstUnit(index));
}

/** "-ed"; س, before it و or ف. */
const lastOfPast = 'd'.charCodeAt(0);
const firstOfFuture = new Set([...'سوف'].map((letter) => letter.charCodeAt(0)));

/** A full stop ends a sentence unless it stands inside a number or an abbreviation. */
function endsSentence(token: Token, words: Words, index: number): boolean {
  if (token.type === 'break') return true;
  if (token.type !== 'mark') return false;
  if ('!?؟۔؛;…'.includes(token.word)) return true;
  return token.word === '.' && at(words, index + 1).gap;
}

function verbTense(words: Words, index: number, language: Language): Tense | null {
  const token = at(words, index);
  if (token.type !== 'word') return null;
  if (token.entry.tense) return isUnderModal(words, index, language) ? 'future' : token.entry.tense;
  if (token.mask !== 0) return null;
  const { word } = token;
  if (language === 'ar') {
    return isArabicFuture(word) || isFirstPerson(words.written(index)) ? 'future' : null;
  }
  if (language === 'en') {
    if (word.length <= 4 || !word.endsWith('ed') || word.endsWith('eed')) return null;
    return isUnderModal(words, index, language) ? 'future' : 'past';
  }
  return null;
}

const modals = new Set('will shall must should would may can could to cannot'.split(' '));

/**
 * "must be tabled", "will have left", «آغاز خواهد شد»: the participle or the stem of the past under a verb that looks ahead.
 */
function isUnderModal(words: Words, index: number, language: Language): boolean {
  const before = at(words, index - 1);
  if (language === 'fa') return before.word.startsWith('خواه') || before.word.startsWith('نخواه');
  if (language !== 'en' || (before.word !== 'be' && before.word !== 'have')) return false;
  const modal = at(words, index - 2);
  return modals.has(modal.word === 'not' ? at(words, index - 3).word : modal.word);
}

/** «ستعقد», «وسيحضر», «سنواصل»: س before a verb of the present. */
function isArabicFuture(word: string): boolean {
  const bare = word.startsWith('و') || word.startsWith('ف') ? word.slice(1) : word;
  if (bare.length < 5 || bare.charAt(0) !== 'س') return false;
  return 'یتن'.includes(bare.charAt(1)) && !notFuture.has(bare);
}

/** «سأعود»: folding makes it like «ساعة», so that the letters of the source decide. «سأل» asked. */
function isFirstPerson(written: string): boolean {
  return /^[وف]?سأ(?!ل(?:ت|وا|نا|ه|ها)?$)\p{L}{2,}/u.test(written);
}

const notFuture = new Set(
  'سیاسه سیاسی سیاسیه سیاسات سیاره سیارات سیطره سیناتور سینما سیناء سینا ستین سنوات ستار سیاده سیاق سیول ستوکهولم سیدنی سیده سادس سابع سابق سابقا ساعات ساحه ساحل سایمون ستیفن ستیف سیباستیان سیرغی سنغافوره سیبیریا ساهم ساهمت ساعد ساعدت ساند ساندت سیطر سیطرت ستارمر سیارته سیناریو سیناریوهات سلامه سنتین سیرا'.split(
    ' ',
  ),
);

function settle(match: Match, words: Words): Match {
  const { symbolic } = match;
  // "The next day he left": the day after the one that was told of.
  if (symbolic.type === 'cycle' && symbolic.offset === 1 && match.tense === 'past') {
    const told = at(words, match.from).word === 'the' && at(words, match.from + 1).word === 'next';
    return told && !symbolic.month && !symbolic.season
      ? { ...match, symbolic: { ...symbolic, anchor: 'mention' } }
      : match;
  }
  if (symbolic.type !== 'shift') return match;
  const first = at(words, match.from).word;
  if (first === 'منذ' && symbolic.anchor === 'reference' && goesOn(words, match.from)) {
    const { length } = symbolic;
    return { ...match, kind: 'DURATION', symbolic: { type: 'stretch', length, direction: -1 } };
  }
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

/** «يواصل المعتقلون إضرابهم منذ ثلاثة أيام»: what still goes on has lasted since. */
function goesOn(words: Words, index: number): boolean {
  for (let step = 1; step <= 10; step++) {
    const token = at(words, index - step);
    if (endsSentence(token, words, index - step)) return false;
    if (continuing.has(token.word)) return true;
  }
  return false;
}

const continuing = new Set(
  'یواصل تواصل یواصلون یستمر تستمر مستمر مستمره متواصل متواصله یزال تزال زال زالت یتواصل تتواصل'.split(
    ' ',
  ),
);

const lookingAhead = new Set(['خلال', 'in', 'within', 'غضون', 'فی غضون']);
