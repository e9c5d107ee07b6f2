import { loadCorpus } from '../../../src/lib/events/load-corpus.ts';
import type { Language } from '../../../src/lib/text/language.ts';
import { partSize } from '../../../src/lib/view/prepare/document-model.ts';
import { longDocument } from './generate.ts';

/** A long document, and what is found in it. */
export function madeDocument(name: string, language: Language, bytes: number) {
  const text = longDocument(language, bytes);
  const { documents } = loadCorpus([
    { name: `${name}.txt`, bytes: new TextEncoder().encode(text) },
  ]);
  const [document] = documents;
  if (!document) throw new RangeError('a document without text');
  const [dates, excerpts] = [document.expressions.length, document.events.length];
  return { text, dates, excerpts, parts: Math.ceil(Math.max(dates, excerpts) / partSize) };
}
