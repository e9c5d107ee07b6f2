import { amountAt } from '../grammar/length.ts';
import type { Parser, Reading } from '../match.ts';
import type { Direction } from '../../symbolic.ts';
import { at, is, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/** Hours in each unit smaller than a day, by its folded word; the Arabic duals carry their number. */
const hourWords = new Map<string, { readonly hours: number; readonly dual?: boolean }>([
  ...'hour hours hr hrs ساعه ساعات ساعت'.split(' ').map((word) => [word, { hours: 1 }] as const),
  ...'minute minutes min mins دقیقه دقائق'
    .split(' ')
    .map((word) => [word, { hours: 1 / 60 }] as const),
  ...'second seconds ثانیه ثوان ثوانی'
    .split(' ')
    .map((word) => [word, { hours: 1 / 3600 }] as const),
  ['ساعتین', { hours: 1, dual: true }],
  ['دقیقتین', { hours: 1 / 60, dual: true }],
]);

/**
 * Hours as far as they tell days: "48 hours ago", «۲۴ ساعت گذشته», «خلال الـ72 ساعة المقبلة». Whole days are counted as such;
 * what is shorter ("three hours ago", «قبل ساعات») lies within the day itself. Hours without a direction are no date.
 */
export const hours: Parser = {
  id: 'hours',
  languages: ['en', 'fa', 'ar'],
  begins: is.number | is.pre | is.period,
  roles: role.ago | role.in | role.one | role.few | role.the | role.during,
  match(words, index, language) {
    let next = plays(at(words, index), role.the) ? index + 1 : index;
    const lead = at(words, next);
    const arabicLead = language === 'ar' && lead.type === 'word' && leads.has(lead.word);
    const englishLead = language === 'en' && (lead.word === 'in' || lead.word === 'within');
    const pre = lead.entry.pre && !lead.entry.unit ? lead.entry.pre.offset : 0;
    if (arabicLead || englishLead || pre !== 0) next++;
    const length = hoursAt(words, next);
    if (!length) return null;
    if (pre !== 0) return reach(length.to, length.hours, pre < 0 ? -1 : 1);
    const behind = at(words, length.to).entry.post?.offset ?? 0;
    if (arabicLead && behind !== 0) return reach(length.to + 1, length.hours, behind < 0 ? -1 : 1);
    if (arabicLead) return shift(length.to, length.hours, leads.get(lead.word) ?? -1);
    if (englishLead) return shift(length.to, length.hours, 1);
    const after = at(words, length.to);
    if (plays(after, role.ago)) return shift(length.to + 1, length.hours, -1);
    if (language === 'en' && plays(after, role.later)) return shift(length.to + 1, length.hours, 1);
    if (language === 'fa' && (after.word === 'دیگر' || after.word === 'بعد')) {
      return shift(length.to + 1, length.hours, 1);
    }
    const post = after.entry.post?.offset ?? 0;
    return post === 0 ? null : reach(length.to + 1, length.hours, post < 0 ? -1 : 1);
  },
};

const leads = new Map<string, Direction>([
  ['قبل', -1],
  ['منذ', -1],
  ['خلال', 1],
  ['غضون', 1],
]);

function hoursAt(words: Words, index: number): { to: number; hours: number } | null {
  const own = hourWords.get(at(words, index).word);
  if (own?.dual) return { to: index + 1, hours: 2 * own.hours };
  // «قبل ساعات»: some hours.
  if (own && at(words, index - 1).type === 'word') return { to: index + 1, hours: own.hours };
  // «الساعات الـ48 الماضية»
  if (at(words, index).word === 'الساعات') {
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
