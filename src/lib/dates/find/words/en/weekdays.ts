import type { WordList } from '../entry.ts';

export const weekdays: WordList = [
  ['sunday|sundays', { weekday: 0 }],
  ['monday|mondays', { weekday: 1 }],
  ['tuesday|tuesdays|tues', { weekday: 2 }],
  ['wednesday|wednesdays|weds', { weekday: 3 }],
  ['thursday|thursdays|thurs|thur', { weekday: 4 }],
  ['friday|fridays', { weekday: 5 }],
  ['saturday|saturdays', { weekday: 6 }],
  // Short forms that are words or names of their own.
  ['sun', { weekday: 0, weak: true }],
  ['mon', { weekday: 1, weak: true }],
  ['tue', { weekday: 2, weak: true }],
  ['wed', { weekday: 3, weak: true }],
  ['thu', { weekday: 4, weak: true }],
  ['fri', { weekday: 5, weak: true }],
  ['sat', { weekday: 6, weak: true }],
];
