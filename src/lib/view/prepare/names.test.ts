import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../events/load-corpus.ts';
import { eventYaml, seed, seedFile } from '../../events/sample-seeds.ts';
import { names } from './names.ts';

describe('names', () => {
  const corpus = loadCorpus([
    ...seed(
      'fa',
      'همایش تهران\n\nدر ۱۰ تیر ۱۴۰۰ همایش برگزار شد.',
      eventYaml('talks', 'همایش برگزار شد'),
    ),
    seedFile('bare.txt', 'Bare\n\nThey met on 4 May 2021.'),
  ]);

  it('have the id and the title of every document and event', () => {
    const { documents, events } = names(corpus, 'en');
    expect(documents).toEqual([
      { id: 'bare', title: 'Bare' },
      { id: 'sample', title: 'News' },
    ]);
    expect(events).toEqual([
      { id: 'bare-c1', source: 'bare', title: 'They met on 4 May 2021.' },
      { id: 'talks', source: 'sample', title: 'talks' },
    ]);
  });

  it('tell the language of a title that nobody has translated', () => {
    const { documents, events } = names(corpus, 'fa');
    expect(documents).toEqual([
      { id: 'bare', title: 'Bare', language: 'en' },
      { id: 'sample', title: 'همایش تهران' },
    ]);
    expect(events[0]).toMatchObject({ id: 'bare-c1', language: 'en' });
  });

  it('are none of an empty corpus', () => {
    expect(names(loadCorpus([]), 'ar')).toEqual({ documents: [], events: [] });
  });
});
