import { describe, expect, it } from 'vitest';
import type { Clause, Fields, Modified, Nth, Span, Symbolic } from '../symbolic.ts';
import { bounds, resolved, rulesOf, type Setting } from './test-support.ts';

const date = (
  parts: Omit<Fields, 'type' | 'calendar'>,
  calendar: Fields['calendar'] = 'gregorian',
): Fields => ({
  type: 'fields',
  calendar,
  ...parts,
});
const span = (
  from: Symbolic | null,
  to: Symbolic | null,
  mode: Span['mode'] = 'stretch',
): Span => ({
  type: 'span',
  from,
  to,
  mode,
});
const nth = (n: number, unit: Nth['unit'], of: Symbolic): Nth => ({ type: 'nth', n, unit, of });
const modified = (modifier: Modified['modifier'], of: Symbolic): Modified => ({
  type: 'modified',
  modifier,
  of,
});
const lastYear: Symbolic = { type: 'cycle', unit: 'year', offset: -1, anchor: 'reference' };
const saturday: Setting = { written: '2025-02-01', language: 'fa' };
const window: Setting = { written: '[2021-07-13..2021-07-25]', language: 'ar' };

describe('ranges', () => {
  it('with a year are stated', () => {
    const range = resolved(
      span(
        date({ year: 1404, month: 4, day: 19 }, 'solar-hijri'),
        date({ year: 1404, month: 4, day: 21 }, 'solar-hijri'),
      ),
    );
    expect(range.value.edtf).toBe('2025-07-10/2025-07-12');
    expect(range.basis).toBe('stated');
  });

  it('lend the year, and the month, of one end to the other', () => {
    const april = span(date({ month: 4, day: 3 }), date({ year: 2023, month: 4, day: 9 }));
    expect(resolved(april, { written: '2025-02-01' }).value.edtf).toBe('2023-04-03/2023-04-09');
    expect(resolved(april).basis).toBe('stated');
    const overNewYear = span(date({ year: 2024, month: 12, day: 20 }), date({ month: 1, day: 5 }));
    expect(resolved(overNewYear).value.edtf).toBe('2024-12-20/2025-01-05');
    expect(
      resolved(span(date({ day: 10 }), date({ year: 2021, month: 7, day: 12 }))).value.edtf,
    ).toBe('2021-07-10/2021-07-12');
  });

  it('without a year are placed as one', () => {
    const july = span(date({ month: 7, day: 10 }), date({ month: 7, day: 12 }));
    const past = resolved(july, { ...window, tense: 'past' });
    expect(past.value.edtf).toBe('2021-07-10/2021-07-12');
    expect(past.basis).toBe('inferred');
    expect(resolved(july, { written: '2021-07-11', alone: true }).value.edtf).toBe(
      '2021-07-10/2021-07-12',
    );
    expect(resolved(july, { written: '2021-09-13', alone: true }).value.edtf).toBe(
      '2022-07-10/2022-07-12',
    );
    expect(resolved(july).value.edtf).toBe('XXXX-07-10/XXXX-07-12');
    const winter = span(date({ month: 12, day: 28 }), date({ month: 1, day: 3 }));
    expect(resolved(winter, { written: '2021-03-01', tense: 'past' }).value.edtf).toBe(
      '2020-12-28/2021-01-03',
    );
  });

  it('of one day between two are a set, not a stretch', () => {
    const between = span(
      date({ year: 2016, month: 9, day: 3 }),
      date({ year: 2016, month: 9, day: 12 }),
      'one-of',
    );
    expect(resolved(between).value.edtf).toBe('[2016-09-03..2016-09-12]');
  });

  it('that begin and go on run up to the day of writing, unless they look ahead', () => {
    const since = span(date({ year: 2015 }), null);
    const running = resolved(since, { written: '2025-02-01' });
    expect(running.value.edtf).toBe('2015/2025-02-01');
    expect(running.basis).toBe('inferred');
    expect(resolved(since, window).value.latest).toBe(
      resolved({ type: 'vague', when: 'present' }, window).value.latest,
    );
    expect(resolved(since, { written: '2025-02-01', tense: 'future' }).value.edtf).toBe('2015/..');
    expect(resolved(since).value.edtf).toBe('2015/..');
    expect(resolved(since).basis).toBe('stated');
    expect(resolved(span(null, date({ year: 2015, month: 5 }))).value.edtf).toBe('../2015-05-31');
  });

  it('that end before they begin have no value', () => {
    const backward = resolved(span(date({ year: 2019 }), date({ year: 2018 })));
    expect([backward.value.edtf, backward.basis]).toEqual([null, 'unknown']);
    expect(rulesOf(backward)).toContain('range-backward');
  });

  it('tell which year is meant once, of the whole range', () => {
    const july = resolved(span(date({ month: 7, day: 10 }), date({ month: 7, day: 12 })), {
      ...window,
      tense: 'past',
    });
    expect(rulesOf(july)).toEqual(['reads-range', 'past-means-last']);
  });
});

describe('the nth of something', () => {
  it('counts weekdays from either end', () => {
    expect(resolved(nth(3, { weekday: 2 }, date({ year: 2014, month: 9 }))).value.edtf).toBe(
      '2014-09-16',
    );
    expect(resolved(nth(-1, { weekday: 0 }, date({ year: 2014, month: 3 }))).value.edtf).toBe(
      '2014-03-30',
    );
    expect(
      resolved(nth(-1, 'day', date({ year: 1403, month: 12 }, 'solar-hijri'))).value.edtf,
    ).toBe('2025-03-20');
  });

  it('counts whole weeks of the calendar in English and Arabic, sevens of days in Persian', () => {
    const october = nth(1, 'week', date({ year: 2014, month: 10 }));
    const english = resolved(october);
    expect(english.value.edtf).toBe('2014-10-06/2014-10-12');
    expect(english.alternatives.map(({ value }) => value.edtf)).toEqual(['2014-10-01/2014-10-07']);
    const tir = nth(3, 'week', date({ year: 1404, month: 4 }, 'solar-hijri'));
    expect(resolved(tir, { language: 'fa' }).value.edtf).toBe('2025-07-06/2025-07-12');
    expect(resolved(nth(-2, 'week', date({ year: 2018, month: 10 }))).value.edtf).toBe(
      '2018-10-15/2018-10-21',
    );
  });

  it('counts on from a day, or back from it', () => {
    const after = modified('after', { type: 'holiday', holiday: 'christmas', year: 2014 });
    expect(resolved(nth(3, { weekday: 2 }, after)).value.edtf).toBe('2015-01-13');
    const today: Symbolic = { type: 'cycle', unit: 'day', offset: 0, anchor: 'reference' };
    const before = nth(-2, { weekday: 4 }, modified('before', today));
    expect(resolved(before, { written: '2013-02-12' }).value.edtf).toBe('2013-01-31');
  });

  it('over a window holds all that it can be', () => {
    const monday = nth(
      1,
      { weekday: 1 },
      { type: 'cycle', unit: 'month', offset: 0, anchor: 'reference' },
    );
    expect(resolved(monday, { written: '[2021-06-20..2021-07-25]' }).value.edtf).toBe(
      '[2021-06-07..2021-07-05]',
    );
  });

  it('has no value where there is no such one', () => {
    const fifth = resolved(nth(5, { weekday: 1 }, date({ year: 2021, month: 2 })));
    expect([fifth.value.edtf, fifth.basis]).toEqual([null, 'unknown']);
  });
});

describe('limits', () => {
  it('end before the first day and begin after the last', () => {
    expect(resolved(modified('before', date({ year: 2019, month: 5 }))).value.edtf).toBe(
      '[..2019-04-30]',
    );
    expect(resolved(modified('after', date({ year: 2015 }))).value.edtf).toBe('[2016..]');
    expect(resolved(modified('not-after', date({ year: 2025, month: 2, day: 8 }))).value.edtf).toBe(
      '[..2025-02-08]',
    );
    expect(
      resolved(modified('not-before', date({ year: 2025, month: 2, day: 8 }))).value.edtf,
    ).toBe('[2025-02-08..]');
    expect(resolved(modified('before', date({ year: 2015 }))).basis).toBe('stated');
  });

  it('from a window reach as far as it allows', () => {
    const friday: Symbolic = { type: 'weekday', weekday: 5, offset: null };
    const before = resolved(modified('before', friday), { ...window, tense: 'future' });
    expect(bounds(before)).toBe('..2021-07-29');
  });

  it('loosen by a quarter of a month, by a whole year, and mark days only', () => {
    const about = (of: Fields) => resolved(modified('about', of));
    expect(about(date({ year: 1980 })).value.edtf).toBe('1980~');
    expect(bounds(about(date({ year: 1980 })))).toBe('1979-01-01..1981-12-31');
    expect(bounds(about(date({ year: 2021, month: 7 })))).toBe('2021-06-24..2021-08-07');
    expect(about(date({ year: 2021, month: 7, day: 10 })).value.edtf).toBe('2021-07-10~');
  });
});

describe('times told by an event', () => {
  const clause = (parts: Omit<Clause, 'type'>): Clause => ({ type: 'clause', ...parts });

  it('are bounded by the day of writing, and need knowledge from elsewhere', () => {
    const past = resolved(clause({ when: 'past' }), saturday);
    expect([past.value.edtf, past.basis]).toEqual(['[..2025-02-01]', 'outside']);
    expect(resolved(clause({ when: 'past' })).value.edtf).toBe(null);
    const since = resolved(clause({ when: 'past', since: true }), window);
    expect([since.value.edtf, bounds(since)]).toEqual(['/2021-07-25', '..2021-07-25']);
    expect(
      bounds(resolved(clause({ when: 'past', since: true }), { written: '[2019-02-01..]' })),
    ).toBe('..');
  });

  it('leave open which year a date in their name is of', () => {
    const attacks = resolved(clause({ when: 'past', date: date({ month: 9, day: 11 }) }), window);
    expect(attacks.value.edtf).toBe('XXXX-09-11');
    expect(bounds(attacks)).toBe('..2020-09-11');
    expect(attacks.basis).toBe('outside');
  });

  it('take a date that has its year', () => {
    const revolution = resolved(clause({ when: 'past', date: date({ year: 1979 }) }), window);
    expect([revolution.value.edtf, revolution.basis]).toEqual(['1979', 'stated']);
  });
});

describe('anniversaries', () => {
  it('of a year are those of the year of writing', () => {
    const revolution: Symbolic = { type: 'anniversary', of: date({ year: 1979 }) };
    expect(resolved(revolution, saturday).value.edtf).toBe('2025');
    expect(resolved(revolution, saturday).basis).toBe('inferred');
    expect(resolved(revolution, { written: '[2020-12-01..2021-01-31]' }).value.edtf).toBe(
      '[2020..2021]',
    );
    expect(resolved(revolution).basis).toBe('outside');
  });

  it('of a day come round to it; a counted one is so many years after', () => {
    const of = date({ year: 1979, month: 2, day: 11 });
    expect(resolved({ type: 'anniversary', of }, { written: '2025-02-01' }).value.edtf).toBe(
      '2025-02-11',
    );
    const tenth = resolved({ type: 'anniversary', of, n: 10 }, { written: '2025-02-01' });
    expect([tenth.value.edtf, tenth.basis]).toEqual(['1989-02-11', 'stated']);
  });
});

describe('named days', () => {
  const holiday = (id: string, year?: number, offset?: -1 | 0 | 1): Symbolic => ({
    type: 'holiday',
    holiday: id,
    ...(year !== undefined && { year }),
    ...(offset !== undefined && { offset }),
  });

  it('fall in the year that is written', () => {
    expect(resolved(holiday('nowruz', 2024)).value.edtf).toBe('2024-03-20');
    expect(
      resolved({ type: 'holiday', holiday: 'nowruz', year: 1404, calendar: 'solar-hijri' }).value
        .edtf,
    ).toBe('2025-03-21');
    expect(resolved(holiday('thanksgiving', 2023)).value.edtf).toBe('2023-11-23');
    expect(resolved(holiday('memorial-day', 2023)).value.edtf).toBe('2023-05-29');
    expect(resolved(holiday('chaharshanbe-suri', 2025)).value.edtf).toBe('2025-03-18');
    expect(resolved(holiday('nowruz', 2025)).basis).toBe('stated');
  });

  it('of the lunar year are those of the published calendar where a phrase asks for them', () => {
    const asked = { language: 'ar', alone: true } as const;
    const adha = resolved(holiday('eid-al-adha', 2013), asked);
    expect(adha.value.edtf).toBe('2013-10-15');
    expect(rulesOf(adha)).toContain('lunar-published');
    expect(adha.alternatives.map(({ value }) => value.edtf)).toEqual(['2013-10-14', '2013-10-16']);
    const beforeTheTable = resolved(holiday('eid-al-adha', 1800), asked);
    expect(rulesOf(beforeTheTable)).toContain('lunar-tolerance');
  });

  it('of the lunar year are a day off either way in a report and in Persian, and may come twice', () => {
    const adha = resolved(holiday('eid-al-adha', 2013), { language: 'ar' });
    expect(adha.value.edtf).toBe('2013-10-15~');
    expect(bounds(adha)).toBe('2013-10-14..2013-10-16');
    const persian = resolved(holiday('eid-al-adha', 2013), { language: 'fa', alone: true });
    expect(rulesOf(persian)).toContain('lunar-tolerance');
    const mawlid = resolved(holiday('mawlid', 2015), { language: 'ar' });
    expect(mawlid.alternatives.map(({ reason }) => reason.rule)).toContain('same-year-again');
  });

  it('follow the day of writing where they have no year', () => {
    const written = '2013-02-12';
    expect(resolved(holiday('halloween'), { written, alone: true }).value.edtf).toBe('2013-10-31');
    expect(resolved(holiday('christmas'), { written, tense: 'past' }).value.edtf).toBe(
      '2012-12-25',
    );
    expect(resolved(holiday('easter', undefined, -1), { written }).value.edtf).toBe('2012-04-08');
    expect(resolved(holiday('christmas')).value.edtf).toBe('XXXX-12-25');
  });
});

describe('a date inside another time', () => {
  it('is the first of its kind that begins there', () => {
    const march: Symbolic = { type: 'within', inner: date({ month: 3 }), of: lastYear };
    expect(resolved(march, { written: '2025-02-01' }).value.edtf).toBe('2024-03');
    expect(resolved(march, { written: '[2024-12-01..2025-02-01]' }).value.edtf).toBe(
      '[2023-03..2024-03]',
    );
    const tir: Symbolic = {
      type: 'within',
      inner: date({ month: 4, day: 7 }, 'solar-hijri'),
      of: lastYear,
    };
    expect(resolved(tir, saturday).value.edtf).toBe('2023-06-28');
  });

  it('may be a day of the lunar year in a Gregorian one', () => {
    const ramadan: Symbolic = {
      type: 'within',
      inner: { type: 'holiday', holiday: 'ramadan' },
      of: date({ year: 2019 }),
    };
    expect(bounds(resolved(ramadan, { language: 'ar' }))).toBe('2019-05-05..2019-06-04');
    const month: Symbolic = {
      type: 'within',
      inner: date({ month: 9 }, 'lunar-hijri'),
      of: date({ year: 2019 }),
    };
    expect(bounds(resolved(month, { language: 'ar' }))).toBe('2019-05-05..2019-06-04');
    expect(bounds(resolved(month, { language: 'ar', alone: true }))).toBe('2019-05-06..2019-06-03');
    const first: Symbolic = {
      type: 'within',
      inner: date({ month: 9, day: 1 }, 'lunar-hijri'),
      of: date({ year: 2019 }),
    };
    expect(bounds(resolved(first, { language: 'ar' }))).toBe('2019-05-05..2019-05-07');
  });

  it('is the unit that holds a day', () => {
    const week: Symbolic = {
      type: 'holding',
      unit: 'week',
      of: date({ year: 2013, month: 10, day: 7 }),
    };
    expect(resolved(week).value.edtf).toBe('2013-10-07/2013-10-13');
  });
});

it('what returns has no days, and is stated', () => {
  const yearly = resolved({ type: 'recurrence', every: { amount: 1, unit: 'year' } }, saturday);
  expect(yearly.value).toEqual({ edtf: null, earliest: null, latest: null });
  expect(yearly.basis).toBe('stated');
});
