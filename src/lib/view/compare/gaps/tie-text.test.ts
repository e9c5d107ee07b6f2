import { describe, expect, it } from 'vitest';
import { languages } from '../../../text/language.ts';
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
    expect(tieText(tie({}), 'en')).toBe('“the vote” came after “the council”.');
    expect(tieText(tie({ kind: 'during' }), 'en')).toContain('took place during');
  });

  it('says how an event stands to the day of writing', () => {
    expect(tieText(tie({ object: null }), 'en')).toContain('still to come');
    const later = tie({ kind: 'later-than', subject: null });
    expect(tieText(later, 'en')).toBe('The document was written later than “the council”.');
  });

  it('leads to the words of an offset', () => {
    expect(tieText(tie({ words: 'two weeks later' }), 'en')).toMatch(/counted from .*:$/);
  });

  it.each(languages)('names both events in %s', (language) => {
    for (const kind of ['after', 'before', 'during'] as const) {
      expect(tieText(tie({ kind }), language)).toMatch(/the vote.*the council/);
    }
  });
});
