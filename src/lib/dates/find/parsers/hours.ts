import { amountAt } from '../grammar/length.ts';
import type { Parser, Reading } from '../match.ts';
import { isLabelled } from '../grammar/label.ts';
import type { Language } from '../../../text/language.ts';
import type { Direction } from '../../symbolic.ts';
import { at, clitic, is, isMark, plays, type Words } from '../token.ts';
import { hourAdjectives, hourWords, theHours } from '../words/hours.ts';
import { role } from '../words/role.ts';

/**
 * Hours as far as they tell days: "48 hours ago", «۲۴ ساعت گذشته», «خلال الـ72 ساعة المقبلة». Whole days are counted as such;
 * what is shorter ("three hours ago", «قبل ساعات») lies within the day itself. Hours without a direction are a length.
 */
export const hours: Parser = {
  id: 'hours',
  languages: ['en', 'fa', 'ar'],
  begins: is.number | is.pre | is.period,
  roles: role.ago | role.in | role.one | role.few | role.half | role.the | role.during,
  needs: is.hour,
  match(words, index, language) {
    let next = plays(at(words, index), role.the) ? index + 1 : index;
    const lead = at(words, next);
    const arabicLead = language === 'ar' && lead.type === 'word' && leads.has(lead.word);
    const englishLead = language === 'en' && (lead.word === 'in' || lead.word === 'within');
    const pre = lead.entry.pre && !lead.entry.unit ? lead.entry.pre.offset : 0;
    if (arabicLead || englishLead || pre !== 0) next++;
    const length = hoursAt(words, next);
    if (!length) return next === index ? free(words, index, language) : null;
    if (pre !== 0) return reach(length.to, length.hours, pre < 0 ? -1 : 1);
    const behind = at(words, length.to).entry.post?.offset ?? 0;
    if (arabicLead && behind !== 0) return reach(length.to + 1, length.hours, behind < 0 ? -1 : 1);
    if (arabicLead) return shift(length.to, length.hours, leads.get(lead.word) ?? -1);
    if (englishLead) return shift(length.to, length.hours, 1);
    const after = at(words, length.to);
    if (language !== 'ar' && plays(after, role.ago)) {
      return shift(length.to + 1, length.hours, -1);
    }
    if (language === 'en' && plays(after, role.later) && after.word !== 'after') {
      return shift(length.to + 1, length.hours, 1);
    }
    if (language === 'fa' && (after.word === 'دیگر' || after.word === 'بعد')) {
      return shift(length.to + 1, length.hours, 1);
    }
    const post = after.entry.post?.offset ?? 0;
    if (post !== 0) return reach(length.to + 1, length.hours, post < 0 ? -1 : 1);
    return next === index ? free(words, index, language) : null;
  },
};

/** "for 36 hours", "a 72-hour ultimatum", «۳ ساعت», «اعتصاب ۲۴ ساعته», «ساعتين»: a length, no time of day. */
function free(words: Words, index: number, language: Language): Reading | null {
  const whole = lengthOfHours(words, index);
  if (!whole || isClock(words, index, whole.to, language)) return null;
  return {
    to: whole.to,
    kind: 'DURATION',
    calendar: 'none',
    symbolic: {
      type: 'stretch',
      length: { amount: whole.hours / 24, unit: 'day' },
      direction: null,
    },
  };
}

/** Hours, minutes or both, each with its number. */
function lengthOfHours(words: Words, index: number): { to: number; hours: number } | null {
  const first = countedAt(words, index);
  if (!first) return null;
  const joint = plays(at(words, first.to), role.and) ? first.to + 1 : first.to;
  if (first.hours >= 1) {
    if (joint > first.to && plays(at(words, joint), role.half)) {
      return { to: joint + 1, hours: first.hours + 0.5 };
    }
    const rest = countedAt(words, joint);
    if (rest && rest.hours < 1) return { to: rest.to, hours: first.hours + rest.hours };
  }
  return first;
}

function countedAt(words: Words, index: number): { to: number; hours: number } | null {
  const own = hourWords.get(at(words, index).word);
  if (own?.dual) return { to: index + 1, hours: 2 * own.hours };
  const half = plays(at(words, index), role.half);
  // "An hour" is as often a rate.
  if (!half && plays(at(words, index), role.one)) return null;
  const whole = half ? { to: index + 1, value: 0.5 } : amountAt(words, index);
  const amount = whole && withHalf(words, whole);
  if (!amount) return null;
  const unit = isMark(at(words, amount.to), '-') ? amount.to + 1 : amount.to;
  const { word } = at(words, unit);
  const { hours: size } = hourWords.get(word) ?? hourAdjectives.get(word) ?? { hours: 0 };
  if (size < 1 / 60) return null;
  return { to: unit + 1, hours: (amount.value ?? 2) * size };
}

/** "two and a half hours". */
function withHalf(words: Words, amount: { to: number; value: number | null }) {
  if (!plays(at(words, amount.to), role.and)) return amount;
  const next = plays(at(words, amount.to + 1), role.one) ? amount.to + 2 : amount.to + 1;
  return plays(at(words, next), role.half)
    ? { to: next + 1, value: (amount.value ?? 2) + 0.5 }
    : amount;
}

/** A time of day («ساعت ۷ و ۴۵ دقیقه», "20 minutes past three"), a rate ("40 hours a week") or a channel («شبکه ۲۴ ساعته»). */
function isClock(words: Words, index: number, to: number, language: Language): boolean {
  const before = at(words, index - 1);
  const after = at(words, to);
  if (isMark(before, ':') && !at(words, index).gap) return true;
  if (isLabelled(words, index)) return true;
  if (language === 'en') {
    // "1830 hours"
    if (at(words, index).to - at(words, index).from === 4) return true;
    if (after.word === 'to' || after.word === 'past') {
      if ((at(words, to + 1).mask & is.number) !== 0) return true;
    }
    return behindLength.has(after.word) || plays(after, role.one);
  }
  let back = index - 1;
  const joined = plays(before, role.and) || (at(words, index).clitics & clitic.and) !== 0;
  while (joined && back > index - longestClock && isNumberOrAnd(words, back)) back--;
  if (clockWords.has(at(words, back).word)) return true;
  // «۱۵ دقیقه به ساعت ۱۶», «پنج دقیقه بعد از ساعت ۱۱»
  for (let next = to; next < to + 2; next++) {
    if (clockWords.has(at(words, next + 1).word) && at(words, next).type === 'word') return true;
  }
  return channels.has(before.word) || after.word === 'مانده';
}

/** «ساعت نه و سی و پنج دقیقه» */
const longestClock = 6;

function isNumberOrAnd(words: Words, index: number): boolean {
  const token = at(words, index);
  return (token.mask & is.number) !== 0 || plays(token, role.and);
}

const clockWords = new Set(['ساعت', 'الساعه', 'بالساعه']);
/** Rates, channels and times of day. */
const behindLength = new Set('per after daily weekly local gmt utc news channel'.split(' '));
const channels = new Set(['شبکه', 'کانال', 'قناه', 'فروشگاه']);

const leads = new Map<string, Direction>([
  ['قبل', -1],
  ['منذ', -1],
  ['خلال', 1],
  ['غضون', 1],
  ['فی غضون', 1],
]);

function hoursAt(words: Words, index: number): { to: number; hours: number } | null {
  const own = hourWords.get(at(words, index).word);
  if (own?.dual) return { to: index + 1, hours: 2 * own.hours };
  // «قبل ساعات»: some hours.
  if (own && at(words, index - 1).type === 'word') return { to: index + 1, hours: own.hours };
  // «الساعات الـ48 الماضية»
  if (at(words, index).word === theHours) {
    const digits = plays(at(words, index + 1), role.the) ? index + 2 : index + 1;
    const count = amountAt(words, digits);
    return count?.value ? { to: count.to, hours: count.value } : null;
  }
  const amount = amountAt(words, index);
  const unit = amount && hourWords.get(at(words, amount.to).word);
  return amount && unit ? { to: amount.to + 1, hours: (amount.value ?? 2) * unit.hours } : null;
}

function shift(to: number, count: number, direction: Direction): Reading {
  const days = Math.floor(count / 24);
  if (days === 0) return sameDay(to);
  return {
    to,
    kind: 'DATE',
    calendar: 'none',
    symbolic: {
      type: 'shift',
      anchor: 'reference',
      length: { amount: days, unit: 'day' },
      direction,
    },
  };
}

function reach(to: number, count: number, direction: Direction): Reading {
  const days = Math.floor(count / 24);
  if (days === 0) return sameDay(to);
  return {
    to,
    kind: 'DURATION',
    calendar: 'none',
    symbolic: { type: 'stretch', length: { amount: days, unit: 'day' }, direction },
  };
}

function sameDay(to: number): Reading {
  return {
    to,
    kind: 'DATE',
    calendar: 'none',
    symbolic: { type: 'cycle', unit: 'day', offset: 0, anchor: 'reference' },
  };
}
