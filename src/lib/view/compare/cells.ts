/** What stands in the cells of a row, in words: what the rows are sorted by and found alike by. */
import type { CalendarId } from '../../dates/calendars/calendar.ts';
import { lengthOf } from '../../events/compare/length.ts';
import type { Language } from '../../text/language.ts';
import type { CompareRowWords } from '../messages/compare/row-words.ts';
import type { Messages } from '../messages/messages.ts';
import type { ComparedClaim, ComparedEvent } from '../prepare/compare/model.ts';
import { shownDate, shownMark, toldIn } from '../shown.ts';
import { basisName } from '../timeline/basis-words.ts';
import type { ColumnId } from './columns.ts';

/** What the words of a cell depend on besides its row. */
export interface Telling {
  readonly context: boolean;
  readonly calendars: readonly CalendarId[];
  readonly language: Language;
  readonly messages: Messages;
  readonly words: CompareRowWords;
}

/** What the source of a row says of one matter; `[]` where it says nothing. */
export function claimsAbout({ claims }: ComparedEvent, about: string): readonly ComparedClaim[] {
  return claims.filter((claim) => claim.about === about);
}

/** How long it lasted, in words; `null` where it is not told. */
export function lengthIn(row: ComparedEvent, { context, words }: Telling): string | null {
  const length = lengthOf(context ? row.span.context : row.span.text);
  return length && words.days(length.least, length.most);
}

/** The date in words, once for each calendar, without those that cannot say it. */
export function datesIn({ event }: ComparedEvent, { context, calendars }: Telling): string[] {
  return toldIn(shownDate(event, context), calendars);
}

/** The words of a cell; `null` where there is nothing to say. */
export function cellText(row: ComparedEvent, column: ColumnId, telling: Telling): string | null {
  const { event, document } = row;
  const { messages } = telling;
  switch (column) {
    case 'event':
      return event.title;
    case 'date':
      return datesIn(row, telling).join(' · ') || null;
    case 'written':
      return row.words;
    case 'certainty': {
      const mark = shownMark(event, telling.context);
      return mark && basisName(mark.certainty, messages);
    }
    case 'length':
      return lengthIn(row, telling);
    case 'place':
      return event.place?.name ?? null;
    case 'mode':
    case 'organiser':
      return (
        claimsAbout(row, column)
          .map(({ value }) => value)
          .join(' · ') || null
      );
    case 'kind':
      return event.reviewed ? messages.kinds[event.kind] : messages.review.unclassified;
    case 'source':
      return document.title ?? document.original;
  }
}

/** Whether all rows say the same in a column; of fewer than two it would say nothing. */
export function isShared(
  rows: readonly ComparedEvent[],
  column: ColumnId,
  telling: Telling,
): boolean {
  const [first, ...others] = rows.map((row) => cellText(row, column, telling));
  return others.length > 0 && others.every((text) => text === first);
}
