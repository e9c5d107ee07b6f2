import type { Day } from '../lib/dates/day.ts';
import { readIsoDay } from '../lib/dates/value/iso-day.ts';
import { languages, type Language } from '../lib/text/language.ts';

/** In bytes: of a line of input, or of a file. */
export const longestDocument = 8 * 2 ** 20;

/** A text to be read, with what is known of it. */
export interface Document {
  readonly id: string | number;
  readonly text: string;
  /** `null` where it is not said. */
  readonly language: Language | null;
  /** The day on which it was written; `null` where it is not said. */
  readonly date: Day | null;
}

/** Where a document should have been or is, and why it could not be read. */
export interface Fault {
  readonly at: { readonly line: number } | { readonly file: string } | Pick<Document, 'id'>;
  readonly error: string;
}

/** Says why a line is no document. */
export class DocumentError extends Error {}

/**
 * Reads a line of JSON: `{"id","text","lang"?,"date"?}`. Other fields are passed over; `null` counts as left out.
 * @throws DocumentError where it is something else, with the reason
 */
export function readDocument(line: string): Document {
  const fields = readObject(line);
  const { id, text } = fields;
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new DocumentError(id === undefined ? 'no "id"' : '"id" is neither a string nor a number');
  }
  if (typeof text !== 'string') {
    throw new DocumentError(text === undefined ? 'no "text"' : '"text" is not a string');
  }
  return { id, text, language: languageOf(fields.lang), date: dateOf(fields.date) };
}

function readObject(line: string): Readonly<Partial<Record<string, unknown>>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new DocumentError(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DocumentError('not a JSON object');
  }
  return { ...value };
}

function languageOf(given: unknown): Language | null {
  if (given === undefined || given === null) return null;
  const found = languages.find((language) => language === given);
  if (!found) {
    throw new DocumentError(`"lang" may be ${languages.join(', ')}, not ${brief(given)}`);
  }
  return found;
}

function dateOf(given: unknown): Day | null {
  if (given === undefined || given === null) return null;
  const day = typeof given === 'string' ? readIsoDay(given) : null;
  if (day === null) throw new DocumentError(`"date" is no day as 2021-07-10: ${brief(given)}`);
  return day;
}

function brief(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 40 ? `${json.slice(0, 39)}…` : json;
}
