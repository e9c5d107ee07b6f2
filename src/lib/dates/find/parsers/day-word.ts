import { date, type Parser } from '../match.ts';
import { at, is } from '../token.ts';

/** "yesterday", «پس‌فردا», «بعد غد». */
export const dayWord: Parser = {
  id: 'day-word',
  languages: ['en', 'fa', 'ar'],
  begins: is.day,
  match(words, index) {
    const { day } = at(words, index).entry;
    if (day === undefined) return null;
    return date(index + 1, 'none', {
      type: 'cycle',
      unit: 'day',
      offset: day,
      anchor: 'reference',
    });
  },
};
