/**
 * What a sidecar's quotes stood at when an editor last looked: the companion `seeds/NAME.anchors.json`, by which they are
 * found again when the document changes.
 */
import * as v from 'valibot';
import type { Quote } from '../../text/quote.ts';
import type { Fault } from '../fault.ts';
import type { QuoteFound } from './quote-found.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const anchor = v.strictObject({
  /** Id of the event; left out of what the document itself is described by. */
  event: v.optional(v.string()),
  /** Where in the sidecar: `claims[0].quote`. */
  field: v.string(),
  exact: v.pipe(v.string(), v.nonEmpty()),
  prefix: v.string(),
  suffix: v.string(),
  /** In UTF-16 code units of the document's text. */
  start: offset,
  end: offset,
});

const schema = v.strictObject({
  /** SHA-256 of the document that the editor looked at. */
  document: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  quotes: v.array(anchor),
});

export type Anchor = v.InferOutput<typeof anchor>;
export type Anchors = v.InferOutput<typeof schema>;

/** Name of the companion of a document, by the document's name without its ending. */
export function anchorsFile(name: string): string {
  return `${name}.anchors.json`;
}

/** Reads a companion; nobody writes one by hand, so one that is not as it should be is to be made anew. */
export function readAnchors(file: string, source: string): Anchors | { readonly fault: Fault } {
  const parsed = v.safeParse(schema, parseJson(source));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  return {
    fault: {
      file,
      field: v.getDotPath(issue) ?? '',
      found: issue.message,
      advice: 'delete the file, then run npm run anchors',
    },
  };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/**
 * The companion's text for a document whose quotes all stand in it.
 * @param sha256 of the document's bytes
 * @throws RangeError for a quote that does not stand letter by letter: what it stood at would be forgotten
 */
export function writeAnchors(sha256: string, found: readonly QuoteFound[]): string {
  const quotes = found.map(({ event, field, state, quote }): Anchor => {
    if (!quote || state === 'approximate') throw new RangeError(`${field} is ${state}`);
    return { ...(event !== undefined && { event }), field, ...fieldsOf(quote) };
  });
  return `${JSON.stringify({ document: sha256, quotes } satisfies Anchors, null, 2)}\n`;
}

function fieldsOf({ exact, prefix, suffix, start, end }: Quote): Quote {
  return { exact, prefix, suffix, start, end };
}
