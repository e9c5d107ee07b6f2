import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../day.ts';
import { isoDay, readIsoDay } from './iso-day.ts';

describe('isoDay', () => {
  it('writes years of four digits as ISO 8601 does', () => {
    expect(isoDay(day(0))).toBe('1970-01-01');
    expect(isoDay(readIsoDay('0000-02-29')!)).toBe('0000-02-29');
  });

  it('writes other years as EDTF does', () => {
    expect(readIsoDay('-0043-03-15')).not.toBeNull();
    expect(isoDay(day(-5_000_000))).toMatch(/^Y-11720-\d\d-\d\d$/);
    expect(isoDay(day(5_000_000))).toMatch(/^Y15659-\d\d-\d\d$/);
  });

  it('reads back every day that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -80_000_000, max: 80_000_000 }), (count) => {
        expect(readIsoDay(isoDay(day(count)))).toBe(count);
      }),
    );
  });

  it('reads nothing else', () => {
    for (const text of [
      '',
      '2021',
      '2021-07',
      '2021-7-1',
      '2021-02-29',
      '2021-13-01',
      '2021-00-10',
      '-0000-01-01',
      '12000-01-01',
      'Y2021-01-01',
      '2021-07-10T00:00',
      ' 2021-07-10',
      '2021-07-10\n',
      '۲۰۲۱-۰۷-۱۰',
    ]) {
      expect(readIsoDay(text), text).toBeNull();
    }
  });
});
