import { date, type Parser } from '../match.ts';
import { at, is, plays } from '../token.ts';
import { role } from '../words/role.ts';

/** "now", "recently", «اخیر», «الحالي», «وقتها», «وقت لاحق»: a time with no edges of its own. */
export const vague: Parser = {
  id: 'vague',
  languages: ['en', 'fa', 'ar'],
  begins: is.vague,
  match(words, index) {
    const { vague: when } = at(words, index).entry;
    // "since then": from the day that was told of on.
    if (when === 'then' && plays(at(words, index), role.since)) {
      const from = { type: 'cycle', unit: 'day', offset: 0, anchor: 'mention' } as const;
      return date(index + 1, 'none', { type: 'span', from, to: null, mode: 'stretch' });
    }
    return when ? date(index + 1, 'none', { type: 'vague', when }) : null;
  },
};

/** «وقت قصير», "a short time", «مدت کوتاهی»: a length that no unit measures. */
export const shortTime: Parser = {
  id: 'short-time',
  languages: ['en', 'fa', 'ar'],
  begins: is.period,
  match(words, index) {
    if (at(words, index).entry.shortTime !== true) return null;
    return {
      to: index + 1,
      kind: 'DURATION',
      calendar: 'none',
      symbolic: { type: 'stretch', length: { amount: null, unit: 'day' }, direction: null },
    };
  },
};
