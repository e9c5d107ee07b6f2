import { describe, expect, it } from 'vitest';
import type { Symbolic } from '../symbolic.ts';
import { resolved, rulesOf } from './test-support.ts';

const fifth: Symbolic = { type: 'fields', calendar: 'gregorian', year: 2013, month: 10, day: 5 };
const monday: Symbolic = { type: 'weekday', weekday: 1, offset: null };
const nearest = (n: number, of: Symbolic, to: Symbolic): Symbolic => ({
  type: 'nearest',
  n,
  of,
  to,
});
const edtf = (symbolic: Symbolic, written?: string) =>
  resolved(symbolic, written === undefined ? {} : { written }).value.edtf;

describe('what lies nearest', () => {
  it('is looked for on both sides, and told by its distance', () => {
    expect(edtf(nearest(1, monday, fifth))).toBe('2013-10-07');
    expect(edtf(nearest(2, monday, fifth))).toBe('2013-09-30');
    expect(edtf(nearest(3, monday, fifth))).toBe('2013-10-14');
  });

  it('is the day itself where it is one', () => {
    const saturday: Symbolic = { type: 'weekday', weekday: 6, offset: null };
    expect(edtf(nearest(1, saturday, fifth))).toBe('2013-10-05');
    expect(edtf(nearest(2, saturday, fifth))).toBe('2013-09-28');
  });

  it('may be a feast, or count from the day of writing', () => {
    const today: Symbolic = { type: 'cycle', unit: 'day', offset: 0, anchor: 'reference' };
    const christmas: Symbolic = { type: 'holiday', holiday: 'christmas' };
    expect(edtf(nearest(1, christmas, today), '2013-02-12')).toBe('2012-12-25');
    expect(edtf(nearest(2, christmas, today), '2013-02-12')).toBe('2013-12-25');
    expect(rulesOf(resolved(nearest(1, christmas, today), { written: '2013-02-12' }))).toContain(
      'nearest',
    );
  });

  it('is not known where the other time is not', () => {
    const { year: _year, ...yearless } = fifth;
    expect(edtf(nearest(1, monday, yearless))).toBeNull();
  });
});
