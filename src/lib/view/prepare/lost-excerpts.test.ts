import { describe, expect, it } from 'vitest';
import { writeAnchors } from '../../events/anchors/anchors.ts';
import type { QuoteFound } from '../../events/anchors/quote-found.ts';
import { loadCorpus } from '../../events/load-corpus.ts';
import { eventYaml, seed, seedFile } from '../../events/sample-seeds.ts';
import { sha256 } from '../../text/sha256.ts';
import { eventViews } from './event-view.ts';
import { documentView } from './document-view.ts';

const text =
  'Council news\n\nThe council met in Paris in 2021.\n\nThe talks of the second summer were long and came to nothing.';
const talks = 'The talks of the second summer were long and came to nothing.';
const events = [
  eventYaml('council', 'The council met in Paris in 2021.'),
  eventYaml('talks', talks),
].join('\n');

/** Where links to each event's excerpt lead, by the paragraphs' numbers. */
function placesIn(changed: string): Record<string, number> {
  const files = seed('en', text, events);
  const found: QuoteFound[] = [];
  loadCorpus(files, (quote) => found.push(quote));
  const companion = writeAnchors(sha256(new TextEncoder().encode(text)), found);
  const corpus = loadCorpus([
    seedFile('sample.txt', changed),
    ...files.slice(1),
    seedFile('sample.anchors.json', companion),
  ]);
  const [document] = corpus.documents;
  if (!document) throw new Error('no document');
  const view = documentView(document, eventViews(corpus, 'en'), 'en');
  if (view.long) throw new Error('a long document');
  const { paragraphs } = view;
  return Object.fromEntries(
    paragraphs.flatMap(({ segments }, index) =>
      segments.flatMap(({ starts }) => starts.map((id) => [id, index])),
    ),
  );
}

describe('a link to an excerpt', () => {
  it('leads to the paragraph that holds it', () => {
    expect(placesIn(text)).toEqual({ council: 1, talks: 2 });
  });

  it('leads to where the text begins, once the document has it no more', () => {
    expect(placesIn(text.replace(talks, 'Nothing else was said.'))).toEqual({
      talks: 0,
      council: 1,
    });
  });
});
