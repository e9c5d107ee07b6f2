import { describe, expect, it } from 'vitest';
import type { Basis } from '../dates/expression.ts';
import type { DateValue } from '../dates/value/date-value.ts';
import { isoDay, readIsoDay } from '../dates/value/iso-day.ts';
import { fromEdtf, unknownValue } from '../dates/value/make.ts';
import { markOf, marksOf, type Datable } from './mark.ts';

const value = (edtf: string): DateValue => fromEdtf(edtf) ?? unknownValue;
const event = (date: DateValue, basis: Basis, outside?: DateValue): Datable => ({
  id: 'e',
  kind: 'gathering',
  gathering: true,
  date: { ...date, basis },
  ...(outside && { outside }),
});

describe('markOf', () => {
  it('stands by the text, with its own certainty, while context is off', () => {
    const meeting = event(value('2018'), 'stated', value('2018-06-30'));
    expect(markOf(meeting, { context: false })).toMatchObject({
      id: 'e',
      shape: 'window',
      certainty: 'stated',
      textual: null,
    });
  });

  it('stands by outside knowledge that says more, and keeps what the text allows', () => {
    const mark = markOf(event(value('2018'), 'stated', value('2018-06-30')), { context: true });
    expect(mark).toMatchObject({
      shape: 'day',
      certainty: 'outside',
      from: readIsoDay('2018-06-30'),
    });
    expect(mark?.textual?.earliest).toBe(readIsoDay('2018-01-01'));
    expect(mark?.textual?.latest).toBe(readIsoDay('2018-12-31'));
  });

  it('stays with the text where outside knowledge says no more', () => {
    const same = event(value('2021-07-10/2021-07-12'), 'inferred', value('2021-07-10/2021-07-12'));
    expect(markOf(same, { context: true })).toMatchObject({ certainty: 'inferred', textual: null });
    const wider = event(value('2025-02-08'), 'stated', value('2025-02'));
    expect(markOf(wider, { context: true })).toMatchObject({ certainty: 'stated', shape: 'day' });
  });

  it('follows outside knowledge that closes a side which the text leaves open', () => {
    const assad = markOf(event(value('[..2025-02-01]'), 'outside', value('2024-12-08')), {
      context: true,
    });
    expect(assad && isoDay(assad.from)).toBe('2024-12-08');
    expect(assad?.textual).toEqual({ earliest: null, latest: readIsoDay('2025-02-01') });
  });

  it('follows it where it disagrees with the text, and shows both', () => {
    const mark = markOf(event(value('2019'), 'stated', value('2018-06-30')), { context: true });
    expect(mark && isoDay(mark.from)).toBe('2018-06-30');
    expect(mark?.textual?.earliest).toBe(readIsoDay('2019-01-01'));
  });

  it('never looks like outside knowledge while context is off', () => {
    const bounded = event(value('[..2021-07-12]'), 'outside', value('2021-06-19'));
    expect(markOf(bounded, { context: false })?.certainty).toBe('unknown');
  });

  it('is none for an event without a date, unless context has one', () => {
    const undated = event(unknownValue, 'unknown', value('2007-06-15/2007-06-17'));
    expect(markOf(undated, { context: false })).toBeNull();
    expect(markOf(undated, { context: true })).toMatchObject({ shape: 'stretch', textual: null });
    expect(markOf(event(unknownValue, 'unknown'), { context: true })).toBeNull();
  });
});

describe('marksOf', () => {
  it('parts what stands on the axis from what goes to the tray, and loses nothing', () => {
    const events = [
      { ...event(value('2018'), 'stated'), id: 'a' },
      { ...event(unknownValue, 'unknown'), id: 'b' },
      { ...event(unknownValue, 'unknown', value('2020')), id: 'c' },
    ];
    const off = marksOf(events, { context: false });
    expect([off.marks.map(({ id }) => id), off.undated.map(({ id }) => id)]).toEqual([
      ['a'],
      ['b', 'c'],
    ]);
    const on = marksOf(events, { context: true });
    expect([on.marks.map(({ id }) => id), on.undated.map(({ id }) => id)]).toEqual([
      ['a', 'c'],
      ['b'],
    ]);
  });
});
