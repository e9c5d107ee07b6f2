import { describe, expect, it } from 'vitest';
import { sampleEvents } from '../sample-events.ts';
import { wordingsOf } from './wordings.ts';

const [sample] = sampleEvents([{ id: 'a' }]);
if (!sample) throw new Error('no sample');
const title =
  'A meeting of many people in a large hall outside the city, held for three days in the summer';

describe('wordingsOf', () => {
  it('begins with the whole title and grows shorter', () => {
    const wordings = wordingsOf({ ...sample, title, label: 'A meeting of many people in a…' });
    expect(wordings[0]).toBe(title);
    expect(wordings).toContain('A meeting of many people in a…');
    const lengths = wordings.map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(wordings.length).toBeGreaterThan(3);
  });

  it('says a short title once', () => {
    expect(wordingsOf({ ...sample, title: 'A meeting', label: 'A meeting' })).toEqual([
      'A meeting',
    ]);
  });
});
