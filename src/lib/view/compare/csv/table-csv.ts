import type { CalendarId } from '../../../dates/calendars/calendar.ts';
import { isoDay } from '../../../dates/value/iso-day.ts';
import { lengthOf } from '../../../events/compare/length.ts';
import type { Interface } from '../../interface.ts';
import { csvWords } from '../../messages/compare/csv-words.ts';
import type { ComparedEvent } from '../../prepare/compare/model.ts';
import { shownDate, shownMark } from '../../shown.ts';
import { basisName } from '../../timeline/basis-words.ts';
import { claimsAbout } from '../cells.ts';
import { writeCsv, type CsvCell } from './write-csv.ts';

/** What the table is written for. */
export interface Writing {
  readonly context: boolean;
  readonly calendars: readonly CalendarId[];
  /** Gives the address of an event. */
  readonly linkOf: (id: string) => string;
}

/** The compared events as CSV, a line each, with the dates that count on this side of the switch. */
export function tableCsv(
  rows: readonly ComparedEvent[],
  { context, calendars, linkOf }: Writing,
  { language, messages }: Interface,
): string {
  const words = csvWords[language];
  const side = context ? 'context' : 'text';
  const claimed = (row: ComparedEvent, about: string): string | null =>
    claimsAbout(row, about)
      .map(({ value }) => value)
      .join('; ') || null;

  const cells = (row: ComparedEvent): (readonly [name: string, cell: CsvCell])[] => {
    const { event, document } = row;
    const { earliest, latest, told } = shownDate(event, context);
    const certainty = shownMark(event, context)?.certainty;
    const length = lengthOf(row.span[side]);
    const { columns } = words;
    return [
      [columns.id, event.id],
      [columns.title, event.title],
      [columns.kind, event.reviewed ? messages.kinds[event.kind] : messages.review.unclassified],
      [columns.mode, claimed(row, 'mode')],
      [columns.place, event.place?.name ?? null],
      [columns.organiser, claimed(row, 'organiser')],
      [columns.words, row.words],
      ...calendars.map(
        (calendar) => [words.inCalendar(messages.calendars[calendar]), told[calendar]] as const,
      ),
      [columns.weekdays, row.detail[side].weekdays],
      [columns.earliest, earliest === null ? null : isoDay(earliest)],
      [columns.latest, latest === null ? null : isoDay(latest)],
      [columns.edtf, row.detail[side].edtf],
      [columns.basis, certainty ? basisName(certainty, messages) : messages.basis.unknown],
      [columns.length, length && (length.least === length.most ? length.most : null)],
      [columns.source, document.title ?? document.original],
      [columns.language, messages.sources.language[event.language]],
      [columns.context, context ? words.on : words.off],
      [columns.reference, certainty === 'outside' ? row.reference : null],
      [columns.link, linkOf(event.id)],
    ];
  };
  const lines = rows.map(cells);
  return writeCsv(
    lines[0]?.map(([name]) => name) ?? [],
    lines.map((line) => line.map(([, cell]) => cell)),
  );
}
