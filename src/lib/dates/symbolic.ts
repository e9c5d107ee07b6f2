/**
 * What the words of an expression say before anything is looked up: the first of the engine's two passes ends here,
 * the second (resolve/) turns these into date values. A symbolic value holds only what is written; what is missing
 * (the year of «8 فوریه») is absent, never guessed.
 */
import type { CalendarId, LunarVariant } from './calendars/calendar.ts';
import type { Weekday } from './day.ts';

export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type Part = 'early' | 'mid' | 'late';
/** −1 past, 1 future. */
export type Direction = -1 | 1;
/** `amount` is null for an uncounted plural ("decades", «سالها»), at least 2 (3 in Arabic). */
export interface Length {
  readonly amount: number | null;
  readonly unit: Unit;
}

/** Calendar fields as written: «۱۳ بهمن ۱۴۰۳», "July 2021", «دهه ۶۰», "the 19th century", "early 2019". */
export interface Fields {
  readonly type: 'fields';
  readonly calendar: CalendarId;
  /** Only where the words or the language choose one. */
  readonly variant?: LunarVariant;
  /** Astronomical for Gregorian: 0 is 1 BCE. */
  readonly year?: number;
  /** A year written with two digits, 0–99; then `year` is absent. */
  readonly shortYear?: number;
  /** First year of the decade (1980; 1360), or 0–90 where `shortYear` style digits name it. */
  readonly decade?: number;
  readonly shortDecade?: number;
  /** Ordinal number of the century: 20 is 1900–1999. Negative: BCE. */
  readonly century?: number;
  readonly half?: 1 | 2;
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
  /** A written weekday: with a full date a checksum. */
  readonly weekday?: Weekday;
  readonly part?: Part;
}

/** A named day: Nowruz, Ashura, Christmas; its table lives with the resolver. */
export interface Holiday {
  readonly type: 'holiday';
  readonly holiday: string;
  readonly year?: number;
  readonly calendar?: CalendarId;
  /** "last Easter" −1, "this Christmas" 0, "next Halloween" 1. */
  readonly offset?: -1 | 0 | 1;
}

/** "10 to 12 July", "since 2015", "between May and June". `null` is an open end. Ends are symbolic in their own right. */
export interface Span {
  readonly type: 'span';
  readonly from: Symbolic | null;
  readonly to: Symbolic | null;
  /** `stretch` lasts from end to end; `one-of` is one unknown day or period between them. */
  readonly mode: 'stretch' | 'one-of';
}

/** Counted from an anchor: "three days ago", «بعد ذلك بأسبوعين», "two weeks after 10 July". */
export interface Shift {
  readonly type: 'shift';
  readonly anchor: 'reference' | 'mention' | Symbolic;
  readonly length: Length;
  readonly direction: Direction;
}

/** A whole unit counted in steps from the one that holds the anchor: "this week" 0, "last month" −1. */
export interface Cycle {
  readonly type: 'cycle';
  readonly unit: Unit;
  readonly offset: number;
  readonly anchor: 'reference' | 'mention';
  readonly part?: Part;
  /** "last spring": which season. */
  readonly season?: Season;
  /** «سال جاری میلادی», «العام الهجري الحالي»: the calendar that is said; else that of the language. */
  readonly calendar?: CalendarId;
  /** «بهمن گذشته», "last July": which month, in which calendar. */
  readonly month?: { readonly calendar: CalendarId; readonly month: number };
}

/** A bare weekday: "on Friday" (`offset` null: nearest by tense), "last Friday" −1. */
export interface WeekdayRef {
  readonly type: 'weekday';
  readonly weekday: Weekday;
  readonly offset: -1 | 0 | 1 | null;
}

/** A counted stretch that runs up to (−1) or on from (1) the anchor, or hangs free (`ends: null`): "the past 45 years". */
export interface Stretch {
  readonly type: 'stretch';
  readonly length: Length;
  readonly direction: Direction | null;
  readonly bound?: 'more-than' | 'less-than' | 'about';
}

/** "every year", «سالانه»; `every` null where no period is said. */
export interface Recurrence {
  readonly type: 'recurrence';
  readonly every: Length | null;
  /** What returns: "every Friday", «شنبه‌ها». */
  readonly on?: Symbolic;
}

/** now, recently, soon, then (`then` refers to the last mention), later. */
export interface Vague {
  readonly type: 'vague';
  readonly when: 'past' | 'present' | 'future' | 'then' | 'later' | 'earlier';
}

/** The nth of something: "first Monday of May", «سومین هفته تیر», "the last day of Esfand" (n −1). */
export interface Nth {
  readonly type: 'nth';
  readonly n: number;
  readonly unit: Unit | { readonly weekday: Weekday };
  readonly of: Symbolic;
}

/** The yearly return of what happened in `of`: «سالگرد انقلاب ۱۹۷۹», "the tenth anniversary". */
export interface Anniversary {
  readonly type: 'anniversary';
  readonly of: Symbolic | null;
  readonly n?: number;
}

/** A time told by an event: "when Khatami was in power", «وقت هجمات 11 سبتمبر» (`date` is what it holds). */
export interface Clause {
  readonly type: 'clause';
  readonly when: 'past' | 'present' | 'future';
  readonly date?: Symbolic;
  /** `since` runs from the event on. */
  readonly since?: boolean;
}

/** A limit or a loosening of another value: "about 1980", "before May", "no later than Friday". */
export interface Modified {
  readonly type: 'modified';
  readonly modifier: 'about' | 'before' | 'after' | 'not-before' | 'not-after';
  readonly of: Symbolic;
}

/**
 * A date without a year that another value places: "March last year", «۷ تیر سال گذشته», «رمضان 2019». `inner` is the one
 * that lies in `of`; it keeps its own calendar.
 */
export interface Within {
  readonly type: 'within';
  readonly inner: Symbolic;
  readonly of: Symbolic;
}

/** The whole unit that holds a day: "the week of October 6th", «هفته منتهی به ۱۲ مهر». */
export interface Holding {
  readonly type: 'holding';
  readonly unit: Unit;
  readonly of: Symbolic;
}

/** The nth nearest of what comes round again to another time: "the closest Monday to 5 October", «أقرب جمعة إلى العيد». */
export interface Nearest {
  readonly type: 'nearest';
  readonly n: number;
  readonly of: Symbolic;
  readonly to: Symbolic;
}

export type Symbolic =
  | Fields
  | Holiday
  | Span
  | Shift
  | Cycle
  | WeekdayRef
  | Stretch
  | Recurrence
  | Vague
  | Nth
  | Anniversary
  | Clause
  | Modified
  | Within
  | Holding
  | Nearest;
