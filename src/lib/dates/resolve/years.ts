/** The year that the rest of a text gives to a date that is written without one. */
import type { CalendarId } from '../calendars/calendar.ts';
import { step, words, year as yearArg } from '../explain/rules.ts';
import { calendarOf } from '../calendars/index.ts';
import type { Expression, Found } from '../expression.ts';
import type { Language } from '../../text/language.ts';
import type { Fields, Symbolic } from '../symbolic.ts';
import type { ResolveContext } from './context.ts';
import type { YearSource } from './scene.ts';
import { inOneParagraph, inOneSentence } from './sentences.ts';

/** A year somewhere in the text, with its month and day where these are written. */
interface Dated {
  readonly found: Found;
  readonly calendar: CalendarId;
  readonly year: number;
  /** Absent where the year is written alone. */
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** All dates of a text that have a year and a month, in order, and a quick way to the ones of a day. */
export interface DatedIndex {
  /** Every expression of the text. */
  readonly found: readonly Found[];
  readonly all: readonly Dated[];
  readonly byDay: ReadonlyMap<string, readonly Dated[]>;
}

/** Collects the dates with a year from a text's expressions. */
export function indexDates(found: readonly Found[]): DatedIndex {
  const all: Dated[] = [];
  const byDay = new Map<string, Dated[]>();
  for (const one of found) {
    eachFields(one.symbolic, ({ calendar, year, month, day }) => {
      if (year === undefined || (month === undefined && one.symbolic.type !== 'fields')) return;
      const dated = { found: one, calendar, year, month, day };
      all.push(dated);
      if (month === undefined || day === undefined) return;
      const key = keyOf(calendar, month, day);
      const same = byDay.get(key);
      if (same) same.push(dated);
      else byDay.set(key, [dated]);
    });
  }
  return { found, all, byDay };
}

function keyOf(calendar: CalendarId, month: number, day: number): string {
  return `${calendar} ${month} ${day}`;
}

/** Visits the calendar fields that a symbolic value is made of. */
function eachFields(symbolic: Symbolic, visit: (fields: Fields) => void): void {
  if (symbolic.type === 'fields') visit(symbolic);
  for (const part of partsOf(symbolic)) eachFields(part, visit);
}

/** The values inside a value that are dates of the text in their own right. */
function partsOf(symbolic: Symbolic): readonly Symbolic[] {
  const { type } = symbolic;
  if (type === 'span') return [symbolic.from, symbolic.to].filter((end) => end !== null);
  if (type === 'modified' || type === 'nth' || type === 'holding') return [symbolic.of];
  if (type === 'nearest') return [symbolic.to];
  return type === 'within' ? [symbolic.inner] : noParts;
}

const noParts: readonly Symbolic[] = [];

/**
 * Looks for the year of a month, or of a day of a month, in this order: the year that the context gives; the same day
 * written with its year elsewhere in the text (the nearest one); a date with month and year earlier in the sentence, or
 * in the paragraph where the day of writing is not known.
 */
export function yearFinder(
  at: Found,
  index: () => DatedIndex,
  context: ResolveContext,
  source: string,
  told: ToldYear | null,
): (calendar: CalendarId, month?: number, day?: number) => YearSource | null {
  return (calendar, month, day) =>
    fromContext(context) ??
    sameDay(at, index(), calendar, month, day) ??
    (told && inOneSentence(source, told.end, at.start) ? told.source : null) ??
    earlierInText(at, index(), context, source, calendar, month);
}

/** A year that was counted from what was told before: "the following year", «سال بعد». */
export interface ToldYear {
  readonly end: number;
  readonly source: YearSource;
}

/** The year that a resolved expression tells to the rest of its sentence; `null` where it is none, or not one year. */
export function toldYear(
  { symbolic, value, text, end }: Expression,
  language: Language,
): ToldYear | null {
  const isYear =
    (symbolic.type === 'cycle' && symbolic.unit === 'year' && !symbolic.part) ||
    (symbolic.type === 'shift' && symbolic.length.unit === 'year');
  const { earliest, latest } = value;
  if (!isYear || symbolic.anchor !== 'mention' || earliest === null || latest === null) return null;
  const said = (year: number, calendar: CalendarId): ToldYear => {
    const told = step('year-from-sentence', { words: words(text), year: yearArg(year, calendar) });
    return { end, source: { year, calendar, steps: [told] } };
  };
  // «یک سال پیش از آن، در سی‌ام تیر»: counted from a day, the year that the day is in.
  if (symbolic.type === 'shift' && earliest === latest) {
    const calendar = language === 'fa' ? 'solar-hijri' : 'gregorian';
    return said(calendarOf(calendar).fromDay(earliest).year, calendar);
  }
  for (const calendar of ['gregorian', 'solar-hijri'] as const) {
    const { year, month, day } = calendarOf(calendar).fromDay(earliest);
    if (month !== 1 || day !== 1 || calendarOf(calendar).fromDay(latest).year !== year) continue;
    return said(year, calendar);
  }
  return null;
}

const startOfDated = ({ found }: Dated): number => found.start;

/** How many of the dates, which are in order, begin before an offset. Found by halving: texts can be long. */
function countBefore<T>(dates: readonly T[], offset: number, startOf: (one: T) => number): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(dates[middle]!) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sameDay(
  at: Found,
  index: DatedIndex,
  calendar: CalendarId,
  month: number | undefined,
  day: number | undefined,
): YearSource | null {
  if (month === undefined || day === undefined) return null;
  const same = index.byDay.get(keyOf(calendar, month, day));
  if (!same) return null;
  const position = countBefore(same, at.start, startOfDated);
  const before = same[position - 1];
  const after = same.slice(position, position + 2).find(({ found }) => found !== at);
  const isAfter =
    !before || (after && after.found.start - at.start < at.start - before.found.start);
  const nearest = isAfter ? after : before;
  if (!nearest) return null;
  const { year, found } = nearest;
  const told = { words: words(found.text), year: yearArg(year, calendar) };
  return { year, calendar, steps: [step('year-from-same-date', told)] };
}

/** Half a year back, the next year is meant: "from 20 December 2024 … until 5 January". */
const monthsBack = 6;
/** In UTF-16 units; no sentence or paragraph that still speaks of a date is longer. */
const farAway = 1000;

function isNear(dated: Dated | undefined, at: Found): boolean {
  return dated !== undefined && at.start - dated.found.end <= farAway;
}

function earlierInText(
  at: Found,
  { all, found }: DatedIndex,
  { reference }: ResolveContext,
  source: string,
  calendar: CalendarId,
  month: number | undefined,
): YearSource | null {
  if (month === undefined) return null;
  const near = reference ? inOneSentence : inOneParagraph;
  let position = countBefore(all, at.start, startOfDated) - 1;
  while (isNear(all[position], at) && all[position]?.calendar !== calendar) position -= 1;
  const before = all[position];
  if (!before || !isNear(before, at)) return null;
  // "In 2016 … on 23 June": a year alone counts for its own sentence, where it is not a mark of some thing («لعام 2015»)
  // that is spoken of in passing, and not for what is still to come ("of 2015 … is to end in October").
  const alone = before.month === undefined;
  if (alone && (at.tense === 'future' || source[before.found.start - 1] === 'ل')) return null;
  const reach = alone ? inOneSentence : near;
  const told = !alone && goesOn(before, at, month, found, reference);
  if (!(told ? inOneParagraph : reach)(source, before.found.end, at.start)) return null;
  const turned = before.month !== undefined && before.month - month >= monthsBack;
  const year = before.year + (turned ? 1 : 0);
  const args = { words: words(before.found.text), year: yearArg(year, calendar) };
  return { year, calendar, steps: [step('year-from-sentence', args)] };
}

/** A month that came round so lately needs no year: it is the one just past. */
const lately = 1;

/**
 * Whether a date without a year goes on with what was told of a year gone by: "opened on 3 March 2021 … A second round
 * followed in mid-April." It is told as past and comes later in that year, its month is not one just past, and nothing
 * in between counts from the day of writing.
 */
function goesOn(
  before: Dated,
  at: Found,
  month: number,
  found: readonly Found[],
  reference: ResolveContext['reference'],
): boolean {
  const { earliest } = reference?.value ?? { earliest: null };
  if (at.tense !== 'past' || earliest === null || month < (before.month ?? 13)) return false;
  const written = calendarOf(before.calendar).fromDay(earliest);
  if (written.year <= before.year || (written.month - month + 12) % 12 <= lately) return false;
  for (let index = countBefore(found, at.start, startOf) - 1; index >= 0; index -= 1) {
    const between = found[index];
    if (!between || between.start <= before.found.start) break;
    if (!isOfTheStory(between.symbolic)) return false;
  }
  return true;
}

const startOf = ({ start }: Found): number => start;

function isOfTheStory(symbolic: Symbolic): boolean {
  if (symbolic.type === 'shift' || symbolic.type === 'cycle') return symbolic.anchor === 'mention';
  return symbolic.type === 'fields' || (symbolic.type === 'vague' && symbolic.when !== 'present');
}

/** Below this a year is not Gregorian. */
const firstGregorian = 1600;

function fromContext({ year: given, language }: ResolveContext): YearSource | null {
  if (!given) return null;
  const { year, derivation } = given;
  const calendar = given.calendar ?? (year >= firstGregorian ? 'gregorian' : hijri[language]);
  return {
    year,
    calendar,
    steps: [...derivation, step('year-from-context', { year: yearArg(year, calendar) })],
  };
}

const hijri: Readonly<Record<Language, CalendarId>> = {
  en: 'solar-hijri',
  fa: 'solar-hijri',
  ar: 'lunar-hijri',
};
