import { formatDay } from '../../dates/format/format-day.ts';
import type { Basis } from '../../dates/expression.ts';
import { isoDay } from '../../dates/value/iso-day.ts';
import type { CitedDate, Reference } from '../../events/cite/reference.ts';
import { readPlace, writePlace } from '../address.ts';
import type { Interface } from '../interface.ts';
import { timelineLink } from '../links.ts';
import { months } from '../months/months.svelte.ts';
import type { CiteDateView, EventDetail, EventView } from '../prepare/model.ts';
import type { Selection } from '../selection.svelte.ts';
import { shownDate, shownMark, toldIn } from '../shown.ts';
import { today } from '../today.ts';

type Choice = Pick<Selection, 'calendars' | 'context' | 'place'>;

/** The reference to an event's excerpt, with its dates as the reader has chosen to be told them. */
export function referenceOf(
  event: EventView,
  detail: EventDetail,
  { calendars, context, place }: Choice,
  { language, messages }: Interface,
): Reference {
  const { cite } = detail;
  /** As the reader says it beside the date: a date that the text leaves to others is a bound there. */
  const right = (certainty: Basis | null): string =>
    certainty === null || certainty === 'unknown'
      ? messages.timeline.boundOnly
      : messages.basis[certainty];
  const cited = (date: CiteDateView, certainty: Basis | null): CitedDate | null => {
    const told = toldIn(date, calendars);
    return told.length === 0 ? null : { told, edtf: date.edtf, right: right(certainty) };
  };
  const certainty = shownMark(event, context)?.certainty ?? null;
  const { edtf } = (certainty === 'outside' ? detail.outside : null) ?? detail.derivation;
  const { written, writtenOutside } = cite;
  const now = today();
  return {
    id: event.id,
    language: event.language,
    quote: cite.quote,
    isLost: detail.changed?.passage?.state === 'lost',
    headline: detail.document.original,
    translated: detail.document.title,
    author: cite.author,
    publisher: cite.publisher,
    written:
      context && writtenOutside
        ? cited(writtenOutside, 'outside')
        : cited(written, written.basis === 'outside' ? null : written.basis),
    event: {
      title: event.title,
      place: detail.place,
      date: cited({ ...shownDate(event, context), edtf }, certainty),
    },
    link: linkTo(event.id, place, language),
    url: cite.url,
    accessed: {
      iso: isoDay(now),
      told: months.told(formatDay(now, { calendar: calendars[0] ?? 'gregorian', language })),
    },
  };
}

/** An address that opens the passage anywhere: with what the dates depend on, without what one was looking at. */
function linkTo(id: string, place: Choice['place'], language: Interface['language']): string {
  const nothing = readPlace({ searchParams: new URLSearchParams(), hash: '' });
  const { context, calendars } = place;
  const suffix = writePlace({ ...nothing, event: id, context, calendars });
  return new URL(timelineLink(language, suffix), location.href).href;
}
