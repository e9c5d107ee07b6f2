import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, type Day } from '../day.ts';
import { boundsOf } from './bounds.ts';
import type { DateValue } from './date-value.ts';
import { anyEdtf } from './edtf-samples.ts';
import { readIsoDay } from './iso-day.ts';
import {
  approximate,
  dayValue,
  fromEdtf,
  intersect,
  openRange,
  rangeValue,
  unknownValue,
  windowValue,
} from './make.ts';
import { readEdtf } from './read-edtf.ts';

function at(text: string): Day {
  const found = readIsoDay(text);
  if (found === null) throw new Error(`not a day: ${text}`);
  return found;
}

function limit(text: string | null): Day | null {
  return text === null ? null : at(text);
}

/** Days whose years have at most four digits, first of months and years more often than chance would. */
const someDay = fc.oneof(
  fc.integer({ min: -4_371_587, max: 2_932_896 }).map(day),
  fc
    .tuple(fc.integer({ min: 1, max: 9998 }), fc.constantFrom('01-01', '07-01', '12-31', '02-28'))
    .map(([year, rest]) => at(`${String(year).padStart(4, '0')}-${rest}`)),
);
const someDays = fc
  .tuple(someDay, someDay)
  .map(([a, b]): readonly [Day, Day] => (a <= b ? [a, b] : [b, a]));
const someLimit = fc.option(someDay);
const someWindow = fc
  .tuple(someLimit, someLimit)
  .map(([a, b]) =>
    a !== null && b !== null && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b },
  );
const someValue = fc.oneof(
  someDay.map(dayValue),
  someDays.map(([first, last]) => rangeValue(first, last)),
  someWindow.map(({ earliest, latest }) => windowValue(earliest, latest)),
  anyEdtf.map(fromEdtf).filter((value) => value !== null),
);

/** The string's own bounds. */
function boundsOfString({ edtf }: DateValue) {
  const tree = edtf === null ? null : readEdtf(edtf);
  return tree ? boundsOf(tree) : { earliest: null, latest: null };
}

describe('the constructors', () => {
  it('write a string whose own bounds are those of the value', () => {
    fc.assert(
      fc.property(someDays, someWindow, ([first, last], { earliest, latest }) => {
        for (const value of [
          dayValue(first),
          rangeValue(first, last),
          windowValue(earliest, latest),
          openRange(earliest, latest),
          openRange(earliest, latest, ''),
        ]) {
          expect(boundsOfString(value)).toEqual({
            earliest: value.earliest,
            latest: value.latest,
          });
        }
      }),
    );
  });

  it('have the year alone where it has more than four digits, and the day in the bounds', () => {
    const far = at('Y12000-03-04');
    expect(dayValue(far)).toEqual({ edtf: 'Y12000', earliest: far, latest: far });
    expect(rangeValue(far, day(far + 1)).edtf).toBe('Y12000');
    expect(windowValue(at('9999-12-01'), far).edtf).toBe('[9999-12-01..Y12000]');
  });

  it('refuse days in the wrong order', () => {
    expect(() => rangeValue(day(1), day(0))).toThrow(RangeError);
    expect(() => windowValue(day(1), day(0))).toThrow(RangeError);
    expect(() => openRange(day(1), day(0))).toThrow(RangeError);
  });
});

describe('rangeValue', () => {
  it.each([
    ['2021-07-10', '2021-07-10', '2021-07-10'],
    ['2021-07-10', '2021-07-12', '2021-07-10/2021-07-12'],
    ['2021-07-01', '2021-07-31', '2021-07'],
    ['2023-02-01', '2023-02-28', '2023-02'],
    ['2024-02-01', '2024-02-28', '2024-02-01/2024-02-28'],
    ['2021-05-01', '2021-07-31', '2021-05/2021-07'],
    ['2021-01-01', '2021-12-31', '2021'],
    ['1980-01-01', '1989-12-31', '1980/1989'],
    ['2021-01-01', '2021-07-12', '2021-01-01/2021-07-12'],
    ['-0099-01-01', '0000-12-31', '-0099/0000'],
  ])('from %s to %s is %s', (first, last, edtf) => {
    expect(rangeValue(at(first), at(last)).edtf).toBe(edtf);
  });
});

describe('windowValue', () => {
  it.each([
    ['2021-06-20', '2021-07-10', '[2021-06-20..2021-07-10]'],
    ['2021-07-10', '2021-07-10', '2021-07-10'],
    ['2019-11-01', '2019-11-30', '2019-11'],
    ['2018-01-01', '2018-12-31', '2018'],
    ['2018-01-01', '2019-12-31', '[2018-01-01..2019-12-31]'],
    ['2019-01-01', null, '[2019..]'],
    ['2019-02-01', null, '[2019-02-01..]'],
    [null, '2021-07-12', '[..2021-07-12]'],
    [null, '2021-12-31', '[..2021]'],
    [null, null, null],
  ])('between %s and %s is %s', (earliest, latest, edtf) => {
    expect(windowValue(limit(earliest), limit(latest)).edtf).toBe(edtf);
  });
});

describe('openRange', () => {
  it('tells an end that is open from one that is unknown', () => {
    expect(openRange(at('2015-01-01'), null).edtf).toBe('2015/..');
    expect(openRange(null, at('2025-02-01'), '').edtf).toBe('/2025-02-01');
    expect(openRange(null, null)).toEqual(unknownValue);
  });
});

describe('fromEdtf', () => {
  it('gives a string its bounds, in canonical spelling', () => {
    expect(fromEdtf('[2015, 2018]')).toEqual({
      edtf: '[2015,2018]',
      earliest: at('2015-01-01'),
      latest: at('2018-12-31'),
    });
    expect(fromEdtf('1900-02-29')).toBeNull();
  });
});

describe('approximate', () => {
  it.each([
    ['2021-06', '2021-06~'],
    ['2021-06?', '2021-06%'],
    ['2021-06~', '2021-06~'],
    ['2021-21', '2021-21~'],
    ['1980/2025-02-01', '1980~/2025-02-01~'],
    ['2015/..', '2015~/..'],
    ['[2021-06..2021-07,2022]', '[2021-06~..2021-07~,2022~]'],
    ['[..2021]', '[..2021~]'],
  ])('makes %s into %s and leaves the bounds', (plain, marked) => {
    const value = fromEdtf(plain)!;
    expect(approximate(value)).toEqual({ ...value, edtf: marked });
  });

  it('leaves what has no string', () => expect(approximate(unknownValue)).toBe(unknownValue));
});

describe('intersect', () => {
  const window = (earliest: string | null, latest: string | null) => ({
    earliest: limit(earliest),
    latest: limit(latest),
  });

  it('writes a window anew, and keeps what else the words say', () => {
    const from2021 = fromEdtf('[2021-07-10..]')!;
    expect(intersect(from2021, window(null, '2021-07-25'))?.edtf).toBe('[2021-07-10..2021-07-25]');
    expect(intersect(fromEdtf('XXXX-10')!, window('2019-10-01', null))).toEqual({
      edtf: 'XXXX-10',
      earliest: at('2019-10-01'),
      latest: null,
    });
    expect(intersect(fromEdtf('2018~')!, window('2018-03-01', null))?.edtf).toBe('2018~');
    expect(intersect(unknownValue, window('2019-01-01', null))?.edtf).toBe('[2019..]');
  });

  it('leaves no value where no day is left', () => {
    expect(intersect(fromEdtf('2018')!, window('2019-01-01', null))).toBeNull();
  });

  it('leaves the value as it is when the window holds all of it', () => {
    const value = fromEdtf('2018')!;
    expect(intersect(value, window('2018-01-01', '2018-12-31'))).toBe(value);
    expect(intersect(unknownValue, window(null, null))).toBe(unknownValue);
  });

  const within = (a: DateValue, b: Pick<DateValue, 'earliest' | 'latest'>) =>
    (b.earliest === null || (a.earliest !== null && a.earliest >= b.earliest)) &&
    (b.latest === null || (a.latest !== null && a.latest <= b.latest));

  it('never widens: the result lies in the value and in the window', () => {
    fc.assert(
      fc.property(someValue, someWindow, (value, limits) => {
        const result = intersect(value, limits);
        if (result) expect(within(result, value) && within(result, limits)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is monotone: a smaller window leaves no more', () => {
    fc.assert(
      fc.property(someValue, someWindow, someWindow, (value, a, b) => {
        const once = intersect(value, a);
        const twice = once && intersect(once, b);
        if (once && twice) expect(within(twice, once)).toBe(true);
        const other = intersect(value, b);
        const otherWay = other && intersect(other, a);
        expect(otherWay && [otherWay.earliest, otherWay.latest]).toEqual(
          twice && [twice.earliest, twice.latest],
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(someValue, someWindow, (value, limits) => {
        const once = intersect(value, limits);
        if (once) expect(intersect(once, limits)).toEqual(once);
      }),
    );
  });
});
