import type { WordList } from '../entry.ts';

export const weekdays: WordList = [
  ['الأحد|الاحد', { weekday: 0 }],
  ['الاثنين|الإثنين|الأثنين|الاثنان', { weekday: 1 }],
  ['الثلاثاء|الثلاثا', { weekday: 2 }],
  ['الأربعاء|الاربعا', { weekday: 3 }],
  ['الخميس', { weekday: 4 }],
  ['الجمعة', { weekday: 5 }],
  ['السبت', { weekday: 6 }],
  // Without the article these are first of all numbers, names and verbs.
  ['أحد', { weekday: 0, weak: true }],
  ['اثنين|إثنين', { weekday: 1, weak: true }],
  ['ثلاثاء', { weekday: 2, weak: true }],
  ['أربعاء|اربعا', { weekday: 3, weak: true }],
  ['خميس', { weekday: 4, weak: true }],
  ['جمعة', { weekday: 5, weak: true }],
  ['سبت', { weekday: 6, weak: true }],
];
