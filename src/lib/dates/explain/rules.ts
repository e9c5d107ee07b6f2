/**
 * Every rule that a derivation can name, with the arguments that its sentence needs. A rule without a sentence in one of
 * the languages, and a step without an argument of its rule, are type errors.
 */
import type { CalendarId } from '../calendars/calendar.ts';
import type { Step, StepArg } from '../expression.ts';
import type { Multilingual } from '../../text/language.ts';
import type { DateValue } from '../value/date-value.ts';

type Kind = StepArg['type'];
type Arg<K extends Kind> = Extract<StepArg, { type: K }>;

/** What is written of a date, each part only where it is. `month` counts from 1 in `calendar`; `weekday` from Sunday, 0. */
interface WrittenFields {
  calendar: 'term';
  weekday?: 'number';
  day?: 'number';
  month?: 'number';
  season?: 'term';
  quarter?: 'number';
  half?: 'number';
  year?: 'year';
  /** A year or decade of two digits. */
  shortYear?: 'number';
  shortDecade?: 'number';
  /** First year of a decade. */
  decade?: 'year';
  /** Ordinal; negative before the common era. */
  century?: 'number';
  part?: 'term';
}

export interface Rules {
  // What the words say.
  'reads-fields': { words: 'words' } & WrittenFields;
  'reads-range': {
    words: 'words';
    calendar: 'term';
    fromDay: 'number';
    fromMonth?: 'number';
    fromYear?: 'year';
    toDay: 'number';
    toMonth: 'number';
    toYear?: 'year';
  };
  'reads-stretch': { words: 'words' };
  'reads-one-of': { words: 'words' };
  'reads-since': { words: 'words' };
  'reads-until': { words: 'words' };
  'runs-up-to-writing': Record<never, never>;
  'reads-holiday': { words: 'words'; day: 'number'; month: 'number'; calendar: 'term' };
  'reads-holiday-days': {
    words: 'words';
    days: 'number';
    day: 'number';
    month: 'number';
    calendar: 'term';
  };
  'reads-whole-month': { words: 'words'; month: 'number'; calendar: 'term' };
  'reads-computed-holiday': { words: 'words' };
  'falls-in-year': { year: 'year'; value: 'value' };
  'reads-weekday': { words: 'words'; weekday: 'number' };
  // The same of a part of longer words.
  'names-fields': WrittenFields;
  'names-holiday': { day: 'number'; month: 'number'; calendar: 'term' };
  'names-whole-month': { month: 'number'; calendar: 'term' };
  'names-computed-holiday': Record<never, never>;
  'names-weekday': { weekday: 'number' };
  'names-now': Record<never, never>;
  'no-such-day': { words: 'words'; calendar: 'term' };
  'range-backward': { words: 'words' };
  set: { words: 'words' };
  'free-length': { words: 'words' };
  'free-length-uncounted': { words: 'words' };
  // From one calendar to the other.
  converts: { value: 'value' } & WrittenFields;
  'lunar-tolerance': Record<never, never>;
  'lunar-published': Record<never, never>;
  'solar-before-1304': Record<never, never>;
  'weekday-agrees': { value: 'value'; weekday: 'number' };
  'weekday-disagrees': { value: 'value'; weekday: 'number'; written: 'number' };
  'weekday-settles': { value: 'value'; weekday: 'number' };
  'two-digit-year': { year: 'year' };
  'two-digit-decade': { decade: 'year' };
  'part-of': { part: 'term'; value: 'value' };
  'winter-spans-years': Record<never, never>;
  // Which year, month or week, where the words leave it open.
  'year-from-same-date': { words: 'words'; year: 'year' };
  'year-from-other-end': { value: 'value' };
  'year-from-sentence': { words: 'words'; year: 'year' };
  'month-from-mention': { mention: 'words'; value: 'value' };
  'year-from-context': { year: 'year' };
  'year-by-sum': { since: 'words'; for: 'words'; year: 'year' };
  'past-means-last': { value: 'value' };
  'future-means-next': { value: 'value' };
  'present-means-this': { value: 'value' };
  'alone-means-next': { value: 'value' };
  'report-means-last': { value: 'value' };
  'next-is-near': { value: 'value' };
  'last-is-near': { value: 'value' };
  'next-of-week': { value: 'value' };
  // From the day of writing.
  'counts-from-reference': { value: 'value' };
  'no-reference': Record<never, never>;
  'reference-open': Record<never, never>;
  'solar-units': Record<never, never>;
  'week-starts': { weekday: 'number' };
  'unit-of-reference': { unit: 'term'; offset: 'number'; value: 'value' };
  'unit-holding': { unit: 'term'; value: 'value' };
  'named-unit-of-reference': { offset: 'number'; value: 'value' };
  'not-before-writing': Record<never, never>;
  'not-after-writing': Record<never, never>;
  'shift-exact': { number: 'number'; unit: 'term'; direction: 'number'; value: 'value' };
  'shift-rounded': {
    number: 'number';
    unit: 'term';
    direction: 'number';
    days: 'number';
    value: 'value';
  };
  'shift-uncounted': { words: 'words' };
  'vague-past': { words: 'words' };
  'vague-present': { words: 'words' };
  'vague-future': { words: 'words' };
  'stretch-up-to': { number: 'number'; unit: 'term'; value: 'value' };
  'stretch-from': { number: 'number'; unit: 'term'; value: 'value' };
  'stretch-whole-units': { number: 'number'; unit: 'term'; direction: 'number'; value: 'value' };
  'stretch-uncounted': { words: 'words'; direction: 'number' };
  'completed-units': { number: 'number'; unit: 'term' };
  'rounded-length': { unit: 'term' };
  'more-than-length': { number: 'number'; unit: 'term'; direction: 'number' };
  'less-than-length': { number: 'number'; unit: 'term' };
  'length-of-neighbour': { words: 'words'; neighbour: 'words'; value: 'value' };
  'anniversary-year': { words: 'words'; value: 'value' };
  'anniversary-day': { words: 'words'; value: 'value' };
  'anniversary-counted': { words: 'words'; number: 'number'; value: 'value' };
  'anniversary-open': { words: 'words' };
  // From other words of the text.
  then: { words: 'words'; mention: 'words'; value: 'value' };
  'counts-from-mention': { mention: 'words'; value: 'value' };
  'no-mention': { words: 'words' };
  later: { words: 'words'; mention: 'words' };
  earlier: { words: 'words'; mention: 'words' };
  'clause-past': { words: 'words' };
  'clause-present': { words: 'words' };
  'clause-future': { words: 'words' };
  'clause-since': { words: 'words' };
  'clause-date-before': { words: 'words'; value: 'value' };
  // Limits and parts.
  nth: { number: 'number'; unit: 'term'; value: 'value' };
  'nth-weekday': { number: 'number'; weekday: 'number'; value: 'value' };
  nearest: { number: 'number'; value: 'value'; to: 'value' };
  'nth-missing': { words: 'words' };
  'weeks-counted': Record<never, never>;
  'weeks-whole': Record<never, never>;
  about: Record<never, never>;
  'before-limit': { value: 'value' };
  'after-limit': { value: 'value' };
  'not-before-limit': { value: 'value' };
  'not-after-limit': { value: 'value' };
  // Why a reading is only an alternative.
  'other-direction': { value: 'value' };
  'other-week-start': { weekday: 'number' };
  'other-order': Record<never, never>;
  'other-calendar': Record<never, never>;
  'other-century': { year: 'year' };
  'weekday-instead': { weekday: 'number' };
  'month-instead': Record<never, never>;
  'runs-to-writing': Record<never, never>;
  'whole-units-instead': Record<never, never>;
  'next-week-instead': Record<never, never>;
  'this-week-instead': Record<never, never>;
  'counted-weeks-instead': Record<never, never>;
  'same-year-again': Record<never, never>;
  'moon-sighted': { number: 'number' };
  'year-before-winter': Record<never, never>;
  // Between events of a document.
  reason: { text: 'text' };
  'after-event': { title: 'text'; value: 'value' };
  'before-event': { title: 'text'; value: 'value' };
  'during-event': { title: 'text'; value: 'value' };
  'offset-from-event': { words: 'words'; title: 'text' };
  'written-later-than': { words: 'words'; value: 'value' };
  'written-before-event': { title: 'text'; value: 'value' };
  'counts-from-writing': { words: 'words'; title: 'text'; value: 'value' };
  'one-day-of': { value: 'value' };
  'outside-words': { words: 'words' };
  narrowed: { value: 'value' };
  weakened: Record<never, never>;
}

export type RuleId = keyof Rules;

/** The arguments of a rule, of the kinds that its entry names. */
export type ArgsOf<R extends RuleId> = {
  readonly [K in keyof Rules[R]]: Exclude<Rules[R][K], undefined> extends Kind
    ? Arg<Exclude<Rules[R][K], undefined> & Kind>
    : never;
};

/** A step of a derivation, checked against its rule. */
export function step<R extends RuleId>(rule: R, args: ArgsOf<R>): Step {
  return { rule, args: args };
}

/** Verbatim words as an argument. */
export const words = (text: string): Arg<'words'> => ({ type: 'words', words: text });
/** A number as an argument. */
export const number = (value: number): Arg<'number'> => ({ type: 'number', number: value });
/** A year as an argument. */
export const year = (of: number, calendar: CalendarId): Arg<'year'> => ({
  type: 'year',
  year: of,
  calendar,
});
/** A date value as an argument, told in `calendar` where one is given. */
export const value = (of: DateValue, calendar?: CalendarId): Arg<'value'> =>
  calendar === undefined ? { type: 'value', value: of } : { type: 'value', value: of, calendar };
/** A term of the interface: a calendar, a unit, a season, a holiday. */
export const term = (id: string): Arg<'term'> => ({ type: 'term', term: id });
/** A text in all languages as an argument. */
export const text = (of: Multilingual): Arg<'text'> => ({ type: 'text', text: of });
