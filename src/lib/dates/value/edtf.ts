/**
 * The parsed form of an EDTF string (ISO 8601-2:2019, annex A): levels 0 and 1, unspecified digits in any combination
 * of the right-hand ones, and the sets of level 2. Times of day are left out: the day is the smallest unit here.
 */

/** `?` uncertain, `~` approximate, `%` both. It speaks for the whole date. */
export type Qualifier = '?' | '~' | '%';

/** Northern spring, summer, autumn, winter. */
export type SeasonCode = 21 | 22 | 23 | 24;

/** A year, astronomical; digits that are not specified count as 0 in `year`: `201X` is 2010 with one of them. */
interface EdtfYear {
  readonly year: number;
  /** How many digits at the right of the year are `X`; always 0 in years of more than four digits. */
  readonly unspecified: 0 | 1 | 2 | 3 | 4;
  readonly qualifier?: Qualifier;
}

/** `2021`, `2021-07`, `2021-07-10`, `201X`, `XXXX-07-10`, `2021-XX`, `Y-17000`. `day` never stands without `month`. */
export interface EdtfDate extends EdtfYear {
  readonly type: 'date';
  readonly month?: number | 'XX';
  readonly day?: number | 'XX';
}

/** `2021-21`: spring of 2021. */
export interface EdtfSeason extends EdtfYear {
  readonly type: 'season';
  readonly season: SeasonCode;
}

export type EdtfPoint = EdtfDate | EdtfSeason;

/** `2019/2021-07`: a stretch. `..` is an open end, the empty string an unknown one; at most one end is either. */
export interface EdtfInterval {
  readonly type: 'interval';
  readonly from: EdtfPoint | '..' | '';
  readonly to: EdtfPoint | '..' | '';
}

/** `a..b`, `..b` or `a..` inside a set: all dates from one to the other; `null` is no limit. */
export interface EdtfRun {
  readonly type: 'run';
  readonly from: EdtfPoint | null;
  readonly to: EdtfPoint | null;
}

/** `[…]` one of the members, `{…}` all of them; never empty. */
export interface EdtfSet {
  readonly type: 'one-of' | 'all-of';
  readonly members: readonly (EdtfPoint | EdtfRun)[];
}

export type Edtf = EdtfPoint | EdtfInterval | EdtfSet;
