import { describe, expect, it } from 'vitest';
import type { Names } from '../prepare/names.ts';
import { nearestEvents, nearestPages } from './nearest.ts';

const names: Names = {
  documents: [
    { id: '000_0539', title: 'Coalition of parties' },
    { id: '001_e432', title: 'Summit of thousands' },
    { id: '002_de2d', title: 'همایش', language: 'fa' },
    { id: '003_40ca', title: 'A big blow' },
  ],
  events: [
    { id: 'free-iran-meeting-2021', source: '001_e432', title: '“Free Iran” meeting, 10–12 July' },
    { id: 'paris-demonstration-2025', source: '000_0539', title: 'Demonstration in Paris' },
    { id: 'talks', source: '002_de2d', title: 'گفت‌وگو', language: 'fa' },
  ],
};
const titles = { timeline: 'Timeline', compare: 'Compare', sources: 'Sources' };
const pages = (path: string, fragment = '') =>
  nearestPages(path, fragment, names, 'en', titles).map(({ title }) => title);

describe('nearestEvents', () => {
  it('offers three at most, the likest first, where the page has them', () => {
    const offers = nearestEvents('fre-iran-meting', names, 'fa', false);
    expect(offers).toHaveLength(3);
    expect(offers[0]?.href).toMatch(/\/fa\/#free-iran-meeting-2021$/);
    const [first] = nearestEvents('paris', names, 'en', true);
    expect(first?.href).toMatch(/\/sources\/000_0539\/#paris-demonstration-2025$/);
  });

  it('keeps the language of a title', () => {
    const [first] = nearestEvents('talk', names, 'en', false);
    expect(first).toMatchObject({ title: 'گفت‌وگو', language: 'fa' });
  });

  it('offers none where there are none', () => {
    expect(nearestEvents('talks', { documents: [], events: [] }, 'en', false)).toEqual([]);
  });
});

describe('nearestPages', () => {
  it('offers documents within the documents', () => {
    expect(pages('/sources/001_e43/')[0]).toBe('Summit of thousands');
    expect(pages('/a/folder/fa/sources/001_e43/')[0]).toBe('Summit of thousands');
    expect(pages('/sources/free-iran-meeting-2021/')).not.toContain(
      '“Free Iran” meeting, 10–12 July',
    );
  });

  it('offers a page, a document or an event elsewhere', () => {
    expect(pages('/compair/')[0]).toBe('Compare');
    expect(pages('/source/')[0]).toBe('Sources');
    expect(pages('/free-iran-meeting/')[0]).toBe('“Free Iran” meeting, 10–12 July');
  });

  it('puts first the event that the address names, whatever became of its document', () => {
    expect(pages('/sources/renamed/', 'paris-demonstration-2025')[0]).toBe(
      'Demonstration in Paris',
    );
    expect(pages('/sources/renamed/', 'no-event')[0]).not.toBe('Demonstration in Paris');
  });
});
