import { describe, expect, it } from 'vitest';
import type { Cycle, Shift, Stretch, Vague, WeekdayRef } from '../symbolic.ts';
import { bounds, resolved, rulesOf, type Setting } from './test-support.ts';

const cycle = (parts: Omit<Cycle, 'type' | 'anchor'>): Cycle => ({
  type: 'cycle',
  anchor: 'reference',
  ...parts,
});
const shift = (
  amount: number | null,
  unit: Shift['length']['unit'],
  direction: Shift['direction'] = -1,
): Shift => ({
  type: 'shift',
  anchor: 'reference',
  length: { amount, unit },
  direction,
});
const on = (weekday: WeekdayRef['weekday'], offset: WeekdayRef['offset'] = null): WeekdayRef => ({
  type: 'weekday',
  weekday,
  offset,
});
const stretch = (
  amount: number | null,
  unit: Stretch['length']['unit'],
  direction: Stretch['direction'] = -1,
  bound?: Stretch['bound'],
): Stretch => ({
  type: 'stretch',
  length: { amount, unit },
  direction,
  ...(bound && { bound }),
});
const vague = (when: Vague['when']): Vague => ({ type: 'vague', when });

const window: Setting = { written: '[2021-07-13..2021-07-25]', language: 'ar' };
const halfOpen: Setting = { written: '[2019-02-01..]', language: 'ar' };
const saturday: Setting = { written: '2025-02-01', language: 'fa' };

describe('whole units counted from the day of writing', () => {
  it('begin the week on Saturday in Persian, on Monday in English', () => {
    const lastWeek = cycle({ unit: 'week', offset: -1 });
    expect(bounds(resolved(lastWeek, saturday))).toBe('2025-01-25..2025-01-31');
    expect(bounds(resolved(lastWeek, { written: '2025-02-01' }))).toBe('2025-01-20..2025-01-26');
  });

  it('keep the weeks that begin on another day as other readings in Arabic', () => {
    const week = resolved(cycle({ unit: 'week', offset: 0 }), {
      written: '2013-02-12',
      language: 'ar',
    });
    expect(week.value.edtf).toBe('2013-02-11/2013-02-17');
    expect(week.alternatives.map(({ value }) => value.edtf)).toEqual([
      '2013-02-10/2013-02-16',
      '2013-02-09/2013-02-15',
    ]);
  });

  it('have parts of a day at least: a weekend has no third of its own in the middle', () => {
    const part = (which: 'early' | 'mid' | 'late') =>
      bounds(
        resolved(cycle({ unit: 'weekend', offset: 0, part: which }), { written: '2025-02-01' }),
      );
    expect(part('early')).toBe('2025-02-01..2025-02-01');
    expect(part('mid')).toBe('2025-02-02..2025-02-02');
    expect(part('late')).toBe('2025-02-02..2025-02-02');
  });

  it('are Solar Hijri months and years in Persian', () => {
    const lastMonth = resolved(cycle({ unit: 'month', offset: -1 }), saturday);
    expect(bounds(lastMonth)).toBe('2024-12-21..2025-01-19');
    expect(rulesOf(lastMonth)).toContain('solar-units');
    expect(bounds(resolved(cycle({ unit: 'year', offset: 0 }), saturday))).toBe(
      '2024-03-20..2025-03-20',
    );
  });

  it('over a window are one of several', () => {
    const lastWeek = resolved(cycle({ unit: 'week', offset: -1 }), window);
    expect(lastWeek.value.edtf).toBe('[2021-07-05..2021-07-18]');
    expect(lastWeek.basis).toBe('inferred');
    const thisMonth = resolved(cycle({ unit: 'month', offset: 0 }), {
      written: '[2021-06-20..2021-07-25]',
    });
    expect(thisMonth.value.edtf).toBe('[2021-06..2021-07]');
    expect(resolved(cycle({ unit: 'year', offset: 0 }), window).value.edtf).toBe('2021');
  });

  it('after a day that is known only as the earliest are open, and need knowledge from elsewhere', () => {
    const thisYear = resolved(cycle({ unit: 'year', offset: 0 }), halfOpen);
    expect(thisYear.value.edtf).toBe('[2019..]');
    expect(bounds(thisYear)).toBe('2019-01-01..');
    expect(thisYear.basis).toBe('outside');
    expect(bounds(resolved(cycle({ unit: 'month', offset: -1 }), halfOpen))).toBe('2019-01-01..');
  });

  it('without any day of writing stay unspecified', () => {
    const open = (unit: Cycle['unit']) => resolved(cycle({ unit, offset: 0 }));
    expect(open('week').value).toEqual({ edtf: 'XXXX-XX-XX', earliest: null, latest: null });
    expect(open('month').value.edtf).toBe('XXXX-XX');
    expect(open('quarter').value.edtf).toBe(null);
    expect(open('week').basis).toBe('outside');
  });

  it('name seasons and months before, around and after the day', () => {
    const written = '2013-02-12';
    const summer = (offset: number) =>
      resolved(cycle({ unit: 'season', season: 'summer', offset }), { written });
    expect([summer(-1), summer(0), summer(1)].map(({ value }) => value.edtf)).toEqual([
      '2012-22',
      '2013-22',
      '2013-22',
    ]);
    const march = cycle({ unit: 'month', month: { calendar: 'gregorian', month: 3 }, offset: 1 });
    expect(resolved(march, { written }).value.edtf).toBe('2013-03');
    const bahman = cycle({
      unit: 'month',
      month: { calendar: 'solar-hijri', month: 11 },
      offset: -1,
    });
    expect(bounds(resolved(bahman, saturday))).toBe('2024-01-21..2024-02-19');
    expect(resolved(cycle({ unit: 'season', offset: 0 }), { written }).value.edtf).toBe('2012-24');
  });

  it('take the part that is written', () => {
    expect(
      bounds(
        resolved(cycle({ unit: 'month', offset: 0, part: 'late' }), { written: '2013-02-12' }),
      ),
    ).toBe('2013-02-21..2013-02-28');
  });
});

describe('counts from the day of writing', () => {
  it('are exact in days', () => {
    expect(resolved(shift(3, 'day'), saturday).value.edtf).toBe('2025-01-29');
    expect(bounds(resolved(shift(3, 'day'), window))).toBe('2021-07-10..2021-07-22');
  });

  it('are round in weeks, months and years: a quarter of the unit either way', () => {
    const aMonth = resolved(shift(1, 'month'), window);
    expect(aMonth.value.edtf).toBe('2021-06~');
    expect(bounds(aMonth)).toBe('2021-06-06..2021-07-02');
    expect(aMonth.basis).toBe('inferred');
    expect(bounds(resolved(shift(5, 'year'), { written: '2014-09-01' }))).toBe(
      '2009-06-02..2009-12-01',
    );
    expect(bounds(resolved(shift(1, 'week'), { written: '2014-09-01' }))).toBe(
      '2014-08-23..2014-08-27',
    );
  });

  it('are counted in Solar months and years in Persian', () => {
    expect(bounds(resolved(shift(1, 'month'), { written: '2017-06-27', language: 'fa' }))).toBe(
      '2017-05-20..2017-06-03',
    );
  });

  it('in several units are round in the last one', () => {
    const inner = shift(21, 'month', 1);
    const compound: Shift = { ...shift(1, 'week', 1), anchor: inner };
    const reached = resolved(compound, { written: '2014-09-01' });
    expect(bounds(reached)).toBe('2016-06-06..2016-06-10');
    expect(rulesOf(reached)).toEqual(['counts-from-reference', 'shift-exact', 'shift-rounded']);
  });

  it('without a number bound one side only', () => {
    const yearsAgo = resolved(shift(null, 'year'), saturday);
    expect(bounds(yearsAgo)).toBe('..2025-02-01');
    expect(yearsAgo.basis).toBe('inferred');
  });

  it('are exact from a day that is named', () => {
    const christmas: Shift = {
      ...shift(1, 'year', 1),
      anchor: { type: 'holiday', holiday: 'christmas', year: 2012 },
    };
    expect(resolved(christmas).value.edtf).toBe('2013-12-25');
    expect(resolved(christmas).basis).toBe('stated');
    const july: Shift = {
      ...shift(2, 'week', 1),
      anchor: { type: 'fields', calendar: 'gregorian', month: 7, day: 10 },
    };
    expect(resolved(july).value.edtf).toBe('XXXX-XX-XX');
    expect(resolved(july, { written: '2021-08-01', tense: 'past' }).value.edtf).toBe('2021-07-24');
  });
});

describe('weekdays', () => {
  it('follow the tense, the day of writing counting in', () => {
    const written = '2025-01-31';
    expect(resolved(on(5), { written, tense: 'past' }).value.edtf).toBe('2025-01-31');
    expect(resolved(on(4), { written, tense: 'past' }).value.edtf).toBe('2025-01-30');
    expect(resolved(on(4), { written, tense: 'future' }).value.edtf).toBe('2025-02-06');
  });

  it('look back in a report, ahead alone, and keep the other direction', () => {
    const written = '2013-02-12';
    expect(resolved(on(1), { written }).value.edtf).toBe('2013-02-11');
    const alone = resolved(on(2), { written, alone: true });
    expect(alone.value.edtf).toBe('2013-02-19');
    expect(alone.alternatives.map(({ value }) => value.edtf)).toEqual(['2013-02-05']);
  });

  it('mean the one of the next week after “next” in English, the coming one in Persian and Arabic', () => {
    const written = '2013-02-12';
    expect(resolved(on(3, 1), { written }).value.edtf).toBe('2013-02-20');
    expect(resolved(on(3, 1), { written, language: 'ar' }).value.edtf).toBe('2013-02-13');
    expect(resolved(on(0, -1), { written }).value.edtf).toBe('2013-02-10');
  });

  it('over a window hold all that they can be', () => {
    expect(bounds(resolved(on(5), { ...halfOpen, tense: 'future' }))).toBe('2019-02-01..');
    expect(resolved(on(5), { ...window, tense: 'past' }).value.edtf).toBe(
      '[2021-07-09..2021-07-23]',
    );
    expect(resolved(on(5), {}).value.edtf).toBe('XXXX-XX-XX');
  });
});

describe('counted stretches', () => {
  it('of many units run up to the day of writing; the far end may be a unit further off', () => {
    const years = resolved(stretch(45, 'year'), { written: '2025-02-01' });
    expect(years.value.edtf).toBe('1980~/2025-02-01');
    expect(bounds(years)).toBe('1979-02-01..2025-02-01');
    expect(years.basis).toBe('inferred');
    expect(bounds(resolved(stretch(30, 'year', 1), { written: '2025-02-01' }))).toBe(
      '2025-02-01..2056-02-01',
    );
  });

  it('of few units are whole units of the calendar where nothing but the phrase is there', () => {
    const alone = { written: '2013-02-12', alone: true };
    expect(resolved(stretch(2, 'week'), alone).value.edtf).toBe('2013-01-28/2013-02-10');
    expect(resolved(stretch(3, 'month', 1), alone).value.edtf).toBe('2013-03/2013-05');
    const days = resolved(stretch(2, 'day'), alone);
    expect(days.value.edtf).toBe('2013-02-10/2013-02-11');
    expect(days.alternatives.map(({ value }) => value.edtf)).toEqual(['2013-02-10/2013-02-12']);
  });

  it('of few units run up to the day of writing in a report', () => {
    expect(bounds(resolved(stretch(3, 'year'), { written: '2025-02-01', tense: 'past' }))).toBe(
      '2021-02-01..2025-02-01',
    );
  });

  it('longer than a number are open at the far end', () => {
    const decades = resolved(stretch(3, 'decade', null, 'more-than'), saturday);
    expect(decades.value.edtf).toBe('/2025-02-01');
    expect(decades.basis).toBe('inferred');
    expect(bounds(resolved(stretch(5, 'year', -1, 'less-than'), { written: '2025-02-01' }))).toBe(
      '2020-02-01..2025-02-01',
    );
  });

  it('without a number are open at the far end', () => {
    const years = resolved(stretch(null, 'year'), saturday);
    expect(years.value.edtf).toBe('/2025-02-01');
    expect(years.basis).toBe('inferred');
    expect(resolved(stretch(null, 'decade'), {}).value.edtf).toBe(null);
    expect(resolved(stretch(null, 'decade'), {}).basis).toBe('outside');
  });

  it('that hang free have no days: a counted one needs an anchor, an uncounted one says all it can', () => {
    const three = resolved(stretch(3, 'year', null), saturday);
    expect(three.value).toEqual({ edtf: null, earliest: null, latest: null });
    expect(three.basis).toBe('outside');
    expect(resolved(stretch(null, 'day', null), saturday).basis).toBe('stated');
  });

  it('over a window end in it', () => {
    expect(bounds(resolved(stretch(33, 'year'), window))).toBe('1987-07-13..2021-07-25');
    expect(bounds(resolved(stretch(null, 'year'), halfOpen))).toBe('..');
  });
});

describe('pointing words', () => {
  it('mean the day or window of writing, or a side of it', () => {
    expect(resolved(vague('present'), saturday).value.edtf).toBe('2025-02-01');
    expect(resolved(vague('present'), window).value.edtf).toBe('[2021-07-13..2021-07-25]');
    expect(resolved(vague('past'), window).value.edtf).toBe('[..2021-07-25]');
    expect(resolved(vague('future'), window).value.edtf).toBe('[2021-07-13..]');
    expect(resolved(vague('past'), window).basis).toBe('inferred');
  });

  it('after a day that is known only as the earliest: now is open, a past side says nothing', () => {
    const now = resolved(vague('present'), halfOpen);
    expect([now.value.edtf, now.basis]).toEqual(['[2019-02-01..]', 'outside']);
    const recent = resolved(vague('past'), halfOpen);
    expect([recent.value.edtf, recent.basis]).toEqual([null, 'outside']);
  });

  it('say nothing without a day of writing or a mention', () => {
    expect(resolved(vague('present')).value.edtf).toBe(null);
    const then = resolved(vague('then'), saturday);
    expect([then.value.edtf, then.basis]).toEqual([null, 'outside']);
  });
});
