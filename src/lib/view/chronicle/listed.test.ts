import { expect, test } from 'vitest';
import { sampleEvents } from '../sample-events.ts';
import { listedBy } from './listed.ts';

const events = sampleEvents([
  { id: 'a', on: '2020-02-01' },
  { id: 'b', on: '2020-11-01' },
  { id: 'c', on: '2025-02-08' },
  { id: 'd' },
]);
const selection = {
  calendars: ['gregorian', 'solar-hijri'],
  rangeOnly: false,
  dated: events.slice(0, 3),
  undated: events.slice(3),
  inRange: events.slice(2, 3),
} as const;
const startOf = ({ date }: (typeof events)[number]) => date.earliest;

test('a year is told in each calendar, with the events that begin in it', () => {
  const { years, undated } = listedBy(selection, 'en', startOf);
  expect(years.map(({ told }) => told)).toEqual([
    ['2020', '1398 – 1399'],
    ['2025', '1403 – 1404'],
  ]);
  expect(years.map(({ items, before }) => [items.map(({ id }) => id), before])).toEqual([
    [['a', 'b'], 0],
    [['c'], 2],
  ]);
  expect(undated.map(({ id }) => id)).toEqual(['d']);
});

test('years of three calendars tell their eras, a stretch only at its end', () => {
  const calendars = ['gregorian', 'solar-hijri', 'lunar-hijri'] as const;
  const [first] = listedBy({ ...selection, calendars }, 'en', startOf).years;
  expect(first?.told).toEqual(['2020 CE', '1398 – 1399 SH', '1441 – 1442 AH']);
});

test('what begins at no known day stands under no year', () => {
  const { years } = listedBy(selection, 'en', () => null);
  expect(years).toHaveLength(1);
  expect(years[0]).toMatchObject({ year: null, told: [], before: 0 });
});

test('where only the range is listed, what has no date is not', () => {
  const { dated, undated } = listedBy({ ...selection, rangeOnly: true }, 'fa', startOf);
  expect(dated.map(({ id }) => id)).toEqual(['c']);
  expect(undated).toEqual([]);
});
