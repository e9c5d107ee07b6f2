import { date, type Parser } from '../match.ts';
import { at, is } from '../token.ts';

/** "now", "recently", «اخیر», «الحالي», «وقتها», «وقت لاحق»: a time with no edges of its own. */
export const vague: Parser = {
  id: 'vague',
  languages: ['en', 'fa', 'ar'],
  begins: is.vague,
  match(words, index) {
    const { vague: when } = at(words, index).entry;
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
