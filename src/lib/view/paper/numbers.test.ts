import { expect, test } from 'vitest';
import { sampleEvents } from '../sample-events.ts';
import { numbersOf, stretches } from './numbers.ts';

test('events are numbered in the order of the chronicle, those without a date last', () => {
  const [a, b, c] = sampleEvents([
    { id: 'a', on: '2020-01-01' },
    { id: 'b', on: '2021-01-01' },
    { id: 'c' },
  ]);
  const listed = { years: [], dated: [b!, a!], undated: [c!] };
  expect([...numbersOf(listed)]).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 3],
  ]);
  expect(numbersOf({ years: [], dated: [], undated: [] }).size).toBe(0);
});

test('numbers that follow one another are told as a stretch', () => {
  expect(stretches('en', [9, 3, 8, 7])).toBe('3, 7–9');
  expect(stretches('en', [2, 1, 2])).toBe('1–2');
  expect(stretches('fa', [31, 33, 32, 40])).toBe('۳۱–۳۳، ۴۰');
  expect(stretches('ar', [1, 5])).toBe('١، ٥');
  expect(stretches('en', [])).toBe('');
});
