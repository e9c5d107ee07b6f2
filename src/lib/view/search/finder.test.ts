import { describe, expect, it } from 'vitest';
import type { Day } from '../../dates/day.ts';
import { readIsoDay } from '../../dates/value/iso-day.ts';
import type { SearchData } from '../prepare/search-data.ts';
import { sampleEvents } from '../sample-events.ts';
import { kindsIn, narrowedBy, sourcesIn } from './facets.ts';
import { eventsOf, finderOf } from './finder.ts';

const views = sampleEvents([
  { id: 'demonstration', on: '2025-02-08', kind: 'protest' },
  { id: 'summit', outside: '2021-07-10' },
  { id: 'election', on: '2021-06-18', kind: 'election' },
]);
const text = 'قمة باريس.\nتظاهرات در پاریس، ۲۰ بهمن ۱۴۰۳.';
const data: SearchData = {
  events: [
    {
      id: 'demonstration',
      texts: [
        { role: 'title', language: 'en', text: 'Title of demonstration', title: true },
        { role: 'place', language: 'en', text: 'Paris' },
      ],
    },
    {
      id: 'summit',
      texts: [
        { role: 'title', language: 'en', text: 'Title of summit', title: true },
        { role: 'excerpt', language: 'ar', text: 'قمة باريس' },
      ],
    },
    {
      id: 'election',
      texts: [{ role: 'title', language: 'en', text: 'Title of election', title: true }],
    },
  ],
  documents: [
    {
      name: 'document',
      language: 'fa',
      title: { en: 'The document', fa: 'سند', ar: 'الوثيقة' },
      text,
      passages: [
        { start: 0, end: 10 },
        { start: 11, end: text.length },
      ],
    },
  ],
};
const find = finderOf(data, views, 'en', readIsoDay('2024-10-04') as Day);
const ids = (query: string, context = false): string[] =>
  eventsOf(find(query, context)).map(({ id }) => id);
const onDays = (query: string, context = false) =>
  find(query, context).dates.map(({ hits }) => hits.map(({ event, sure }) => [event.id, sure]));

describe('finderOf', () => {
  it('finds events by words and by what the words mean as a date, told apart', () => {
    const finds = find('bahman', false);
    expect(onDays('bahman')).toEqual([[['demonstration', true]]]);
    expect(finds.events).toEqual([]);
    expect(finds.passages.map(({ start }) => start)).toEqual([11]);
  });

  it.each(['bahman 1403', '۲۰ بهمن ۱۴۰۳', 'February 2025', '1403'])(
    'finds the event of the days of “%s”',
    (query) => expect(ids(query)).toContain('demonstration'),
  );

  it('counts a date known from elsewhere on its side of the switch only', () => {
    expect(ids('10 تموز 2021')).toEqual([]);
    expect(ids('10 تموز 2021', true)).toEqual(['summit']);
  });

  it('keeps of the days only those events that have the words beside the date', () => {
    expect(ids('Paris 2025')).toEqual(['demonstration']);
    expect(ids('Rome 2025')).toEqual([]);
  });

  it('says what it understood where no event is of those days, and nothing of today', () => {
    expect(onDays('5 May 1990')).toEqual([[]]);
    expect(find('yesterday', false).dates).toEqual([]);
  });

  it('leaves out readings without events where another has some', () => {
    expect(onDays('1403')).toEqual([[['demonstration', true]]]);
  });

  it('tells a word unknown only where neither events nor documents have it', () => {
    expect(find('باريس', false).unknown).toEqual([]);
    expect(find('قمة', false).unknown).toEqual([]);
    expect(find('helsinki', false).unknown).toMatchObject([{ typed: 'helsinki' }]);
  });
});

describe('facets', () => {
  const finds = find('title', false);

  it('counts the finds of each kind and each document', () => {
    expect(kindsIn(finds, { kind: null, source: null })).toEqual(
      expect.arrayContaining([
        { key: 'protest', count: 1 },
        { key: 'election', count: 1 },
      ]),
    );
    expect(sourcesIn(finds, { kind: 'protest', source: null })).toEqual([
      { key: 'document', count: 1 },
    ]);
  });

  it('narrows to a kind or to passages', () => {
    const left = narrowedBy(finds, { kind: 'election', source: null });
    expect(left.events.map(({ event }) => event.id)).toEqual(['election']);
    const passages = narrowedBy(find('پاریس', false), { kind: 'passage', source: 'document' });
    expect([passages.events.length, passages.passages.length]).toEqual([0, 1]);
  });
});
