import type { CalendarId } from '../../dates/calendars/calendar.ts';
import type { Basis } from '../../dates/expression.ts';
import type { EventKind, Modality } from '../../events/model.ts';
import type { KindGroup, LaneGrouping } from '../../timeline/lanes.ts';
import type { Language } from '../../text/language.ts';

/** A message with a number in it; the language's own plural rule chooses the form. */
type Counted = (n: number) => string;

/**
 * Every string of the interface. A module per language fulfils this type, so that a message left out is a type error.
 */
export interface Messages {
  readonly site: {
    /** The name in the script of the language. */
    readonly name: string;
    /** The name in the other script, set beside it. */
    readonly nameBeside: string;
    readonly description: string;
    readonly skip: string;
    readonly nav: string;
    readonly timeline: string;
    readonly compare: string;
    readonly sources: string;
    readonly search: string;
    readonly language: string;
    readonly menu: string;
  };
  readonly theme: Readonly<Record<'label' | 'system' | 'light' | 'dark', string>>;
  readonly calendars: Readonly<Record<CalendarId, string>> & {
    /** Of the button that opens their choice, and of what it opens. */
    readonly label: string;
    /** Of the days that are tinted close up. */
    readonly weekend: string;
  };
  readonly context: {
    readonly label: string;
    readonly asText: string;
    readonly withContext: string;
    readonly asTextHint: string;
    readonly withContextHint: string;
  };
  readonly kinds: Readonly<Record<EventKind, string>>;
  /** Of a candidate, which no editor has looked at. */
  readonly review: Readonly<Record<'notReviewed' | 'unclassified', string>>;
  readonly lanes: Readonly<Record<KindGroup, string>> & {
    /** Of the choice of what lanes are made by. */
    readonly label: string;
    readonly by: Readonly<Record<LaneGrouping, string>>;
    /** Of the lane of events of which no place is told. */
    readonly noPlace: string;
    /** Of the lane in which small ones come together. */
    readonly others: Readonly<Record<'source' | 'place', string>>;
  };
  readonly basis: Readonly<Record<Basis, string>>;
  /** A sentence for each, shown beside the sign. */
  readonly basisHint: Readonly<Record<Basis, string>>;
  /** How the source speaks of an event; `asserted` is the rule and is not said. */
  readonly modality: Readonly<Record<Exclude<Modality, 'asserted'>, string>>;
  readonly count: {
    readonly events: Counted;
    readonly more: Counted;
  };
  readonly timeline: {
    readonly label: string;
    /** What the keys do, for a screen reader. */
    readonly keys: string;
    readonly axis: string;
    readonly overview: string;
    readonly all: Counted;
    readonly gatherings: string;
    readonly windowStart: string;
    readonly windowEnd: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly goToDate: string;
    readonly back: string;
    readonly forward: string;
    readonly print: string;
    readonly help: string;
    readonly undated: string;
    readonly undatedHint: string;
    /** How many of the undated ones the other side of the switch would place. */
    readonly placedByContext: Counted;
    readonly legend: string;
    /** The mark of a date of which the text gives a bound only. */
    readonly boundOnly: string;
    readonly boundOnlyHint: string;
    readonly couldBe: string;
    readonly couldBeHint: string;
  };
  /** Lines between the panes, which can be moved. */
  readonly page: Readonly<Record<'timelineHeight' | 'chronicleWidth', string>>;
  readonly chronicle: {
    readonly label: string;
    /** Heading of those that are known to be over by some day, but not when they began. */
    readonly openStart: string;
    readonly undated: string;
  };
  readonly reader: {
    readonly label: string;
    readonly close: string;
    readonly previous: string;
    readonly next: string;
    readonly noDate: string;
    readonly noDateInText: string;
    readonly asWritten: string;
    readonly noWords: string;
    readonly canMean: string;
    readonly days: Counted;
    /** Where neither end is known. */
    readonly anyDay: string;
    readonly howWorkedOut: string;
    readonly passage: string;
    readonly sourceSays: string;
    readonly attribution: string;
    readonly outside: string;
    readonly outsideLead: string;
    readonly outsideHidden: string;
    readonly showContext: string;
    readonly reference: string;
    readonly note: string;
    readonly openDocument: string;
    readonly notReviewed: string;
    /** Said where the passage could not be fetched. */
    readonly failed: string;
  };
  /** What the reader's place shows before an event is chosen. */
  readonly start: {
    readonly title: string;
    readonly lead: (events: number, documents: number) => string;
    readonly gatherings: string;
    readonly marks: string;
    readonly sides: string;
  };
  readonly sources: {
    readonly title: string;
    readonly lead: string;
    readonly language: Readonly<Record<Language, string>>;
    readonly written: string;
    readonly writtenUnknown: string;
    readonly publisher: string;
    readonly author: string;
    readonly languageLabel: string;
    readonly howWritten: string;
    readonly events: string;
    readonly dates: Counted;
    readonly legend: string;
    readonly quote: string;
    /** A date that the text alone cannot fix. */
    readonly dateUnfixed: string;
    readonly boilerplate: string;
    readonly toTimeline: string;
    readonly notReviewed: string;
  };
}
