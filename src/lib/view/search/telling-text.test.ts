import { describe, expect, it } from 'vitest';
import { findIn } from '../../events/search/find-in.ts';
import { parseQuery } from '../../events/search/query.ts';
import type { EventText } from '../prepare/search-data.ts';
import { sampleEvents } from '../sample-events.ts';
import { stretchesOfTitle, tellingText } from './telling-text.ts';

const [summit] = sampleEvents([{ id: 'summit' }]);
const texts: EventText[] = [
  { role: 'title', language: 'en', text: 'Title of summit', title: true },
  { role: 'title', language: 'fa', text: 'اجلاس پاریس', title: true },
  { role: 'excerpt', language: 'ar', text: 'القمة في باريس' },
  { role: 'claim', language: 'en', text: 'Attendance: thousands in Paris' },
];
function hit(query: string) {
  if (!summit) throw new Error('no event');
  const terms = parseQuery(query);
  const stretches = texts.map(({ text, language }) => findIn(text, language, terms));
  return { event: summit, texts, stretches };
}

describe('tellingText', () => {
  it.each([
    ['باريس', 'excerpt'],
    ['paris', 'claim'],
    ['thousands paris', 'claim'],
    ['پاریس', 'title'],
  ])('shows for “%s” the text with most of it', (query, role) => {
    expect(tellingText(hit(query), 'en')?.text.role).toBe(role);
  });

  it('shows nothing more where the title says it', () => {
    expect(tellingText(hit('summit'), 'en')).toBeNull();
  });
});

describe('stretchesOfTitle', () => {
  it('tells where the words stand in the title of the page, not in another', () => {
    expect(stretchesOfTitle(hit('summit'))).toEqual([{ term: 0, start: 9, end: 15 }]);
    expect(stretchesOfTitle(hit('پاریس'))).toEqual([]);
  });
});
