import { describe, expect, it } from 'vitest';
import { languages } from '../../text/language.ts';
import { whys, type DateUse } from '../prepare/date-uses.ts';
import type { ExpressionView } from '../prepare/model.ts';
import { dateSummary, sortedDates } from './date-summary.ts';

const dates = (...uses: DateUse['as'][]): ExpressionView[] =>
  uses.map((as, i) => ({
    start: i,
    end: i + 1,
    text: `${i}`,
    date: {
      earliest: null,
      latest: null,
      basis: 'unknown',
      told: { gregorian: null, 'solar-hijri': null, 'lunar-hijri': null },
    },
    use: { as, events: [] },
  }));

describe('dateSummary', () => {
  it('accounts for every date of a text', () => {
    expect(dateSummary(dates('event', 'event', 'length', 'repeats', 'length'), 'en')).toBe(
      'The text holds 5 dates; 2 tell when events took place; 3 do not: ' +
        '1 names the days of an event again, 2 are lengths of time.',
    );
  });

  it('says so where all dates are used, and where there are none', () => {
    expect(dateSummary(dates('event'), 'en')).toBe(
      'The text holds 1 date; all of them tell when events took place.',
    );
    expect(dateSummary([], 'en')).toBe('The text holds 0 dates.');
  });

  it('has a word for every reason in every language', () => {
    for (const language of languages) {
      const sentence = dateSummary(dates(...whys), language);
      expect(sentence).not.toMatch(/#|undefined/u);
      expect(sentence.split(language === 'en' ? ', ' : '، ')).toHaveLength(whys.length);
    }
  });
});

describe('sortedDates', () => {
  it('loses none and keeps the order of the text in each group', () => {
    const { used, others } = sortedDates(dates('length', 'event', 'length', 'event'));
    expect(used.map(({ index }) => index)).toEqual([1, 3]);
    expect(others.map(({ why, dates }) => [why, dates.map(({ index }) => index)])).toEqual([
      ['length', [0, 2]],
    ]);
  });
});
