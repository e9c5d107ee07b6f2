import { counted } from '../plural.ts';
import type { SearchMessages } from './search.ts';

export const en: SearchMessages = {
  title: 'Search events and documents',
  close: 'Close',
  loading: 'One moment…',
  failed: 'The search could not be loaded. Check the connection and type again.',
  hint: 'Words in any of the three languages and either script, a phrase in quotation marks, or a date in any calendar.',
  examples: ['بهمن', 'Paris', '10 تموز 2021', '“Free Iran”'],
  events: counted('en', { one: '# event', other: '# events' }),
  passages: counted('en', { one: '# passage', other: '# passages' }),
  and: (one, other) => `${one} and ${other}`,
  narrow: { kind: 'Narrow by kind', source: 'Narrow by document' },
  passageKind: 'Passages',
  dates: {
    title: 'Understood as a date',
    anyYear: (days) => `${days} of any year`,
    today: 'counted from today',
    may: 'possibly',
    none: 'No event may fall on these days.',
    open: counted('en', {
      one: '# more has a date that is open on one side and does not rule these days out',
      other: '# more have dates that are open on one side and do not rule these days out',
    }),
  },
  byWord: 'Events with these words',
  inDocuments: 'In the documents',
  also: {
    title: 'Title',
    place: 'Place',
    kind: 'Kind',
    excerpt: 'Excerpt',
    claim: 'The source says',
  },
  more: counted('en', { one: 'Show # more', other: 'Show # more' }),
  only: counted('en', {
    one: 'Show only this event on the timeline',
    other: 'Show only these # events on the timeline',
  }),
  similar: (typed, words) => `“${typed}” stands nowhere. Searched for what is like it: ${words}`,
  list: (words) => words.join(', '),
  nothing: (query) => `Nothing found for “${query}”.`,
  soughtAs: (words) => `Searched for: ${words}`,
  eachAlone: 'Each word by itself:',
  narrowed: (query, events) => `Only what was found for “${query}”: ${events}`,
  showAll: 'Show all events',
};
