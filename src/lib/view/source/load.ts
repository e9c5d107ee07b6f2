import type { Language } from '../../text/language.ts';
import { fetched } from '../fetched.ts';
import { sourceLink } from '../links.ts';
import {
  partSize,
  type DocumentPart,
  type DocumentView,
  type LongDocumentView,
} from '../prepare/document-model.ts';
import type Panel from './panel/Panel.svelte';
import type { Asked } from './subject.ts';

/** What has been asked for, by address. Only the browser asks. */
const asked = new Map<string, Promise<DocumentPart>>();

/** What there is to tell of a part of a document, fetched once; asked for again after it failed. */
export function partOf(language: Language, name: string, part: number): Promise<DocumentPart> {
  const address = `${sourceLink(language, name)}part-${part}.json`;
  const before = asked.get(address);
  if (before) return before;
  const loading = fetched<DocumentPart>(address);
  asked.set(address, loading);
  loading.catch(() => asked.delete(address));
  return loading;
}

/** Number of the part that tells of the n-th date, or of the n-th excerpt, of a long document. */
export function partAt(index: number): number {
  return Math.floor(index / partSize);
}

/** What answers a question about a document's text. */
export async function answerTo(
  subject: Asked,
  document: DocumentView | LongDocumentView,
  language: Language,
): Promise<{ readonly Panel: typeof Panel; readonly part: DocumentPart }> {
  const [module, part] = await Promise.all([
    import('./panel/Panel.svelte'),
    document.long ? partsFor(subject, document, language) : wholeOf(document, language),
  ]);
  return { Panel: module.default, part };
}

async function wholeOf(document: DocumentView, language: Language): Promise<DocumentPart> {
  const { reading } = await partOf(language, document.name, 0);
  return { first: 0, dates: document.dates, told: document.told, reading };
}

/** The passages of a question can lie in more than one part; a date lies in one. */
async function partsFor(
  subject: Asked,
  { name, excerpts }: LongDocumentView,
  language: Language,
): Promise<DocumentPart> {
  const places =
    subject.kind === 'date'
      ? [subject.index]
      : excerpts.flatMap(({ id }, index) => (subject.ids.includes(id) ? [index] : []));
  const numbers = [...new Set(places.map(partAt))];
  const parts = await Promise.all(numbers.map((part) => partOf(language, name, part)));
  const [first, ...others] = parts;
  if (!first) throw new RangeError('a question about nothing');
  if (others.length === 0) return first;
  return {
    ...first,
    told: parts.flatMap(({ told }) => told),
    reading: {
      ...first.reading,
      events: Object.fromEntries(parts.flatMap(({ reading }) => Object.entries(reading.events))),
    },
  };
}
