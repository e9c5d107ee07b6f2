import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { eventsJsonSchema } from './events-json-schema.ts';
import { loadCorpus } from './load-corpus.ts';
import { eventYaml, same, seed, seedFile } from './sample-seeds.ts';
import { eventsJson } from './write-events-json.ts';

const text =
  'News of 20 July 2021\n\nLast week the council met in Paris. A week later it chose a speaker. Some day it will end.';
const corpus = loadCorpus([
  ...seed(
    'en',
    text,
    [
      eventYaml('end', 'Some day it will end', `note: ${same('A wish.')}`),
      eventYaml(
        'speaker',
        'A week later it chose a speaker',
        `ties: [{ after: council, offset: A week later, quote: it chose, reason: ${same('Told next.')} }, { before: written }]`,
      ),
      eventYaml(
        'council',
        'Last week the council met in Paris',
        'when: Last week',
        'subtype: session',
        `place: { name: ${same('Paris')}, quote: Paris }`,
        `claims: [{ about: place, value: ${same('Paris')}, quote: met in Paris }]`,
        'outside: { edtf: 2021-07-13, latest: 2021-07-14, reference: { en: Almanac, fa: سالنامه, ar: تقويم } }',
      ),
    ].join('\n'),
    'written: { words: 20 July 2021 }',
  ),
  seedFile('new.txt', 'هیچ\n\nهمایش در ۱۳ بهمن ۱۴۰۳ برگزار شد.'),
]);
const json = eventsJson(corpus);

describe('eventsJson', () => {
  it('is what its schema says, after a trip through JSON too', () => {
    expect(v.safeParse(eventsJsonSchema, JSON.parse(JSON.stringify(json))).issues).toBeUndefined();
  });

  it('keeps the order of the chronicle', () => {
    expect(json.map(({ id }) => id)).toEqual(['council', 'speaker', 'new-c1', 'end']);
  });

  it('gives ISO days, verbatim quotes and steps in three languages', () => {
    const council = json.find(({ id }) => id === 'council')!;
    expect(council).toMatchObject({
      source: 'sample',
      subtype: 'session',
      gathering: false,
      modality: 'asserted',
      place: { name: { fa: 'Paris' }, quote: 'Paris' },
      claims: [{ about: 'place', quote: 'met in Paris' }],
      outside: {
        edtf: '2021-07-13',
        earliest: '2021-07-13',
        latest: '2021-07-14',
        reference: 'Almanac',
      },
      date: { words: 'Last week', calendar: 'none', basis: 'inferred' },
      reviewed: true,
    });
    expect(council.date.earliest).toMatch(/^2021-07-\d\d$/);
    expect(council.date.derivation.length).toBeGreaterThan(0);
    for (const { text: told } of council.date.derivation) {
      expect(Object.keys(told)).toEqual(['en', 'fa', 'ar']);
      expect(Object.values(told).every((sentence) => sentence.length > 5)).toBe(true);
    }
  });

  it('says in which language a title is that nobody has translated', () => {
    const candidate = json.find(({ id }) => id === 'new-c1')!;
    expect(candidate).toMatchObject({ kind: 'other', titleLanguage: 'fa', reviewed: false });
    expect(candidate.title.en).toBe(candidate.excerpt.exact);
    expect(json.find(({ id }) => id === 'council')).not.toHaveProperty('titleLanguage');
  });

  it('points into the text in UTF-16 code units', () => {
    for (const { source, excerpt } of json) {
      const document = corpus.documents.find(({ name }) => name === source)!;
      expect(document.text.slice(excerpt.start, excerpt.end)).toBe(excerpt.exact);
      expect(document.text.slice(0, excerpt.start).endsWith(excerpt.prefix)).toBe(true);
      expect(document.text.slice(excerpt.end).startsWith(excerpt.suffix)).toBe(true);
    }
  });

  it('tells ties by the words of their offset, and leaves out what there is not', () => {
    const speaker = json.find(({ id }) => id === 'speaker')!;
    expect(speaker.ties).toEqual([
      {
        kind: 'after',
        event: 'council',
        offset: 'A week later',
        quote: 'it chose',
        reason: { en: 'Told next.', fa: 'Told next.', ar: 'Told next.' },
      },
      { kind: 'before', event: 'written' },
    ]);
    const end = json.find(({ id }) => id === 'end')!;
    expect(end.date).toMatchObject({ words: null, edtf: null, earliest: null, latest: null });
    for (const field of ['outside', 'place', 'ties', 'subtype'])
      expect(end).not.toHaveProperty(field);
  });

  it('has a schema that refuses a field it does not know', () => {
    const strange = [{ ...json[0], when: '2021' }];
    expect(v.safeParse(eventsJsonSchema, strange).success).toBe(false);
  });
});
