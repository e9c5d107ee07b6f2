import type { Language } from '../../../text/language.ts';
import type { Symbolic } from '../../symbolic.ts';
import type { Match, Refiner } from '../match.ts';
import { at, clitic, is, isMark, plays, type Words } from '../token.ts';
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
    const kept: Match[] = [];
    for (const match of matches) {
      if (isName(match, words, language)) continue;
      if (!match.weak) kept.push(match);
      else if (
        only ||
        supported(match, words, language) ||
        isListed(match, kept.at(-1), words, language)
      )
        kept.push({ ...match, weak: false });
    }
    return kept;
  },
};

/** "in July and August", «مارس وأبريل»: a month joined to one that was taken. */
function isListed(
  match: Match,
  last: Match | undefined,
  words: Words,
  language: Language,
): boolean {
  if (language === 'en' && !words.capital(match.from)) return false;
  if (!last || !isMonthAlone(match.symbolic) || !isMonth(last.symbolic)) return false;
  if (last.to === match.from) return (at(words, match.from).clitics & clitic.and) !== 0;
  return last.to === match.from - 1 && plays(at(words, last.to), role.and | role.or);
}

function isMonth(symbolic: Symbolic): boolean {
  return symbolic.type === 'fields' && symbolic.month !== undefined;
}

function isMonthAlone(symbolic: Symbolic): boolean {
  return isMonth(symbolic) && symbolic.type === 'fields' && symbolic.day === undefined;
}

/** Without a year, a day or a month beside a venue is its name. */
function isName(match: Match, words: Words, language: string): boolean {
  const { symbolic } = match;
  if (language === 'en' && isPerson(match, words)) return true;
  if (language === 'ar' && isSurname(match, words)) return true;
  if (language === 'ar' && isContract(match, words)) return true;
  if (symbolic.type === 'weekday' && match.to - match.from === 1) {
    const head = at(words, match.from - 1).word.replace(/^و(?=ا|ص)/, '');
    // «دوشنبه، پایتخت تاجیکستان»
    const comma = isMark(at(words, match.to), '،,') ? match.to + 1 : match.to;
    return (
      weekdayHeads.has(head) ||
      marketWords.has(at(words, match.to).word) ||
      at(words, comma).word === 'پایتخت'
    );
  }
  // «صحيفة اليوم السابع»
  if (symbolic.type === 'cycle' && symbolic.unit === 'day' && match.rule === 'day-word') {
    return paperWords.has(at(words, match.from - 1).word);
  }
  // «جامعة 20 أوت 1955»
  if (symbolic.type === 'fields' && symbolic.day !== undefined && language === 'ar') {
    if (at(words, match.from - 1).entry.venue) return true;
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

/**
 * "that June Carter", "Ramadan Sobhi scored": a month that is a given name too, with a capital word behind it and no
 * preposition before. And "20th Century Fox".
 */
function isPerson(match: Match, words: Words): boolean {
  const { symbolic } = match;
  const after = at(words, match.to);
  if (after.type !== 'word' || after.mask !== 0 || !words.capital(match.to)) return false;
  if (symbolic.type === 'fields' && symbolic.century !== undefined) return studios.has(after.word);
  const month =
    (symbolic.type === 'fields' && symbolic.day === undefined && symbolic.year === undefined) ||
    symbolic.type === 'holiday'
      ? match.to - match.from === 1 && givenNames.has(at(words, match.from).word)
      : symbolic.type === 'cycle' && at(words, match.from).word === 'that' && !!symbolic.month;
  return month && !plays(at(words, match.from - 1), preposition);
}

/** «محمد رمضان», «حميد شباط»: a month behind a given name is a surname. */
const arabicNames = new Set('محمد احمد محمود علی حسن حسین مصطفی عمرو حمید عبدالله'.split(' '));

const studios = new Set(['fox', 'studios']);
const givenNames = new Set(['april', 'may', 'june', 'august', 'jan', 'ramadan', 'rajab', 'shaban']);
const preposition = role.in | role.on | role.by | role.during | role.since | role.until;

function isSurname(match: Match, words: Words): boolean {
  const token = at(words, match.from);
  return (
    match.to - match.from === 1 &&
    token.entry.month !== undefined &&
    token.clitics === 0 &&
    arabicNames.has(at(words, match.from - 1).word)
  );
}

/** «وقع النادي خمسة عقود رعاية»: contracts, not decades. */
function isContract(match: Match, words: Words): boolean {
  if (match.symbolic.type !== 'stretch' || match.symbolic.length.unit !== 'decade') return false;
  return contracts.has(at(words, match.to).word) || signing.has(at(words, match.from - 1).word);
}

const contracts = new Set('رعایه عمل ایجار زواج تورید شراء بیع بناء استثمار احتراف'.split(' '));
const signing = new Set('وقع وقعت ابرم ابرمت توقیع ابرام'.split(' '));

/** «نماز جمعه», «إمام الجمعة», «دوشنبه بازار». */
const weekdayHeads = new Set([
  'شهر',
  'سوق',
  'نماز',
  'امام',
  'امامان',
  'ائمه',
  'خطیب',
  'خطبه',
  'خطبههای',
  'قناه',
  'صلاه',
  'جامع',
  'بازار',
]);
const paperWords = new Set([
  'رادیو',
  'رادیوی',
  'تلویزیون',
  'اذاعه',
  'حزب',
  'صحیفه',
  'جریده',
  'موقع',
  'روزنامه',
  'قناه',
  'شبکه',
]);
const marketWords = new Set(['بازار', 'prayers', 'prayer']);

const small = role.the | role.in | role.on;

function isWholeText(match: Match | undefined, words: Words): boolean {
  if (!match) return false;
  for (let index = 0; index < words.tokens.length; index++) {
    if (index >= match.from && index < match.to) continue;
    const { type, entry } = at(words, index);
    if (type !== 'mark' && type !== 'break' && ((entry.role ?? 0) & small) === 0) return false;
  }
  return true;
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
    // «إلى شعبان» leads as often to a person.
    const leads = led && !(isLunar(symbolic) && plays(before, role.until));
    if (!leads && !particle) return false;
    return !after.word.startsWith('ال') || (after.mask & is.post) !== 0;
  }
  // «مبتلا به سرطان»
  if (before.word === 'به') return false;
  return led && (after.type !== 'word' || (after.mask & (is.number | is.post | is.role)) !== 0);
}

function isLunar(symbolic: Symbolic): boolean {
  return symbolic.type === 'fields' && symbolic.calendar === 'lunar-hijri';
}

function isHalf(symbolic: Symbolic): boolean {
  return symbolic.type === 'fields' && symbolic.half !== undefined;
}

/** "in may companies", "in march formation". */
function isNoun(word: string): boolean {
  return ['company', 'companies', 'of', 'formation', 'order'].includes(word);
}
