/** Calendar fields in words, each only where it is written: "Saturday, 13 Bahman 1403", "early March", "the 1980s". */
import type { CalendarId } from '../calendars/calendar.ts';
import type { StepArg } from '../expression.ts';
import {
  formatYear,
  numeralsOf,
  weekdayName,
  writeDigits,
  type FormatOptions,
} from '../format/index.ts';
import { dayMonth, dayMonthYear, monthAlone, monthYear } from '../format/parts.ts';
import { wordings } from '../format/wording.ts';
import type { Language } from '../../text/language.ts';
import type { Weekday } from '../day.ts';

type Arg<K extends StepArg['type']> = Extract<StepArg, { type: K }>;

/** The arguments of a step that hold calendar fields. */
export interface FieldArgs {
  readonly calendar: Arg<'term'>;
  readonly weekday?: Arg<'number'>;
  readonly day?: Arg<'number'>;
  readonly month?: Arg<'number'>;
  readonly season?: Arg<'term'>;
  readonly quarter?: Arg<'number'>;
  readonly half?: Arg<'number'>;
  readonly year?: Arg<'year'>;
  readonly shortYear?: Arg<'number'>;
  readonly shortDecade?: Arg<'number'>;
  readonly decade?: Arg<'year'>;
  readonly century?: Arg<'number'>;
  readonly part?: Arg<'term'>;
}

interface Words {
  readonly day: (day: string) => string;
  readonly quarter: (ordinal: number, year: string | null) => string;
  readonly half: (ordinal: number, of: string | null) => string;
  readonly beforeEra: (century: string) => string;
  /** A year and a decade of two digits. */
  readonly shortYear: (digits: string) => string;
  readonly shortDecade: (digits: string) => string;
  readonly part: Readonly<Record<string, (of: string) => string>>;
  readonly weekday: (weekday: string, date: string) => string;
}

const ordinals: Readonly<Record<Language, readonly string[]>> = {
  en: ['first', 'second', 'third', 'fourth'],
  fa: ['نخست', 'دوم', 'سوم', 'چهارم'],
  ar: ['الأول', 'الثاني', 'الثالث', 'الرابع'],
};

const nth = (language: Language, n: number): string => ordinals[language][n - 1] ?? String(n);

/** "early March", but "the early 1970s". */
const withAdjective = (adjective: string, of: string): string =>
  of.startsWith('the ') ? `the ${adjective} ${of.slice(4)}` : `${adjective} ${of}`;

const words: Readonly<Record<Language, Words>> = {
  en: {
    day: (day) => `day ${day} of a month`,
    quarter: (n, year) => `the ${nth('en', n)} quarter${year === null ? '' : ` of ${year}`}`,
    half: (n, of) => `the ${nth('en', n)} half${of === null ? ' of the year' : ` of ${of}`}`,
    beforeEra: (century) => `${century} BCE`,
    shortYear: (digits) => `’${digits}`,
    shortDecade: (digits) => `the ’${digits}s`,
    part: {
      early: (of) => withAdjective('early', of),
      mid: (of) => `the middle of ${of}`,
      late: (of) => withAdjective('late', of),
    },
    weekday: (weekday, date) => `${weekday}, ${date}`,
  },
  fa: {
    day: (day) => `روز ${day} یک ماه`,
    quarter: (n, year) => `سه‌ماههٔ ${nth('fa', n)}${year === null ? '' : ` ${year}`}`,
    half: (n, of) => `نیمهٔ ${nth('fa', n)} ${of ?? 'سال'}`,
    beforeEra: (century) => `${century} پیش از میلاد`,
    shortYear: (digits) => `سال ${digits}`,
    shortDecade: (digits) => `دههٔ ${digits}`,
    part: {
      early: (of) => `اوایل ${of}`,
      mid: (of) => `اواسط ${of}`,
      late: (of) => `اواخر ${of}`,
    },
    weekday: (weekday, date) => `${weekday} ${date}`,
  },
  ar: {
    day: (day) => `اليوم ${day} من شهر`,
    quarter: (n, year) => `الربع ${nth('ar', n)}${year === null ? '' : ` من ${year}`}`,
    half: (n, of) => `النصف ${nth('ar', n)} من ${of ?? 'السنة'}`,
    beforeEra: (century) => `${century} قبل الميلاد`,
    shortYear: (digits) => `سنة ${digits}`,
    shortDecade: (digits) => `عقد ${digits}`,
    part: {
      early: (of) => `أوائل ${of}`,
      mid: (of) => `منتصف ${of}`,
      late: (of) => `أواخر ${of}`,
    },
    weekday: (weekday, date) => `${weekday} ${date}`,
  },
};

const seasonCodes = { spring: 21, summer: 22, autumn: 23, winter: 24 } as const;

/** A year in the words of a language; never with its era, since the sentence tells the calendar. */
export function yearText({ year, calendar }: Arg<'year'>, language: Language): string {
  return formatYear(year, { calendar, language });
}

/** Calendar fields as a date in the words of a language. */
export function fieldsText(args: FieldArgs, language: Language): string {
  const told = words[language];
  const bare = withoutWeekday(args, language);
  const part = args.part === undefined ? undefined : told.part[args.part.term];
  const date = part ? part(bare) : bare;
  if (args.weekday === undefined) return date;
  const weekday = weekdayName(args.weekday.number as Weekday, language);
  return date === '' ? weekday : told.weekday(weekday, date);
}

function withoutWeekday(args: FieldArgs, language: Language): string {
  const options: FormatOptions = { calendar: args.calendar.term as CalendarId, language };
  const digits = (value: number, width = 1) =>
    writeDigits(String(value).padStart(width, '0'), numeralsOf(language));
  const told = words[language];
  const { day, month, year, shortYear } = args;
  const short = shortYear === undefined ? null : told.shortYear(digits(shortYear.number, 2));
  if (day !== undefined && month !== undefined) {
    if (year !== undefined) return dayMonthYear(day.number, month.number, year.year, options);
    const date = dayMonth(day.number, month.number, options);
    return short === null ? date : `${date} ${short}`;
  }
  if (day !== undefined) return told.day(digits(day.number));
  const of = biggerThanDay(args, short, options, digits);
  return args.half === undefined ? (of ?? '') : told.half(args.half.number, of);
}

/** A month, season, quarter, year, decade or century; `null` where none is written. */
function biggerThanDay(
  { month, season, quarter, year, decade, shortDecade, century }: FieldArgs,
  short: string | null,
  options: FormatOptions,
  digits: (value: number, width?: number) => string,
): string | null {
  const { language } = options;
  const told = words[language];
  const wording = wordings[language];
  const yearWords = year === undefined ? short : yearText(year, language);
  if (month !== undefined) {
    if (year) return monthYear(year.year, month.number, options);
    const name = monthAlone(month.number, options);
    return short === null ? name : `${name} ${short}`;
  }
  if (season !== undefined) {
    const code = seasonCodes[season.term as keyof typeof seasonCodes];
    return yearWords === null ? wording.seasonAlone(code) : wording.season(code, yearWords);
  }
  if (quarter !== undefined) return told.quarter(quarter.number, yearWords);
  if (decade !== undefined) return wording.decade(yearText(decade, language));
  if (shortDecade !== undefined) return told.shortDecade(digits(shortDecade.number, 2));
  if (century === undefined) return yearWords;
  const name = wording.century(digits(Math.abs(century.number)));
  return century.number < 0 ? told.beforeEra(name) : name;
}
