import type { Symbolic } from '../../symbolic.ts';
import type { Match, Refiner } from '../match.ts';
import { at, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';
import { hasParticle } from './neighbours.ts';

/**
 * Drops what stands inside a name («میدان ۷ تیر», "7 October Bridge", «خبرگزاری مهر»), and what is too weak to stand
 * alone; a weak reading is kept where a preposition, a capital or the whole text speaks for it.
 */
export const veto: Refiner = {
  id: 'veto',
  refine(matches, words, language) {
    const only = matches.length === 1 && isWholeText(matches[0], words);
    return matches.flatMap((match) => {
      if (isName(match, words, language)) return [];
      if (!match.weak) return [match];
      return only || supported(match, words, language) ? [{ ...match, weak: false }] : [];
    });
  },
};

/** Without a year, a day or a month beside a venue is its name. */
function isName(match: Match, words: Words, language: string): boolean {
  const { symbolic } = match;
  if (symbolic.type === 'weekday' && match.to - match.from === 1) {
    const head = at(words, match.from - 1).word.replace(/^و(?=ا|ص)/, '');
    return weekdayHeads.has(head) || marketWords.has(at(words, match.to).word);
  }
  // «صحيفة اليوم السابع»
  if (symbolic.type === 'cycle' && symbolic.unit === 'day' && match.rule === 'day-word') {
    return paperWords.has(at(words, match.from - 1).word);
  }
  if (
    symbolic.type !== 'fields' ||
    symbolic.year !== undefined ||
    symbolic.shortYear !== undefined
  ) {
    return false;
  }
  if (symbolic.month === undefined && symbolic.season === undefined) return false;
  const before = at(words, match.from - 1);
  if (before.entry.venue) return true;
  const further = at(words, match.from - 2);
  if (
    further.entry.venue &&
    before.type === 'word' &&
    before.mask === 0 &&
    symbolic.day === undefined
  ) {
    return false;
  }
  if (further.entry.venue && plays(before, role.of)) return true;
  const after = at(words, match.to);
  return language === 'en' && after.entry.venue === true && !after.clitics;
}

/** «نماز جمعه», «إمام الجمعة», «دوشنبه بازار». */
const weekdayHeads = new Set(['نماز', 'امام', 'امامان', 'ائمه', 'خطیب', 'صلاه', 'جامع', 'بازار']);
const paperWords = new Set(['صحیفه', 'جریده', 'موقع', 'روزنامه', 'قناه', 'شبکه']);
const marketWords = new Set(['بازار', 'prayers', 'prayer']);

function isWholeText(match: Match | undefined, words: Words): boolean {
  if (!match) return false;
  return words.tokens.every((token, index) => {
    if (index >= match.from && index < match.to) return true;
    return (
      token.type === 'mark' || token.type === 'break' || plays(token, role.the | role.in | role.on)
    );
  });
}

function supported(match: Match, words: Words, language: string): boolean {
  const { symbolic } = match;
  const before = at(words, match.from - 1);
  const after = at(words, match.to);
  if (symbolic.type === 'weekday') {
    // "Sat." and "(Fri)"; «يوم سبت»
    return (
      language === 'en' && words.capital(match.from) && (isMark(before, '(') || isMark(after, ')'))
    );
  }
  if (isHalf(symbolic)) return false;
  const led = plays(
    before,
    role.in | role.since | role.until | role.by | role.during | role.between,
  );
  if (language === 'en') {
    if (!words.capital(match.from) && !led) return false;
    return led && (before.type === 'word' ? before.word !== 'to' : true) && !isNoun(after.word);
  }
  if (language === 'ar') {
    const particle = hasParticle(words, match.from);
    if (!led && !particle) return false;
    return !after.word.startsWith('ال') || (after.mask & is.post) !== 0;
  }
  return led && (after.type !== 'word' || (after.mask & (is.number | is.post | is.role)) !== 0);
}

function isHalf(symbolic: Symbolic): boolean {
  return symbolic.type === 'fields' && symbolic.half !== undefined;
}

/** "in may companies", "in march formation". */
function isNoun(word: string): boolean {
  return ['company', 'companies', 'of', 'formation', 'order'].includes(word);
}
