import type { CalendarId, LunarVariant } from '../../calendars/calendar.ts';
import type { Weekday } from '../../day.ts';
import type { Part, Season, Unit, Vague } from '../../symbolic.ts';
import type { Tense } from '../../expression.ts';

/** What a word of the lexicon can mean. A word has as many of the fields as it has meanings. */
export interface Entry {
  readonly month?: MonthWord;
  readonly weekday?: Weekday;
  readonly unit?: UnitWord;
  readonly cardinal?: number;
  readonly ordinal?: number;
  /** 100 in "hundred", 1000 in «ألف»: multiplies what stands before it. */
  readonly scale?: number;
  /** Whole days from today: "yesterday" −1. */
  readonly day?: number;
  /** A word before a unit that counts from now: "last week", «این هفته», «هذا العام». */
  readonly pre?: Step;
  /** The same, after the unit: «هفته گذشته», «الأسبوع المقبل». */
  readonly post?: Step;
  readonly season?: Season;
  readonly holiday?: HolidayWord;
  readonly era?: Era;
  readonly part?: Part;
  readonly vague?: Vague['when'];
  /** "annually", «سنوية»: the unit of a period. */
  readonly recurring?: Unit;
  /** A happening that can date something: «سقوط», "inauguration". */
  readonly event?: boolean;
  /** «سالگرد», "anniversary". */
  readonly anniversary?: boolean;
  /** A stretch named after a ruler: the head of the name («عهد»), all of it («زمان شاه»), or what leads to one ("under"). */
  readonly reign?: 'of' | 'whole' | 'lead';
  /** A decade in a word: 80 in "eighties", «ثمانينيات». */
  readonly decade?: number;
  /** A part of the running unit in one word: "EOM". */
  readonly period?: { readonly unit: Unit; readonly part: Part };
  /** «وقت قصير», "a short time". */
  readonly shortTime?: boolean;
  /** A letter or a word that stands for a unit beside a number: "Q3", "H1", «هزاره». */
  readonly code?: boolean;
  /** A noun whose names hold dates: «میدان», "bridge". */
  readonly venue?: boolean;
  /** A verb form or particle that tells which way the sentence looks. */
  readonly tense?: Tense;
  /** Bits of `role`. */
  readonly role?: number;
  /** Alone it is more often something else ("may", «تیر»): it needs a companion. */
  readonly weak?: boolean;
}

/** An entry with every field, so that all are objects of one shape: the compiler reads those several times as fast. */
export type Meanings = { readonly [Field in keyof Entry]-?: Entry[Field] | undefined };

export function meaningsOf(entry: Entry): Meanings {
  return {
    month: entry.month,
    weekday: entry.weekday,
    unit: entry.unit,
    cardinal: entry.cardinal,
    ordinal: entry.ordinal,
    scale: entry.scale,
    day: entry.day,
    pre: entry.pre,
    post: entry.post,
    season: entry.season,
    holiday: entry.holiday,
    era: entry.era,
    part: entry.part,
    vague: entry.vague,
    recurring: entry.recurring,
    event: entry.event,
    anniversary: entry.anniversary,
    reign: entry.reign,
    decade: entry.decade,
    period: entry.period,
    shortTime: entry.shortTime,
    code: entry.code,
    venue: entry.venue,
    tense: entry.tense,
    role: entry.role,
    weak: entry.weak,
  };
}

export interface MonthWord {
  readonly calendar: CalendarId;
  readonly month: number;
}

export interface UnitWord {
  readonly unit: Unit;
  /** `dual` carries its number with it: «شهرين». */
  readonly number: 'one' | 'dual' | 'many';
  /** «الأسبوع» against «أسبوع»; in Persian and English always false. */
  readonly definite: boolean;
  /** Calendar units in one word: a quarter is 3 months, a fortnight 2 weeks. */
  readonly times?: number;
}

export interface Step {
  readonly offset: number;
  readonly anchor: 'reference' | 'mention';
}

export interface HolidayWord {
  readonly id: string;
  readonly calendar: CalendarId;
}

export interface Era {
  readonly calendar: CalendarId;
  /** Years count backwards: BC. */
  readonly before?: boolean;
  readonly variant?: LunarVariant;
  /** A single letter («م», «ش»): an era only straight after the number. */
  readonly letter?: boolean;
  /** «هجری» alone: years from this one on are Solar Hijri. */
  readonly solarFrom?: number;
  /** Only between the word "year" and its number: «العام الإيراني 1401». */
  readonly leads?: boolean;
  /** Counted from Cyrus: 2535 is 1355 AP. */
  readonly imperial?: boolean;
}

/** Words that share an entry, separated by "|"; "~" marks a joint that may be a space, a ZWNJ or nothing. */
export type WordList = readonly (readonly [words: string, entry: Entry])[];

/** Month words from January or Farvardin on; a word that ends in "?" is weak. */
export function monthWords(calendar: CalendarId, names: readonly string[]): WordList {
  return names.flatMap((words, index) =>
    words.split('|').map((word) => {
      const month = { calendar, month: index + 1 };
      return word.endsWith('?')
        ? ([word.slice(0, -1), { month, weak: true }] as const)
        : ([word, { month }] as const);
    }),
  );
}
