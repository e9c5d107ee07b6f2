import { describe, expect, it } from 'vitest';
import { languages } from '../../text/language.ts';
import { whys, type DateUse } from '../prepare/date-uses.ts';
import { dateSummary, sortedDates } from './date-summary.ts';

const summary = (uses: DateUse['as'][], language: (typeof languages)[number] = 'en') =>
  dateSummary(sortedDates(uses), language);

describe('dateSummary', () => {
  it('accounts for every date of a text', () => {
    expect(summary(['event', 'event', 'length', 'repeats', 'length'])).toBe(
      'The text holds 5 dates; 2 tell when events took place; 3 do not: ' +
        '1 names the days of an event again, 2 are lengths of time.',
    );
  });

  it('says so where all dates are used, and where there are none', () => {
    expect(summary(['event'])).toBe(
      'The text holds 1 date; all of them tell when events took place.',
    );
    expect(summary([])).toBe('The text holds 0 dates.');
  });

  it('has a word for every reason in every language', () => {
    for (const language of languages) {
      const sentence = summary([...whys], language);
      expect(sentence).not.toMatch(/#|undefined/u);
      expect(sentence.split(language === 'en' ? ', ' : '، ')).toHaveLength(whys.length);
    }
  });
});

describe('sortedDates', () => {
  it('loses none and keeps the order of the text in each group', () => {
    const { used, others } = sortedDates(['length', 'event', 'length', 'event']);
    expect(used).toEqual([1, 3]);
    expect(others).toEqual([{ why: 'length', indices: [0, 2] }]);
  });
});
