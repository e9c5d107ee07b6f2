import { describe, expect, it } from 'vitest';
import { day } from '../../dates/day.ts';
import type { Mark } from '../mark.ts';
import { sampleMark } from '../mark-samples.ts';
import { nearby } from './near.ts';

const zero = { min: 1000, max: 1000 };
const ids = (list: readonly { readonly of: Mark }[]): string[] => list.map(({ of }) => of.id);
const near = (marks: readonly Mark[], within: number, from = zero) =>
  nearby(marks, (mark) => mark, from, within);

describe('nearby', () => {
  it('takes what lies within so many days on either side, the last of them included, in order of time', () => {
    const marks = [970, 1030, 1031, 969, 1000].map((at) => sampleMark(`at ${at}`, at));
    expect(ids(near(marks, 30).sure)).toEqual(['at 970', 'at 1000', 'at 1030']);
  });

  it('tells how many days before or after', () => {
    const [found] = near([sampleMark('e', 993)], 7).sure;
    expect(found?.offset).toEqual({ least: -7, most: -7 });
  });

  it('keeps apart what only may lie there, or lasts beyond', () => {
    const window = sampleMark('window', 1020, { earliest: day(1000), latest: day(1040) });
    const since = sampleMark('since', 900, { latest: null });
    const until = sampleMark('until', 900, { earliest: null, latest: day(900) });
    const { sure, maybe } = near([window, since, until], 30);
    expect(sure).toEqual([]);
    expect(ids(maybe)).toEqual(['since', 'window']);
  });

  it('is sure only of what is near whichever day day 0 was', () => {
    const marks = [sampleMark('a', 1005), sampleMark('b', 1020)];
    const { sure, maybe } = near(marks, 10, { min: 1000, max: 1012 });
    expect([ids(sure), ids(maybe)]).toEqual([['a'], ['b']]);
  });
});
