import { explain } from '../dates/explain/explain.ts';
import type { Day } from '../dates/day.ts';
import type { Step } from '../dates/expression.ts';
import { isoDay } from '../dates/value/iso-day.ts';
import type { DateValue } from '../dates/value/date-value.ts';
import type { Multilingual } from '../text/language.ts';
import type { Corpus, EventDate, Tie, TimelineEvent } from './model.ts';

/** A date as exports give it: days in ISO form, `null` for an open end. */
interface DateJson {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

interface TieJson {
  readonly kind: Tie['kind'];
  readonly event: string;
  readonly offset?: string;
  readonly quote?: string;
  readonly reason?: Multilingual;
}

/** One event of `/events.json`; `events-json-schema.ts` says what each field holds. */
export interface EventJson extends Omit<
  TimelineEvent,
  'date' | 'outside' | 'place' | 'claims' | 'ties'
> {
  readonly date: DateJson &
    Pick<EventDate, 'words' | 'calendar' | 'basis'> & {
      readonly derivation: readonly { readonly rule: string; readonly text: Multilingual }[];
    };
  readonly outside?: DateJson & { readonly reference: string };
  readonly place?: { readonly name: Multilingual; readonly quote?: string };
  readonly claims: readonly {
    readonly about: string;
    readonly value: Multilingual;
    readonly quote: string;
  }[];
  readonly ties?: readonly TieJson[];
}

/** All events of the corpus, in its order, as `/events.json` has them: plain data, offsets in UTF-16 code units. */
export function eventsJson({ events }: Corpus): EventJson[] {
  return events.map((event) => ({
    id: event.id,
    source: event.source,
    kind: event.kind,
    ...(event.subtype !== undefined && { subtype: event.subtype }),
    gathering: event.gathering,
    modality: event.modality,
    title: inOrder(event.title),
    ...(event.titleLanguage && { titleLanguage: event.titleLanguage }),
    excerpt: excerptJson(event.excerpt),
    date: dateJson(event.date),
    ...(event.outside && {
      outside: { ...valueJson(event.outside), reference: event.outside.reference.en },
    }),
    ...(event.place && {
      place: {
        name: inOrder(event.place.name),
        ...(event.place.quote && { quote: event.place.quote.exact }),
      },
    }),
    claims: event.claims.map(({ about, value, quote }) => ({
      about,
      value: inOrder(value),
      quote: quote.exact,
    })),
    attribution: inOrder(event.attribution),
    ...(event.note && { note: inOrder(event.note) }),
    ...(event.same !== undefined && { same: event.same }),
    ...(event.ties.length > 0 && { ties: event.ties.map(tieJson) }),
    ...(event.changed && { changed: event.changed }),
    reviewed: event.reviewed,
  }));
}

function excerptJson({ exact, prefix, suffix, start, end }: TimelineEvent['excerpt']) {
  return { exact, prefix, suffix, start, end };
}

function dateJson(date: EventDate): EventJson['date'] {
  const { words, calendar, basis, derivation } = date;
  return { words, calendar, ...valueJson(date), basis, derivation: derivation.map(stepJson) };
}

function stepJson(step: Step): { rule: string; text: Multilingual } {
  return {
    rule: step.rule,
    text: { en: explain(step, 'en'), fa: explain(step, 'fa'), ar: explain(step, 'ar') },
  };
}

function valueJson({ edtf, earliest, latest }: DateValue): DateJson {
  return { edtf, earliest: dayJson(earliest), latest: dayJson(latest) };
}

function dayJson(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}

function tieJson({ kind, event, offset, quote, reason }: Tie): TieJson {
  return {
    kind,
    event,
    ...(offset && { offset: offset.words }),
    ...(quote && { quote: quote.exact }),
    ...(reason && { reason: inOrder(reason) }),
  };
}

/** The same languages in the same order everywhere, so that two builds compare byte by byte. */
function inOrder({ en, fa, ar }: Multilingual): Multilingual {
  return { en, fa, ar };
}
