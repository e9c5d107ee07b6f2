import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../events/load-corpus.ts';
import { eventYaml, same, seed } from '../../events/sample-seeds.ts';
import type { TimelineEvent } from '../../events/model.ts';
import { changedView, citeView } from './cite-view.ts';

const text = 'Council news\n\nThe council met in Paris on 10 July 2021. It closed two days later.';
const files = seed(
  'en',
  text,
  eventYaml(
    'council',
    'The council met in Paris on 10 July 2021.',
    `claims: [{ about: place, value: ${same('Paris')}, quote: Paris }]`,
  ),
  'url: https://news.example/8\nauthor: A Person\nwritten: { outside: { edtf: 2021-07-13, reference: { en: a, fa: b, ar: c } } }',
);
const [document] = loadCorpus(files).documents;
if (!document) throw new Error('no document');
const [event] = document.events;
if (!event) throw new Error('no event');

describe('citeView', () => {
  it('holds the verbatim excerpt, who wrote it, and the public address at the passage', () => {
    expect(citeView(event, document, 'fa')).toMatchObject({
      quote: 'The council met in Paris on 10 July 2021.',
      author: 'A Person',
      publisher: null,
      url: 'https://news.example/8#:~:text=The%20council%20met%20in%20Paris%20on%2010%20July%202021.',
      written: { edtf: null },
      writtenOutside: { edtf: '2021-07-13', told: { gregorian: '۱۳ ژوئیهٔ ۲۰۲۱' } },
    });
  });

  it('has the public address of the page alone where the excerpt is not in it any more', () => {
    const lost = [{ field: 'excerpt', state: 'lost', score: 0 }] as const;
    expect(citeView({ ...event, changed: lost }, document, 'en').url).toBe(
      'https://news.example/8',
    );
  });

  it('has no address where the document has none', () => {
    const { url: _, ...bare } = document;
    expect(citeView(event, bare, 'en').url).toBeNull();
  });
});

describe('changedView', () => {
  const changed = (...fields: readonly string[]): TimelineEvent => ({
    ...event,
    changed: fields.map((field) => ({ field, state: 'approximate', score: 0.9 })),
  });
  const state = { state: 'approximate', score: 0.9 };

  it('is nothing where nothing has changed', () => {
    expect(changedView(event)).toEqual({});
  });

  it.each([
    [['excerpt'], { passage: state, claims: {}, others: false }],
    [['claims[0].quote'], { passage: null, claims: { 0: state }, others: false }],
    [['when'], { passage: null, claims: {}, others: true }],
    [
      ['excerpt', 'claims[2].quote', 'ties[0].quote'],
      { passage: state, claims: { 2: state }, others: true },
    ],
  ])('tells %j apart', (fields, expected) => {
    expect(changedView(changed(...fields))).toEqual({ changed: expected });
  });
});
