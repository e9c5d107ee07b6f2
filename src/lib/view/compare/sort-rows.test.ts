import { describe, expect, it } from 'vitest';
import { en as words } from '../messages/compare/en.ts';
import { en } from '../messages/en.ts';
import type { Telling } from './cells.ts';
import type { ColumnId } from './columns.ts';
import { sampleRows } from './sample-rows.ts';
import { sortRows } from './sort-rows.ts';

const rows = sampleRows([
  { id: 'undated', outside: '2007-06-15', place: 'Zurich' },
  { id: 'late', on: '2025-02-08', place: 'Paris' },
  { id: 'early', on: '2018-06-30', certainty: 'inferred' },
  { id: 'middle', on: '2021-07-10', place: 'Berlin', certainty: 'unknown' },
]);

function order(by: ColumnId, descending = false, context = false): readonly string[] {
  const telling: Telling = {
    context,
    calendars: ['gregorian'],
    language: 'en',
    messages: en,
    words: words.rows,
  };
  return sortRows(rows, { by, descending }, telling).map(({ event }) => event.id);
}

describe('sortRows', () => {
  it('sorts by time, what has no date last in both directions', () => {
    expect(order('date')).toEqual(['early', 'middle', 'late', 'undated']);
    expect(order('date', true)).toEqual(['late', 'middle', 'early', 'undated']);
  });

  it('counts dates known from elsewhere with context only', () => {
    expect(order('date', false, true)).toEqual(['undated', 'early', 'middle', 'late']);
  });

  it('sorts by words as readers do, what is not stated last in both directions', () => {
    expect(order('place')).toEqual(['middle', 'late', 'undated', 'early']);
    expect(order('place', true)).toEqual(['undated', 'late', 'middle', 'early']);
  });

  it('sorts the surest first, what has no date last', () => {
    expect(order('certainty')).toEqual(['late', 'early', 'middle', 'undated']);
    expect(order('certainty', true)).toEqual(['middle', 'early', 'late', 'undated']);
  });

  it('leaves what is alike in the order of time', () => {
    expect(order('kind')).toEqual(['early', 'middle', 'late', 'undated']);
    expect(order('kind', true)).toEqual(['early', 'middle', 'late', 'undated']);
  });
});
