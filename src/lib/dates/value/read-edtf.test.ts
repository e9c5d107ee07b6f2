import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEdtf, anyPoint } from './edtf-samples.ts';
import { readEdtf } from './read-edtf.ts';
import { writeEdtf } from './write-edtf.ts';

describe('readEdtf', () => {
  it('reads dates of every precision', () => {
    expect(readEdtf('2021')).toEqual({ type: 'date', year: 2021, unspecified: 0 });
    expect(readEdtf('2021-07')).toEqual({ type: 'date', year: 2021, unspecified: 0, month: 7 });
    expect(readEdtf('-0044-03-15')).toEqual({
      type: 'date',
      year: -44,
      unspecified: 0,
      month: 3,
      day: 15,
    });
    expect(readEdtf('0000')).toEqual({ type: 'date', year: 0, unspecified: 0 });
    expect(readEdtf('Y-170000002')).toEqual({ type: 'date', year: -170_000_002, unspecified: 0 });
  });

  it('reads digits that are not specified', () => {
    expect(readEdtf('201X')).toEqual({ type: 'date', year: 2010, unspecified: 1 });
    expect(readEdtf('-01XX')).toEqual({ type: 'date', year: -100, unspecified: 2 });
    expect(readEdtf('XXXX-07-10')).toEqual({
      type: 'date',
      year: 0,
      unspecified: 4,
      month: 7,
      day: 10,
    });
    expect(readEdtf('2021-XX-XX')).toMatchObject({ month: 'XX', day: 'XX' });
  });

  it('reads seasons and qualifiers', () => {
    expect(readEdtf('2021-21~')).toEqual({
      type: 'season',
      year: 2021,
      unspecified: 0,
      season: 21,
      qualifier: '~',
    });
    expect(readEdtf('196X%')).toMatchObject({ year: 1960, unspecified: 1, qualifier: '%' });
  });

  it('reads intervals, open and unknown ends told apart', () => {
    const year2015 = { type: 'date', year: 2015, unspecified: 0 };
    expect(readEdtf('2015/..')).toEqual({ type: 'interval', from: year2015, to: '..' });
    expect(readEdtf('/2015')).toEqual({ type: 'interval', from: '', to: year2015 });
    expect(readEdtf('1980~/2025-02-01')).toMatchObject({
      from: { qualifier: '~' },
      to: { day: 1 },
    });
    expect(readEdtf('XXXX-07-10/XXXX-07-12')).toMatchObject({ type: 'interval' });
  });

  it('reads sets of both kinds', () => {
    expect(readEdtf('[..2021-07-12]')).toEqual({
      type: 'one-of',
      members: [{ type: 'run', from: null, to: readEdtf('2021-07-12') }],
    });
    expect(readEdtf('{2015,2018..2019}')).toEqual({
      type: 'all-of',
      members: [readEdtf('2015'), { type: 'run', from: readEdtf('2018'), to: readEdtf('2019') }],
    });
    expect(readEdtf('[2015, 2018]')).toEqual(readEdtf('[2015,2018]'));
  });

  it.each([
    [
      'days that do not exist',
      ['1900-02-29', '2021-02-29', '2021-04-31', 'XXXX-02-30', '-0001-02-29'],
    ],
    ['months that do not exist', ['2021-00', '2021-13', '2021-20', '2021-25', '2021-41']],
    ['a year zero with a sign, also behind X', ['-0000', '-000X', '-XXXX']],
    ['X with a specified digit to its right', ['2X21', 'XX21', '2021-1X', '2021-X1', '2021-07-1X']],
    ['a Y before four digits, and anything after the year', ['Y2021', 'Y02021', 'Y12000-01']],
    ['years past the furthest', ['Y99999999999999']],
    ['ends in the wrong order', ['2022/2021', '2021-07-12/2021-07-10', '[2022..2021]']],
    ['an interval without a date', ['/', '../..', '/..', '../']],
    ['three ends', ['2019/2020/2021', '[2019..2020..2021]']],
    ['open ends in the middle of a set', ['[2019..,2021]', '[2019,..2021]']],
    [
      'empty and unbalanced sets',
      ['[]', '{}', '[..]', '[2021', '2021]', '[2021}', '{2021]', '[2019,]'],
    ],
    ['sets and intervals inside each other', ['[2019/2021]', '[2019,[2020]]']],
    [
      'other spellings',
      ['', ' ', '2021 ', '2021-7', '21', '198', '10000', '20210710', '2021/07/10'],
    ],
    ['times of day', ['2021-07-10T12:00:00Z']],
    ['level 2 qualifiers inside a date', ['2021~-07', '?2021-07', '2021-?07', '2021?~']],
    ['Persian and Arabic digits', ['۲۰۲۱', '٢٠٢١']],
  ])('refuses %s', (_, texts) => {
    for (const text of texts) expect(readEdtf(text), text).toBeNull();
  });

  it('takes 29 February where some year of those meant has one', () => {
    expect(readEdtf('2024-02-29')).not.toBeNull();
    expect(readEdtf('XXXX-02-29')).not.toBeNull();
    expect(readEdtf('190X-02-29')).not.toBeNull();
    expect(readEdtf('0000-02-29')).not.toBeNull();
  });
});

describe('writeEdtf', () => {
  it('writes every canonical string as it was read', () => {
    let read = 0;
    fc.assert(
      fc.property(anyEdtf, (text) => {
        const edtf = readEdtf(text);
        if (!edtf) return;
        read += 1;
        expect(writeEdtf(edtf)).toBe(text);
      }),
      { numRuns: 2000 },
    );
    // The samples hold ends in the wrong order; were all of them refused, nothing would have been compared.
    expect(read).toBeGreaterThan(800);
  });

  it('meets no single date that cannot be read', () => {
    fc.assert(fc.property(anyPoint, (text) => readEdtf(text) !== null));
  });
});
