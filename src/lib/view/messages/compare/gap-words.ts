import type { Relation } from '../../../events/compare/allen.ts';
import type { Order } from '../../../events/compare/order.ts';
import type { RelationKind } from '../../../events/relations.ts';

type Counted = (n: number) => string;
type Titled = (subject: string, object: string) => string;

/** What the page for comparing says of gaps, of claims and of what the switch changes. */
export interface CompareGapWords {
  readonly days: Counted;
  readonly years: Counted;
  readonly months: Counted;
  /** What stands between years, months and days. */
  readonly and: string;
  readonly between: (least: number, most: number) => string;
  readonly atLeast: (length: string) => string;
  readonly atMost: (length: string) => string;
  /** From one period to another. */
  readonly to: (least: string, most: string) => string;
  /** Where neither order nor distance is known; without and with what is known from elsewhere. */
  readonly cannotBeTold: Readonly<Record<'text' | 'context', string>>;
  readonly order: Readonly<Record<Exclude<Order, 'may-overlap'>, string>>;
  /** The same where nothing else says what the order is to. */
  readonly orderToIt: Readonly<Record<Exclude<Order, 'may-overlap'>, string>>;
  /** Two that may overlap, by which of them comes first if they do not. */
  readonly mayOverlap: Readonly<Record<'before' | 'after', string>>;
  readonly share: (days: string) => string;
  readonly gaps: {
    readonly title: string;
    readonly lead: string;
    /** Where the lead has no table beside it. */
    readonly leadCards: string;
    readonly counting: string;
    /** Why two calendars make different periods of the same days. */
    readonly whyDiffer: (days: string, periods: readonly string[]) => string;
    readonly period: (calendar: string, period: string) => string;
    readonly one: string;
    /** What a screen reader is told the keys do. */
    readonly keys: string;
  };
  readonly rests: {
    readonly title: string;
    readonly letters: Readonly<Record<'a' | 'b', string>>;
    readonly noDate: string;
    readonly noBound: Readonly<Record<'before' | 'after', string>>;
    readonly window: (earliest: string, latest: string) => string;
    readonly counted: (days: string, from: string, to: string) => string;
    readonly possible: string;
    readonly anything: string;
    readonly relations: Readonly<Record<Relation, string>>;
    readonly ties: string;
    readonly tie: Readonly<Record<RelationKind, Titled>>;
    /** An event and the day of writing. */
    readonly writing: Readonly<Record<'after' | 'before' | 'during', (title: string) => string>>;
    /** Before the words of an offset, which are given verbatim. */
    readonly offset: Titled;
  };
  readonly claims: {
    readonly title: string;
    readonly lead: string;
    /** What a reader can do with a claim. */
    readonly press: string;
    readonly matter: string;
    readonly differs: string;
    readonly differHint: string;
    readonly notSaid: string;
    /** Of an event that no editor has looked at. */
    readonly notAsked: string;
    readonly notSaidHint: string;
    /** Where only those of which something is said are listed. */
    readonly othersNotSaid: string;
    readonly toldBy: string;
    readonly toPassage: string;
    readonly none: string;
  };
  readonly csv: {
    readonly table: string;
    readonly gaps: string;
    readonly failed: string;
  };
  readonly changes: {
    readonly title: string;
    readonly nothing: string;
    /** How many of all pairs can be put in order by the texts, and with context. */
    readonly pairs: (text: number, context: number, all: number) => string;
    readonly samePairs: (text: number, all: number) => string;
    readonly days: (text: number, context: number) => string;
    readonly placed: Counted;
    readonly narrower: Counted;
    readonly replaced: Counted;
    readonly noDate: string;
    readonly becomes: string;
  };
}
