import { compareEvents } from '../../events/order.ts';
import type { Corpus, TimelineEvent } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import { markOf, type Mark } from '../../timeline/mark.ts';
import { spreadOf } from '../../timeline/spread.ts';
import { isolate } from '../isolate.ts';
import { messages } from '../messages/all.ts';
import { dateView } from './date-view.ts';
import { headline } from './headline.ts';
import type { BothWays, EventView } from './model.ts';
import { labelOf, shorten, titled } from './shorten.ts';

/** Length of a document's title in few words, in UTF-16 code units: two short lines. */
const titleLength = 30;
/** Length of an excerpt's start in a list, in UTF-16 code units: more than a line holds. */
const lineLength = 160;

/** @param also events of other documents that are the same: its mark stands for all of them */
function marksOf(event: TimelineEvent, also: readonly TimelineEvent[]): BothWays<Mark | null> {
  const { id, kind, gathering } = event;
  const on = (context: boolean): Mark | null => {
    const [own, ...others] = [event, ...also]
      .map((one) => markOf(one, { context }))
      .filter((mark) => mark !== null);
    return own ? spreadOf({ ...own, id, kind, gathering }, others) : null;
  };
  const text = on(false);
  const context = on(true);
  // Where the switch changes nothing, one mark is sent for both sides.
  return { text, context: also.length > 0 || context?.certainty === 'outside' ? context : text };
}

/** The date by which an event is put in order: the one that its mark stands for. */
function ordered(event: TimelineEvent, context: boolean): TimelineEvent {
  const { outside } = event;
  const isOutside = context && markOf(event, { context })?.certainty === 'outside';
  return isOutside && outside ? { ...event, date: { ...event.date, ...outside } } : event;
}

function ranksOf(events: readonly TimelineEvent[], context: boolean): ReadonlyMap<string, number> {
  const order = events.map((event) => ordered(event, context)).sort((a, b) => compareEvents(a, b));
  return new Map(order.map(({ id }, rank) => [id, rank]));
}

/** What an event is called; a title that nobody has translated keeps its own direction, whatever that of the page. */
function titleView(
  { title, titleLanguage: own, reviewed }: TimelineEvent,
  language: Language,
): Pick<EventView, 'title' | 'titleLanguage' | 'name' | 'label'> {
  const isForeign = own !== undefined && own !== language;
  const plain = (words: string): string => (isForeign ? isolate(words, own) : words);
  const text = titled(title[language]);
  const name = plain(text);
  return {
    title: text,
    ...(isForeign && { titleLanguage: own }),
    name: reviewed ? name : `${name} (${messages[language].review.notReviewed})`,
    label: plain(labelOf(text)),
  };
}

/** A name as addresses have it: small letters, digits, hyphens. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The events of a corpus as a page in `language` shows them, in the order of the texts' own dates. */
export function eventViews(corpus: Corpus, language: Language): EventView[] {
  const documents = new Map(corpus.documents.map((document) => [document.name, document]));
  const titles = new Map(
    corpus.documents.map((document) => {
      const { title, original } = headline(document, language);
      return [document.name, labelOf(title ?? original, titleLength)];
    }),
  );
  const byText = ranksOf(corpus.events, false);
  const byContext = ranksOf(corpus.events, true);
  const others = new Map<string, TimelineEvent[]>();
  for (const event of corpus.events) {
    if (event.same === undefined) continue;
    others.set(event.same, [...(others.get(event.same) ?? []), event]);
  }

  const view = (event: TimelineEvent): EventView => {
    const document = documents.get(event.source);
    if (!document) throw new RangeError(`no document ${event.source} for event ${event.id}`);
    const also = others.get(event.id) ?? [];
    return {
      id: event.id,
      source: event.source,
      sourceTitle: titles.get(event.source) ?? '',
      ...(event.place && {
        place: { key: keyOf(event.place.name.en), name: event.place.name[language] },
      }),
      language: document.language,
      kind: event.kind,
      gathering: event.gathering,
      modality: event.modality,
      reviewed: event.reviewed,
      ...titleView(event, language),
      line: event.reviewed ? shorten(event.excerpt.exact, lineLength) : null,
      ...(event.same !== undefined && { same: event.same }),
      ...(also.length > 0 && { also: also.map(({ id }) => id) }),
      date: dateView(event.date, event.date.basis, language),
      ...(event.outside && { outside: dateView(event.outside, 'outside', language) }),
      mark: marksOf(event, also),
      rank: { text: byText.get(event.id) ?? 0, context: byContext.get(event.id) ?? 0 },
    };
  };
  return corpus.events.map(view).sort((a, b) => a.rank.text - b.rank.text);
}
