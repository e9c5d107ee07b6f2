import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../events/load-corpus.ts';
import { eventYaml, seed } from '../../../events/sample-seeds.ts';
import { knownViews } from './known-views.ts';

const corpus = loadCorpus(
  seed(
    'en',
    'News\n\nThe congress met. A vote followed.',
    [
      eventYaml('congress', 'The congress met'),
      eventYaml(
        'vote',
        'A vote followed',
        'ties: [{ after: congress, reason: { en: It followed, fa: پس از آن, ar: بعده } }]',
      ),
    ].join('\n'),
  ),
);

describe('knownViews', () => {
  it('tells the ties between two events in the language of the page', () => {
    const [pair, ...others] = knownViews(corpus, 'fa');
    expect(others).toEqual([]);
    expect(pair).toMatchObject({ a: 'congress', b: 'vote' });
    expect(pair?.text.distances).toContainEqual({ from: 1, to: 2, least: 0 });
    expect(pair?.text.ties).toEqual([
      { kind: 'after', words: null, subject: 'vote', object: 'congress', reason: 'پس از آن' },
    ]);
  });
});
