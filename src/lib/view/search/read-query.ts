/** What a query says of time: the date engine, and what is left to be found as words. */
import type { Day } from '../../dates/day.ts';
import type { Language } from '../../text/language.ts';
import {
  readDate,
  type DateAnswer,
  type DateReading,
  type Yearless,
} from '../go-to-date/read-date.ts';

/** A date in a query: days, the likelier reading first, or a month or a day of any year. */
export interface QueryDate {
  readonly readings: readonly DateReading[];
  readonly yearless: Yearless | null;
  /** Whether the days count from today. */
  readonly relative: boolean;
  /** What was typed besides, '' for nothing: it has to be found as words. */
  readonly rest: string;
}

/** Longer queries are sentences: nobody types a date within one. */
const mostWords = 8;

/**
 * The date that a query is, or begins or ends with ("Paris 2004"); `null` where there is none.
 *
 * @param home the language of the interface
 * @param today the day from which "last week" counts
 */
export function readQuery(query: string, home: Language, today: Day): QueryDate | null {
  if (/["“”„«»]/u.test(query)) return null;
  const words = query.trim().split(/\s+/u);
  if (words.length > mostWords) return null;
  const read = (text: string): Exclude<DateAnswer, { unread: string }> | null => {
    const answer = readDate(text, home, today);
    return answer.unread === null && answer.words === null ? answer : null;
  };

  const whole = read(words.join(' '));
  if (whole) return dateOf(whole, '');
  for (let count = words.length - 1; count > 0; count--) {
    for (const at of [words.length - count, 0]) {
      const part = read(words.slice(at, at + count).join(' '));
      // "may" and "Friday" beside other words are words.
      if (!part || part.relative) continue;
      return dateOf(part, [...words.slice(0, at), ...words.slice(at + count)].join(' '));
    }
  }
  return null;
}

function dateOf(answer: Exclude<DateAnswer, { unread: string }>, rest: string): QueryDate {
  const { best, others, yearless, relative } = answer;
  return {
    readings: yearless ? [] : [best, ...others],
    yearless,
    relative: relative && !yearless,
    rest,
  };
}
