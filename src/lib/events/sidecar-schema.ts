/**
 * The form of a sidecar. Every scalar arrives as the text it was written as (no YAML type but text is read), so that
 * `1403.10` and `2021-07-10` stay the words they are. Messages are advice for the editor.
 */
import * as v from 'valibot';
import { languages } from '../text/language.ts';
import { eventKinds, modalities, tieKinds } from './model.ts';

/** A strict object whose messages say which fields there are. */
function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries).join(', ');
  return v.strictObject(entries, (issue) =>
    issue.expected === 'never'
      ? `take it out or correct its name; the fields here are ${known}`
      : issue.expected === 'Object'
        ? `write the fields ${known}`
        : 'add it',
  );
}

const words = v.pipe(
  v.string('write a text'),
  v.check((text) => text.trim() !== '', 'write something, or leave the field out'),
);

const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, `write one of ${options.join(', ')}`);

const flag = v.pipe(
  oneOf(['true', 'false']),
  v.transform((word) => word === 'true'),
);

const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.array(item, 'write a list: each item on a line of its own that begins with “- ”');

const multilingual = fields({ en: words, fa: words, ar: words });

/** A passage of the document, letter by letter; with what stands beside it where it occurs more than once. */
const quoteFields = fields({
  exact: words,
  prefix: v.optional(words),
  suffix: v.optional(words),
});
const quote = v.lazy((input) => (typeof input === 'object' ? quoteFields : words));

const id = v.pipe(
  words,
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write small Latin letters, digits and single hyphens'),
  v.check((name) => name !== 'written', 'choose another: “written” names the day of writing'),
);

const isoDay = v.pipe(words, v.regex(/^-?\d{4,}-\d\d-\d\d$/, 'write a day as 2021-07-10'));

/** Where the document itself can be read by anybody. */
const publicAddress = v.pipe(
  words,
  v.check((address) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    return url !== null && /^https?:$/.test(url.protocol);
  }, 'write the whole address of the page: https://…'),
);

const outside = fields({
  edtf: words,
  earliest: v.optional(isoDay),
  latest: v.optional(isoDay),
  reference: multilingual,
});

const hasOne = (input: object, names: readonly string[]) =>
  names.filter((name) => name in input).length === 1;

/** The day of writing is later than an expression of the text, or than an event told as over. */
const writtenAfter = v.pipe(
  fields({
    words: v.optional(quote),
    event: v.optional(id),
    quote: v.optional(quote),
    reason: v.optional(multilingual),
  }),
  v.check((input) => hasOne(input, ['words', 'event']), 'write either words or event'),
);

/** The day of writing is no later than an event told as still to come. */
const writtenBefore = fields({
  event: id,
  quote: v.optional(quote),
  reason: v.optional(multilingual),
});

const written = fields({
  words: v.optional(quote),
  after: v.optional(list(writtenAfter), []),
  before: v.optional(list(writtenBefore), []),
  counts: v.optional(
    list(fields({ words: quote, event: id, reason: v.optional(multilingual) })),
    [],
  ),
  outside: v.optional(outside),
});

/** Ties may name `written`, which no event may be called. */
const tieEnd = v.optional(words);

const tie = v.pipe(
  fields({
    after: tieEnd,
    before: tieEnd,
    during: tieEnd,
    offset: v.optional(quote),
    quote: v.optional(quote),
    reason: v.optional(multilingual),
  }),
  v.check((input) => hasOne(input, tieKinds), `write exactly one of ${tieKinds.join(', ')}`),
  v.check(
    (input) => !('during' in input && 'offset' in input),
    'take the offset out: it goes with after or before, not with during',
  ),
);

const event = fields({
  id,
  kind: oneOf(eventKinds),
  subtype: v.optional(words),
  modality: v.optional(oneOf(modalities), 'asserted'),
  title: multilingual,
  excerpt: quote,
  when: v.optional(quote),
  year: v.optional(fields({ since: quote, for: quote, reason: v.optional(multilingual) })),
  'one-of': v.optional(flag, 'false'),
  basis: v.optional(oneOf(['inferred', 'outside', 'unknown'])),
  reason: v.optional(multilingual),
  ties: v.optional(list(tie), []),
  same: v.optional(id),
  speech: v.optional(flag, 'false'),
  place: v.optional(fields({ name: multilingual, quote: v.optional(quote) })),
  attribution: multilingual,
  note: v.optional(multilingual),
  claims: v.optional(list(fields({ about: words, value: multilingual, quote })), []),
  outside: v.optional(outside),
});

export const sidecarSchema = fields({
  language: oneOf(languages),
  title: fields({ original: words, en: words, fa: words, ar: words }),
  url: v.optional(publicAddress),
  publisher: v.optional(words),
  author: v.optional(words),
  boilerplate: v.optional(list(words), []),
  written: v.optional(written),
  events: v.optional(list(event), []),
});

export type Sidecar = v.InferOutput<typeof sidecarSchema>;
export type SidecarEvent = Sidecar['events'][number];
export type SidecarTie = SidecarEvent['ties'][number];
export type SidecarWritten = NonNullable<Sidecar['written']>;
export type SidecarOutside = NonNullable<SidecarEvent['outside']>;
/** A quote as an editor writes it: the words alone, or with what stands before or after them. */
export type SidecarQuote = SidecarEvent['excerpt'];
