import type { Language } from '../../../text/language.ts';
import type { Parser } from '../match.ts';
import { anniversary } from './anniversary.ts';
import { century } from './century.ts';
import { inOffice, sinceEvent, timeOf } from './clause.ts';
import { cycle } from './cycle.ts';
import { dayMonth } from './day-month.ts';
import { dayNumber } from './day-number.ts';
import { dayOfRunning } from './day-of-running.ts';
import { dayWord } from './day-word.ts';
import { decade } from './decade.ts';
import { earlier } from './earlier.ts';
import { holiday } from './holiday.ts';
import { hours } from './hours.ts';
import { millennium } from './millennium.ts';
import { month } from './month.ts';
import { monthDay } from './month-day.ts';
import { nthOfRunning } from './nth-of-running.ts';
import { numeric } from './numeric.ts';
import { numericPair } from './numeric-pair.ts';
import { part, period } from './part.ts';
import { quarter, quarterCode } from './quarter.ts';
import { recurring } from './recurring.ts';
import { rest } from './rest.ts';
import { ruler } from './ruler.ts';
import { season } from './season.ts';
import { shifted } from './shifted.ts';
import { stretch } from './stretch.ts';
import { shortTime, vague } from './vague.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';
import { yearMonth } from './year-month.ts';
import { yearRange } from './year-range.ts';

/** Every form, in order: of two that reach equally far the earlier one wins. */
const all: readonly Parser[] = [
  numeric,
  dayMonth,
  monthDay,
  yearMonth,
  month,
  numericPair,
  quarterCode,
  quarter,
  yearRange,
  year,
  decade,
  century,
  millennium,
  holiday,
  season,
  part,
  nthOfRunning,
  dayNumber,
  dayOfRunning,
  rest,
  period,
  cycle,
  weekday,
  dayWord,
  shifted,
  stretch,
  recurring,
  anniversary,
  timeOf,
  ruler,
  inOffice,
  sinceEvent,
  earlier,
  hours,
  vague,
  shortTime,
];

/** The forms that can begin with a token of these classes and roles, in order; worked out once for each combination. */
export function parsersFor(language: Language, mask: number, roles: number): readonly Parser[] {
  const known = begun[language];
  let byRole = known.get(mask);
  if (!byRole) {
    byRole = new Map<number, readonly Parser[]>();
    known.set(mask, byRole);
  }
  let parsers = byRole.get(roles);
  if (!parsers) {
    parsers = all.filter(
      (parser) =>
        parser.languages.includes(language) &&
        ((parser.begins & mask) !== 0 || ((parser.roles ?? 0) & roles) !== 0),
    );
    byRole.set(roles, parsers);
  }
  return parsers;
}

const begun: Record<Language, Map<number, Map<number, readonly Parser[]>>> = {
  en: new Map(),
  fa: new Map(),
  ar: new Map(),
};

/** A parser with what it needs, as bits that are all set where it needs nothing. */
export interface Form {
  readonly parser: Parser;
  readonly needs: number;
  readonly follows: number;
}

/** Set in the classes of what is ahead, even where nothing is. */
export const anything = 1 << 30;

/** The forms of `parsersFor`, with what they need. */
export function formsFor(language: Language, mask: number, roles: number): readonly Form[] {
  return parsersFor(language, mask, roles).map((parser) => ({
    parser,
    needs: parser.needs ?? -1,
    follows: parser.follows ?? -1,
  }));
}
