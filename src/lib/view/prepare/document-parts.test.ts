import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../events/load-corpus.ts';
import type { SourceDocument } from '../../events/model.ts';
import { seedFile } from '../../events/sample-seeds.ts';
import { documentParts, partCount } from './document-parts.ts';
import { documentView } from './document-view.ts';
import { eventViews } from './event-view.ts';

/** A document of so many sentences, each with a date of its own. */
function loaded(sentences: number) {
  const lines = Array.from(
    { length: sentences },
    (_, i) => `On ${(i % 28) + 1} March ${1900 + (i % 120)} the council met in Geneva.`,
  );
  const corpus = loadCorpus([seedFile('notes.txt', lines.join(' '))]);
  const [document] = corpus.documents as [SourceDocument];
  return { document, events: eventViews(corpus, 'en') };
}

describe('a long document', () => {
  const { document, events } = loaded(330);

  it('tells in its parts every date and every event, once and in the order of the text', () => {
    const partOf = documentParts(document, events, 'en');
    const parts = Array.from({ length: partCount(document) }, (_, part) => partOf(part));
    expect(parts.map(({ first }) => first)).toEqual([0, 100, 200, 300]);
    const dates = parts.flatMap((part) => part.dates);
    expect(dates.map(({ start, text }) => [start, text])).toEqual(
      document.expressions.map(({ start, text }) => [start, text]),
    );
    expect(parts.flatMap(({ told }) => told.map(({ id }) => id))).toEqual(
      document.events.map(({ id }) => id),
    );
    for (const { dates: own, told, reading } of parts) {
      expect(reading.dates).toHaveLength(own.length);
      expect(Object.keys(reading.events)).toEqual(told.map(({ id }) => id));
      const known = new Set(told.map(({ id }) => id));
      for (const { use } of own) for (const id of use.events) expect(known).toContain(id);
    }
  });

  it('brings with its page the text and where it is marked, and nothing that is told of it', () => {
    const view = documentView(document, events, 'en');
    if (!view.long) throw new Error('not long');
    expect(view.text).toBe(document.text);
    expect(view.dates.map(({ as }) => as)).toEqual(document.expressions.map(() => 'event'));
    expect(view.excerpts.map(({ id }) => id)).toEqual(document.events.map(({ id }) => id));
    expect(view).not.toHaveProperty('told');
  });
});

describe('a document of ordinary length', () => {
  it('has one part, of what its page does not bring', () => {
    const { document, events } = loaded(20);
    expect(documentView(document, events, 'en').long).toBe(false);
    expect(partCount(document)).toBe(1);
    const { dates, told, reading } = documentParts(document, events, 'en')(0);
    expect([dates, told]).toEqual([[], []]);
    expect(reading.dates).toHaveLength(document.expressions.length);
  });
});
