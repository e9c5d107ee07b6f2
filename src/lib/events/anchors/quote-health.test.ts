import { describe, expect, it } from 'vitest';
import { sha256 } from '../../text/sha256.ts';
import { CorpusError } from '../fault.ts';
import { loadCorpus } from '../load-corpus.ts';
import type { SourceDocument } from '../model.ts';
import { eventYaml, same, seed, seedFile } from '../sample-seeds.ts';
import { readAnchors, writeAnchors } from './anchors.ts';
import { quoteLine, quotesSummary, type QuoteFound } from './quote-found.ts';

const text =
  'Council news\n\nThe council of the seven towns met in Paris on 10 July 2021. Its speakers said little of the past, and much of the days to come.\n\nThe talks of 2019 had been long.';
const events = [
  eventYaml(
    'council',
    'The council of the seven towns met in Paris on 10 July 2021.',
    'when: 10 July 2021',
    `place: { name: ${same('Paris')}, quote: met in Paris }`,
    `claims: [{ about: scope, value: ${same('seven')}, quote: seven towns }, { about: character, value: ${same('future')}, quote: said little of the past }]`,
  ),
  eventYaml('talks', 'The talks of 2019 had been long', "when: '2019'"),
].join('\n');
const files = seed('en', text, events);
const companion = anchorsOf(text);

function anchorsOf(original: string): string {
  const found: QuoteFound[] = [];
  loadCorpus(seed('en', original, events), (quote) => found.push(quote));
  return writeAnchors(sha256(new TextEncoder().encode(original)), found);
}

/** The sidecar on another text than it was written for. */
function loaded(changed: string, anchors: string | null = companion) {
  const found: QuoteFound[] = [];
  const [, sidecar] = files;
  const beside = anchors === null ? [] : [seedFile('sample.anchors.json', anchors)];
  const corpus = loadCorpus([seedFile('sample.txt', changed), sidecar!, ...beside], (quote) =>
    found.push(quote),
  );
  return { document: corpus.documents[0] as SourceDocument, found };
}

function stateOf(found: readonly QuoteFound[], event: string, field: string) {
  return found.find((quote) => quote.event === event && quote.field === field)?.state;
}

function eventOf(document: SourceDocument, id: string) {
  const event = document.events.find((one) => one.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

describe('the quotes of a document as the editor saw it', () => {
  it('are all exact, with a companion and without', () => {
    for (const anchors of [companion, null]) {
      const { document, found } = loaded(text, anchors);
      expect(found).toHaveLength(8);
      expect(quotesSummary(found)).toBe('quotes: 8 exact, 0 moved, 0 approximate, 0 lost');
      expect(document.events.every(({ changed }) => changed === undefined)).toBe(true);
    }
  });

  it('are written down with what stands around them, and read back', () => {
    const anchors = readAnchors('sample.anchors.json', companion);
    expect(anchors).toMatchObject({ document: sha256(new TextEncoder().encode(text)) });
    if ('fault' in anchors) throw new Error(anchors.fault.found);
    for (const { exact, prefix, suffix, start, end } of anchors.quotes) {
      expect(text.slice(start, end)).toBe(exact);
      expect(text.slice(0, start).endsWith(prefix)).toBe(true);
      expect(text.slice(end).startsWith(suffix)).toBe(true);
    }
    expect(anchors.quotes.map(({ event, field }) => `${event ?? ''} ${field}`)).toContain(
      'council claims[1].quote',
    );
  });
});

describe('the quotes of a document that has changed', () => {
  it('have moved where something stands before them, and dates stay what they were', () => {
    const { document, found } = loaded(`Subscribe now!\n\n${text}`);
    expect(quotesSummary(found)).toBe('quotes: 0 exact, 8 moved, 0 approximate, 0 lost');
    const council = eventOf(document, 'council');
    expect(council.changed).toBeUndefined();
    expect(council.date.edtf).toBe('2021-07-10');
    expect(document.text.slice(council.excerpt.start, council.excerpt.end)).toBe(
      council.excerpt.exact,
    );
  });

  it('are approximate where a letter has changed: the event keeps its passage, as it stands now', () => {
    const { document, found } = loaded(text.replace('the seven towns', 'the seven tovns'));
    expect(stateOf(found, 'council', 'excerpt')).toBe('approximate');
    expect(stateOf(found, 'talks', 'excerpt')).toMatch(/exact|moved/);
    const { excerpt, changed, date } = eventOf(document, 'council');
    expect(excerpt.exact).toBe('The council of the seven tovns met in Paris on 10 July 2021.');
    expect(changed).toContainEqual({
      field: 'excerpt',
      state: 'approximate',
      score: expect.closeTo(0.98, 1) as number,
    });
    expect(date.edtf).toBe('2021-07-10');
    const line = quoteLine(found.find(({ field }) => field === 'excerpt')!);
    expect(line).toMatch(
      /^seeds\/sample\.yaml:\d+ · event council · excerpt: approximate \(0\.9\d\)/,
    );
    expect(line).toContain('seven tovns');
    expect(line).toContain('npm run anchors');
  });

  it('are lost where their passage is gone: the event stays, without a place in the text', () => {
    const gone = text.replace('\n\nThe talks of 2019 had been long.', '');
    const { document, found } = loaded(gone);
    expect(stateOf(found, 'talks', 'excerpt')).toBe('lost');
    expect(stateOf(found, 'talks', 'when')).toBe('lost');
    const { excerpt, changed, date } = eventOf(document, 'talks');
    expect(excerpt).toMatchObject({ exact: 'The talks of 2019 had been long', start: 0, end: 0 });
    expect(changed?.map(({ field }) => field)).toEqual(['excerpt', 'when']);
    expect(date).toMatchObject({ words: null, edtf: null });
    expect(quoteLine(found.find(({ event }) => event === 'talks')!)).toContain('excerpt: lost');
  });

  it('are not given the same words in another passage', () => {
    const elsewhere = text
      .replace('Its speakers said little of the past, and much of the days to come.', '')
      .concat('\n\nAn old song of which the poets said little of the past is sung there.');
    const { found } = loaded(elsewhere);
    expect(stateOf(found, 'council', 'claims[1].quote')).toBe('lost');
  });

  it('count as lost where they are found in words that tell no date any more', () => {
    const { document, found } = loaded(text.replace('10 July 2021', '1O Julx 2O21'));
    expect(stateOf(found, 'council', 'excerpt')).toBe('approximate');
    expect(stateOf(found, 'council', 'when')).toBe('lost');
    expect(eventOf(document, 'council').date.words).toBeNull();
  });

  it('are a fault, as ever, where nobody has written down what they stood at', () => {
    const changed = text.replace('the seven towns', 'the seven tovns');
    expect(() => loaded(changed, null)).toThrow(CorpusError);
  });

  it('are a fault where the editor has written another quote since', () => {
    const stale = companion.replaceAll('seven towns met', 'seven towers met');
    const changed = text.replace('the seven towns', 'the seven tovns');
    expect(() => loaded(changed, stale)).toThrow('which the text does not have');
  });
});

describe('a companion', () => {
  it.each([
    ['that is broken', 'sample.anchors.json', '{ "document": 1 }', 'delete the file'],
    ['without a sidecar', 'other.anchors.json', companion, 'put other.yaml beside it'],
  ])('%s is a fault', (_, name, content, advice) => {
    expect(() => loadCorpus([...files, seedFile(name, content)])).toThrow(advice);
  });

  it('is not written for a quote that has changed, so that what it stood at is not forgotten', () => {
    const { found } = loaded(text.replace('the seven towns', 'the seven tovns'));
    expect(() => writeAnchors('', found)).toThrow(RangeError);
  });
});
