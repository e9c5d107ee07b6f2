import { partsOf, type Parts } from './edtf-parts.ts';
import {
  dateText,
  eventText,
  quoted,
  type CitedDate,
  type CiteWords,
  type Reference,
} from './reference.ts';

/** A date of CSL-JSON, in the form that all its readers know. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: number;
  /** CSL has one word for approximate and uncertain. */
  readonly circa?: true;
  readonly literal?: string;
}

/** CSL counts the year before 1 as −1. */
function cslParts([year, ...rest]: Parts): readonly number[] {
  return [year > 0 ? year : year - 1, ...rest.filter((part) => part !== undefined)];
}

/** An EDTF date in CSL's parts; in words where they cannot hold it; `null` where nothing is known. */
export function cslDate({ edtf, told }: CitedDate): CslDate | null {
  const parts = partsOf(edtf);
  if (!parts) return told.length === 0 ? null : { literal: told.join(' / ') };
  const { from, to, season, isRough } = parts;
  return {
    'date-parts': to ? [cslParts(from), cslParts(to)] : [cslParts(from)],
    ...(season !== null && { season }),
    ...(isRough && { circa: true }),
  };
}

/**
 * A reference in CSL-JSON (https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json): a list of one item.
 * The quotation, what it is cited for and the link to the passage are the item's note: CSL has no fields for them.
 */
export function csl(reference: Reference, words: CiteWords): string {
  const { id, language, quote, isLost, headline, translated, author, publisher } = reference;
  const { written, event, link, url, accessed } = reference;
  const issued = written && cslDate(written);
  const date = event.date && cslDate(event.date);
  const note = [
    quoted(quote, language),
    isLost && words.lost,
    translated !== null && words.translation(translated),
    written && words.written(dateText(written)),
    words.about(eventText(event, words)),
    url !== null && `${words.passage}: ${link}`,
  ];
  const item = {
    id,
    type: url === null ? 'document' : 'webpage',
    title: headline,
    ...(author !== null && { author: [{ literal: author }] }),
    ...(publisher !== null && { publisher }),
    ...(issued && { issued }),
    ...(date && { 'event-date': date }),
    ...(event.place !== null && { 'event-place': event.place }),
    accessed: { 'date-parts': [accessed.iso.split('-').map(Number)] },
    language,
    URL: url ?? link,
    note: note.filter((line) => typeof line === 'string').join('\n'),
  };
  return (
    JSON.stringify([item], null, 2)
      // The parts of a date in one line. A line break within a text is written otherwise and cannot be meant.
      .replace(
        /\[\n\s+(-?\d+(?:,\n\s+-?\d+)*)\n\s+\]/g,
        (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`,
      )
  );
}
