import { describe, expect, it } from 'vitest';
import type { Day } from '../dates/day.ts';
import type { DateValue } from '../dates/value/date-value.ts';
import { isoDay, readIsoDay } from '../dates/value/iso-day.ts';
import { fromEdtf } from '../dates/value/make.ts';
import { placeOf } from './place.ts';

const on = (iso: string): Day => readIsoDay(iso) as Day;
/** A value with its own bounds, or others: `null` for open. */
const value = (edtf: string, earliest?: string | null, latest?: string | null): DateValue => {
  const own = fromEdtf(edtf);
  if (!own) throw new RangeError(`no EDTF: ${edtf}`);
  const bound = (iso: string | null | undefined, otherwise: Day | null): Day | null => {
    if (iso === undefined) return otherwise;
    return iso === null ? null : on(iso);
  };
  return { edtf, earliest: bound(earliest, own.earliest), latest: bound(latest, own.latest) };
};
/** A place in one line: shape, the days of the mark, the days of the band. */
const told = (of: DateValue): string | null => {
  const place = placeOf(of);
  if (!place) return null;
  const { shape, from, to, earliest, latest, openStart, openEnd, approximate } = place;
  const band = [earliest, latest].map((day) => (day === null ? '…' : isoDay(day))).join(' to ');
  expect([openStart, openEnd]).toEqual([earliest === null, latest === null]);
  return `${shape} ${isoDay(from)}/${isoDay(to)} in ${band}${approximate ? ', about' : ''}`;
};

describe('placeOf', () => {
  it('makes a dot of a single day', () => {
    expect(told(value('2025-02-08'))).toBe('day 2025-02-08/2025-02-08 in 2025-02-08 to 2025-02-08');
  });

  it('makes a bar of a stretch of known days', () => {
    expect(told(value('2021-07-10/2021-07-12'))).toBe(
      'stretch 2021-07-10/2021-07-12 in 2021-07-10 to 2021-07-12',
    );
  });

  it('draws of a stretch between months only the days it surely lasted, and a band around', () => {
    expect(told(value('2004-11/2005-08-03'))).toBe(
      'stretch 2004-11-30/2005-08-03 in 2004-11-01 to 2005-08-03',
    );
    expect(told(value('1980~/2025-02-01', '1979-02-01'))).toBe(
      'stretch 1980-12-31/2025-02-01 in 1979-02-01 to 2025-02-01, about',
    );
  });

  it('keeps the bar within bounds that are tighter than the string', () => {
    expect(told(value('2020-02/2020-07', '2020-02-19', '2020-07-17'))).toBe(
      'stretch 2020-02-29/2020-07-01 in 2020-02-19 to 2020-07-17',
    );
    expect(told(value('2020/2021', '2020-03-01', '2020-12-01'))).toBe(
      'stretch 2020-12-01/2020-12-01 in 2020-03-01 to 2020-12-01',
    );
  });

  it('marks the middle of a stretch that is sure of no day', () => {
    expect(told(value('2021-07/2021-07'))).toBe(
      'stretch 2021-07-16/2021-07-16 in 2021-07-01 to 2021-07-31',
    );
  });

  it('makes a day of a stretch that begins and ends on it', () => {
    expect(told(value('2021-07-10/2021-07-10'))).toMatch(/^day /);
  });

  it('marks the middle of the days that one unknown day can be', () => {
    expect(told(value('[2021-06-20..2021-07-10]'))).toBe(
      'window 2021-06-30/2021-06-30 in 2021-06-20 to 2021-07-10',
    );
    expect(told(value('2018'))).toBe('window 2018-07-02/2018-07-02 in 2018-01-01 to 2018-12-31');
    expect(told(value('2019-11'))).toBe('window 2019-11-15/2019-11-15 in 2019-11-01 to 2019-11-30');
    expect(told(value('[2025-02-10,2025-02-11]'))).toMatch(/^window 2025-02-10/);
    expect(told(value('2021-21'))).toMatch(/^window /);
  });

  it('knows a day where the bounds leave only one, whatever the string says', () => {
    expect(told(value('2018', '2018-06-30', '2018-06-30'))).toMatch(/^day 2018-06-30/);
  });

  it('marks the end that is known where the other is open', () => {
    expect(told(value('[..2025-02-01]'))).toBe('window 2025-02-01/2025-02-01 in … to 2025-02-01');
    expect(told(value('[2019..]'))).toBe('window 2019-01-01/2019-01-01 in 2019-01-01 to …');
    expect(told(value('/2025-02-01'))).toBe('stretch 2025-02-01/2025-02-01 in … to 2025-02-01');
    expect(told(value('2018-08/..', '2018-08-07'))).toBe(
      'stretch 2018-08-31/2018-08-31 in 2018-08-07 to …',
    );
  });

  it('goes by the bounds where the string names no year, or is missing', () => {
    expect(told(value('XXXX-10', '2019-10-01', null))).toBe(
      'window 2019-10-01/2019-10-01 in 2019-10-01 to …',
    );
    expect(told(value('XXXX-07-10/XXXX-07-12', '2021-07-10', '2021-07-12'))).toBe(
      'stretch 2021-07-10/2021-07-12 in 2021-07-10 to 2021-07-12',
    );
    expect(told({ edtf: null, earliest: on('2021-06-20'), latest: on('2021-07-10') })).toMatch(
      /^window /,
    );
  });

  it('gives no place to what is bounded on neither side', () => {
    expect(told(value('XXXX-10', null, null))).toBeNull();
    expect(told({ edtf: null, earliest: null, latest: null })).toBeNull();
  });

  it('keeps "about" a day on that day, with the days around it as a band', () => {
    expect(told(value('2021-07-10~', '2021-07-07', '2021-07-13'))).toBe(
      'day 2021-07-10/2021-07-10 in 2021-07-07 to 2021-07-13, about',
    );
  });

  it('makes one bar of all the days of a set', () => {
    expect(told(value('{2021-07-10..2021-07-12}'))).toBe(
      'stretch 2021-07-10/2021-07-12 in 2021-07-10 to 2021-07-12',
    );
  });
});
