/** Searches events and documents: the index, the date engine, and what they find, put together. Fetched when it is first needed. */
import { calendarOf } from '../../dates/calendars/index.ts';
import type { Day } from '../../dates/day.ts';
import { standing, yearlyStanding } from '../../events/search/on-days.ts';
import { parseQuery } from '../../events/search/query.ts';
import {
  searchOf,
  type Findable,
  type Found,
  type Hit,
  type SearchText,
} from '../../events/search/search-index.ts';
import type { Language } from '../../text/language.ts';
import type { Mark } from '../../timeline/mark.ts';
import type { EventView } from '../prepare/model.ts';
import type { SearchData, SearchedDocument, SearchedEvent } from '../prepare/search-data.ts';
import type { DateReading, Yearless } from '../go-to-date/read-date.ts';
import { shownDate, shownMark } from '../shown.ts';
import { readQuery } from './read-query.ts';

/** An event that may have taken place on the days of a query. */
export interface DatedHit {
  readonly event: EventView;
  /** Whether it surely took place on one of them. */
  readonly sure: boolean;
}

/** A reading of the date in a query, with the events of its days. */
export interface DateFinds {
  readonly date: DateReading | Yearless;
  /** The surer first, then those known best. */
  readonly hits: readonly DatedHit[];
  /** Those with a bound on one side only, which does not rule the days out. */
  readonly open: readonly EventView[];
}

export interface EventHit extends Pick<Hit<SearchedEvent>, 'stretches'> {
  readonly event: EventView;
  readonly texts: SearchedEvent['texts'];
}

export interface PassageHit extends Pick<Hit<Findable>, 'stretches'> {
  readonly document: SearchedDocument;
  /** Where the passage begins in the document. */
  readonly start: number;
  readonly text: string;
}

/** What a query finds. */
export interface Finds {
  readonly query: string;
  /** The dates that it says, those with events alone where there are any; `[]` where it says none. */
  readonly dates: readonly DateFinds[];
  /** Whether those days count from today. */
  readonly relative: boolean;
  /** By their words, the likelier first. */
  readonly events: readonly EventHit[];
  readonly passages: readonly PassageHit[];
  /** Words that no event has and no document. */
  readonly unknown: Found<Findable>['unknown'];
}

interface Passage extends Findable {
  readonly document: SearchedDocument;
  readonly start: number;
  readonly texts: readonly [SearchText];
}

/** Finds for a query; with `context`, dates known from elsewhere count. */
export type Finder = (query: string, context: boolean) => Finds;

/**
 * @param views the events as the page shows them
 * @param today the day from which "last week" counts
 */
export function finderOf(
  data: SearchData,
  views: readonly EventView[],
  language: Language,
  today: Day,
): Finder {
  const viewOf = new Map(views.map((view) => [view.id, view]));
  const inEvents = searchOf(data.events);
  const inPassages = searchOf(data.documents.flatMap(passagesIn));

  /** Those events that the words beside a date are found in; `null` where there are none beside it. */
  const heldBy = (rest: string): ReadonlySet<string> | null =>
    rest === '' ? null : new Set(inEvents(parseQuery(rest)).hits.map(({ item }) => item.id));

  const datesOf = (query: string, context: boolean): Pick<Finds, 'dates' | 'relative'> => {
    const read = readQuery(query, language, today);
    if (!read) return { dates: [], relative: false };
    const held = heldBy(read.rest);
    const candidates = held ? views.filter(({ id }) => held.has(id)) : views;
    const all = (read.yearless ? [read.yearless] : read.readings).map((date) =>
      findsOn(date, candidates, context),
    );
    const filled = all.filter(({ hits }) => hits.length > 0);
    // Without events it is still told what was understood; but hardly anybody looks for the events of today.
    const bare = all.slice(0, 1).filter(({ open }) => read.rest === '' || open.length > 0);
    return {
      dates: filled.length > 0 ? filled : read.relative ? [] : bare,
      relative: read.relative,
    };
  };

  return (query, context) => {
    const terms = parseQuery(query);
    const byWords = inEvents(terms);
    const passages = inPassages(terms);
    return {
      query,
      ...datesOf(query, context),
      events: byWords.hits.flatMap(({ item, stretches }) => {
        const event = viewOf.get(item.id);
        return event ? [{ event, texts: item.texts, stretches }] : [];
      }),
      passages: passages.hits.map(({ item, stretches }) => ({
        document: item.document,
        start: item.start,
        text: item.texts[0].text,
        stretches,
      })),
      unknown: byWords.unknown.filter(({ typed }) =>
        passages.unknown.some((other) => other.typed === typed),
      ),
    };
  };
}

function passagesIn(document: SearchedDocument): Passage[] {
  const { name, text, language, passages } = document;
  return passages.map(({ start, end }) => ({
    id: `${name} ${start}`,
    document,
    start,
    texts: [{ text: text.slice(start, end), language }],
  }));
}

function findsOn(
  date: DateReading | Yearless,
  events: readonly EventView[],
  context: boolean,
): DateFinds {
  const stands = events.map((event) => {
    const bounds = { ...shownDate(event, context), surely: surelyOf(shownMark(event, context)) };
    const way =
      'days' in date
        ? standing(bounds, date.days)
        : yearlyStanding(bounds, { ...date, calendar: calendarOf(date.calendar) });
    return { event, way, width: (bounds.latest ?? 0) - (bounds.earliest ?? 0) };
  });
  const hits = stands.filter(({ way }) => way === 'sure' || way === 'may');
  const rank = ({ event }: DatedHit): number => event.rank[context ? 'context' : 'text'];
  return {
    date,
    hits: hits
      .map(({ event, way, width }) => ({ event, sure: way === 'sure', width }))
      .sort(
        (a, b) =>
          Number(b.sure) - Number(a.sure) || (a.sure ? 0 : a.width - b.width) || rank(a) - rank(b),
      ),
    open: stands.filter(({ way }) => way === 'open').map(({ event }) => event),
  };
}

/** The days on which an event that lasted surely went on, by its mark; `null` where there are none that one can tell. */
function surelyOf(mark: Mark | null): { readonly from: Day; readonly to: Day } | null {
  const isTold = mark?.shape === 'stretch' && mark.from < mark.to && !mark.approximate;
  return isTold && !mark.spread ? { from: mark.from, to: mark.to } : null;
}

/** The events that a query finds, by words or by days. */
export function eventsOf({ dates, events }: Pick<Finds, 'dates' | 'events'>): EventView[] {
  const all = [...dates.flatMap(({ hits }) => hits), ...events].map(({ event }) => event);
  return [...new Set(all)];
}
