import { describe, expect, it } from 'vitest';
import { ar } from '../../messages/compare/ar.ts';
import { en } from '../../messages/compare/en.ts';
import { fa } from '../../messages/compare/fa.ts';
import type { TieView } from '../../prepare/compare/known-views.ts';
import { tieText } from './tie-text.ts';

const tie = (some: Partial<TieView>): TieView => ({
  kind: 'after',
  subject: 'the vote',
  object: 'the council',
  words: null,
  reason: null,
  ...some,
});

describe('tieText', () => {
  it('says how one event stands to another', () => {
    expect(tieText(tie({}), en.gaps.rests)).toBe('“the vote” came after “the council”.');
    expect(tieText(tie({ kind: 'during' }), en.gaps.rests)).toContain('took place during');
  });

  it('says how an event stands to the day of writing', () => {
    expect(tieText(tie({ object: null }), en.gaps.rests)).toContain('still to come');
    const later = tie({ kind: 'later-than', subject: null });
    expect(tieText(later, en.gaps.rests)).toBe(
      'The document was written later than “the council”.',
    );
  });

  it('leads to the words of an offset', () => {
    expect(tieText(tie({ words: 'two weeks later' }), en.gaps.rests)).toMatch(/counted from .*:$/);
  });

  it.each(Object.entries({ en, fa, ar }))('names both events in %s', (_, { gaps }) => {
    for (const kind of ['after', 'before', 'during'] as const) {
      expect(tieText(tie({ kind }), gaps.rests)).toMatch(/the vote.*the council/);
    }
  });
});
