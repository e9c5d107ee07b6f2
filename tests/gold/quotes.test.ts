import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  isVerbatim,
  quoteLine,
  type QuoteFound,
} from '../../src/lib/events/anchors/quote-found.ts';
import { loadCorpus } from '../../src/lib/events/load-corpus.ts';
import { readSeeds } from '../../src/lib/events/seeds-plugin.ts';
import { mutations } from '../../src/lib/text/mutations.ts';
import { companionsOf } from '../tools/write-anchors.ts';

const files = readSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)));

describe('a document that has changed', () => {
  const { documents } = loadCorpus(files);
  const cases = documents
    .filter(({ reviewed }) => reviewed)
    .flatMap(({ name, text }) => [4, 6].map((seed) => [name, seed, text] as const));

  it.each(cases)(
    'is no fault: every event of %s is still there (change %i)',
    (name, seed, text) => {
      const bytes = new TextEncoder().encode(mutations(text, seed).text);
      const own = files
        .filter((file) => file.name.startsWith(`${name}.`))
        .map((file) => (file.name === `${name}.txt` ? { name: file.name, bytes } : file));
      const before = documents.find((document) => document.name === name);
      const [document] = loadCorpus(own).documents;
      expect(document?.events.map(({ id }) => id)).toEqual(before?.events.map(({ id }) => id));
      for (const { excerpt } of document?.events ?? []) {
        if (excerpt.end === 0) continue;
        expect(document?.text.slice(excerpt.start, excerpt.end)).toBe(excerpt.exact);
      }
    },
  );
});

describe('the quotes of the seeds', () => {
  it('stand in their documents letter by letter', () => {
    const found: QuoteFound[] = [];
    loadCorpus(files, (quote) => found.push(quote));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((quote) => !isVerbatim(quote)).map(quoteLine)).toEqual([]);
  });

  it.each(companionsOf(files).map(({ file, content }) => [file, content] as const))(
    'are written down as they stand, in %s',
    (file, content) => {
      const bytes = files.find(({ name }) => name === file)?.bytes;
      const told = `seeds/${file} is ${bytes ? 'not what it should be' : 'missing'}: npm run anchors`;
      expect(bytes && new TextDecoder().decode(bytes), told).toBe(content);
    },
  );
});
