import { describe, expect, it } from 'vitest';
import { extract } from '../extract.ts';
import type { Fields } from '../symbolic.ts';
import { bounds, contextOf, resolved, rulesOf } from './test-support.ts';

const date = (
  parts: Omit<Fields, 'type' | 'calendar'>,
  calendar: Fields['calendar'] = 'gregorian',
): Fields => ({
  type: 'fields',
  calendar,
  ...parts,
});

describe('dates with a year', () => {
  it('are stated, and converted to Gregorian days', () => {
    const bahman = resolved(date({ year: 1403, month: 11, day: 13 }, 'solar-hijri'));
    expect(bahman.value.edtf).toBe('2025-02-01');
    expect(bahman.basis).toBe('stated');
    expect(rulesOf(bahman)).toEqual(['reads-fields', 'converts']);
  });

  it('give a Solar month as an interval of days', () => {
    const bahman = resolved(date({ year: 1403, month: 11 }, 'solar-hijri'));
    expect(bahman.value.edtf).toBe('2025-01-20/2025-02-18');
  });

  it('keep decades and centuries in EDTF’s own spelling where they are Gregorian', () => {
    expect(resolved(date({ decade: 1980 })).value.edtf).toBe('198X');
    expect(resolved(date({ century: 20 })).value.edtf).toBe('19XX');
    expect(bounds(resolved(date({ century: -5 })))).toBe('-0499-01-01..-0400-12-31');
    expect(bounds(resolved(date({ decade: 1360 }, 'solar-hijri')))).toBe('1981-03-21..1991-03-20');
  });

  it('halve what they stand beside', () => {
    expect(bounds(resolved(date({ year: 2019, half: 2 })))).toBe('2019-07-01..2019-12-31');
    expect(bounds(resolved(date({ decade: 1980, half: 1 })))).toBe('1980-01-01..1984-12-31');
    expect(bounds(resolved(date({ year: 2021, month: 7, half: 2 })))).toBe(
      '2021-07-16..2021-07-31',
    );
  });

  it('have no value on a day that the calendar lacks, and offer the month', () => {
    const esfand = resolved(date({ year: 1402, month: 12, day: 30 }, 'solar-hijri'));
    expect(esfand.value).toEqual({ edtf: null, earliest: null, latest: null });
    expect(esfand.basis).toBe('unknown');
    expect(esfand.alternatives.map(({ value }) => value.edtf)).toEqual(['2024-02-20/2024-03-19']);
  });

  it('are a day off either way where they are lunar, two where they are Solar and before 1304', () => {
    const lunar = resolved(date({ year: 1446, month: 8, day: 2, variant: 'civil' }, 'lunar-hijri'));
    expect(lunar.value.edtf).toBe('2025-02-01~');
    expect(bounds(lunar)).toBe('2025-01-31..2025-02-02');
    const old = resolved(date({ year: 1285, month: 5, day: 14 }, 'solar-hijri'));
    expect(bounds(old)).toBe('1906-08-04..1906-08-08');
    expect(rulesOf(old)).toContain('solar-before-1304');
  });

  it('call the early part of a time approximate', () => {
    const early = resolved(date({ year: 2013, month: 3, part: 'early' }));
    expect(early.value.edtf).toBe('2013-03-01~/2013-03-10~');
    expect(bounds(resolved(date({ year: 1400, month: 4, part: 'late' }, 'solar-hijri')))).toBe(
      '2021-07-12..2021-07-22',
    );
  });

  it('count a winter to the year it begins in, and keep the other reading', () => {
    const winter = resolved(date({ year: 2019, season: 'winter' }));
    expect(winter.value.edtf).toBe('2019-24');
    expect(winter.alternatives.map(({ value }) => value.edtf)).toEqual(['2018-24']);
    expect(bounds(resolved(date({ year: 1399, season: 'winter' }, 'solar-hijri')))).toBe(
      '2020-12-21..2021-03-20',
    );
  });
});

describe('the weekday as a checksum', () => {
  it('agrees', () => {
    const saturday = resolved(date({ year: 2025, month: 2, day: 8, weekday: 6 }));
    expect(rulesOf(saturday)).toContain('weekday-agrees');
    expect(saturday.alternatives).toEqual([]);
  });

  it('disagrees: the written date stands, the weekday becomes another reading', () => {
    const sunday = resolved(date({ year: 2025, month: 2, day: 8, weekday: 0 }));
    expect(sunday.value.edtf).toBe('2025-02-08');
    expect(rulesOf(sunday)).toContain('weekday-disagrees');
    expect(sunday.alternatives.map(({ value }) => value.edtf)).toEqual(['2025-02-09']);
  });

  it('settles a lunar day that the calendar leaves open', () => {
    const friday = resolved(
      date({ year: 1446, month: 8, day: 2, variant: 'civil', weekday: 5 }, 'lunar-hijri'),
    );
    expect(friday.value.edtf).toBe('2025-01-31');
    expect(bounds(friday)).toBe('2025-01-31..2025-01-31');
    expect(rulesOf(friday)).toContain('weekday-settles');
  });
});

describe('years of two digits', () => {
  it('lie no more than twenty years ahead of the day of writing', () => {
    const written = '2025-02-01';
    expect(bounds(resolved(date({ shortYear: 98 }, 'solar-hijri'), { written }))).toBe(
      '2019-03-21..2020-03-19',
    );
    expect(resolved(date({ shortYear: 30 }), { written }).value.edtf).toBe('2030');
    expect(resolved(date({ shortYear: 68 }), { written }).value.edtf).toBe('1968');
  });

  it('are inferred, and tell the other century where it is near', () => {
    const others = (shortYear: number) =>
      resolved(date({ shortYear }), { written: '2025-02-01' }).alternatives.map(
        ({ value }) => value.edtf,
      );
    expect(resolved(date({ shortYear: 79 }), { written: '2025-02-01' }).basis).toBe('inferred');
    expect([others(50), others(79), others(30)]).toEqual([['2050'], [], ['1930']]);
  });

  it('name a decade that has begun', () => {
    const sixties = resolved(date({ shortDecade: 60 }, 'solar-hijri'), {
      language: 'fa',
      written: '2025-02-01',
    });
    expect(bounds(sixties)).toBe('1981-03-21..1991-03-20');
    expect(resolved(date({ shortDecade: 20 }), { written: '2013-02-12' }).value.edtf).toBe('192X');
  });
});

describe('dates without a year', () => {
  const july = date({ month: 7, day: 10 });

  it('stay unspecified where the day of writing is not known', () => {
    const open = resolved(july);
    expect(open.value).toEqual({ edtf: 'XXXX-07-10', earliest: null, latest: null });
    expect(open.basis).toBe('outside');
    expect(resolved(date({ month: 10 })).value.edtf).toBe('XXXX-10');
    expect(resolved(date({ month: 11, day: 22 }, 'solar-hijri')).value.edtf).toBe('XXXX-XX-XX');
  });

  it('follow the tense', () => {
    const written = '2021-03-01';
    expect(resolved(july, { written, tense: 'past' }).value.edtf).toBe('2020-07-10');
    expect(resolved(july, { written, tense: 'future' }).value.edtf).toBe('2021-07-10');
    const [other] = resolved(july, { written, tense: 'future' }).alternatives;
    expect([other?.value.edtf, other?.reason.rule]).toEqual(['2020-07-10', 'other-direction']);
  });

  it('look back in a report without a verb, unless the next one is much nearer', () => {
    const written = '2025-02-01';
    expect(resolved(date({ month: 12, day: 20 }), { written }).value.edtf).toBe('2024-12-20');
    expect(resolved(date({ month: 2, day: 8 }), { written }).value.edtf).toBe('2025-02-08');
  });

  it('look ahead where they stand alone', () => {
    const aug = resolved(date({ month: 8, day: 8 }), { written: '2013-02-12', alone: true });
    expect(aug.value.edtf).toBe('2013-08-08');
  });

  it('take the month in which the text was written for itself', () => {
    expect(resolved(date({ month: 2 }), { written: '2025-02-20' }).value.edtf).toBe('2025-02');
  });

  it('take the next year in which the weekday fits', () => {
    const friday = resolved(date({ month: 7, day: 18, weekday: 5 }), {
      written: '2013-02-12',
      alone: true,
    });
    expect(friday.value.edtf).toBe('2014-07-18');
    expect(rulesOf(friday)).toContain('weekday-agrees');
  });

  it('keep the date where no near year fits the weekday', () => {
    const wrong = resolved(date({ month: 1, day: 22, weekday: 3 }), {
      written: '2016-11-07',
      tense: 'future',
    });
    expect(wrong.value.edtf).toBe('2017-01-22');
    expect(rulesOf(wrong)).toContain('weekday-disagrees');
  });

  it('find the month of a bare day by its weekday', () => {
    const thursday = date({ day: 21, weekday: 4 });
    expect(resolved(thursday, { written: '2017-09-27', tense: 'past' }).value.edtf).toBe(
      '2017-09-21',
    );
  });

  it('over a window hold what follows from all its days', () => {
    const october = resolved(date({ month: 10 }), { written: '[2019-02-01..]', tense: 'future' });
    expect(october.value.edtf).toBe('XXXX-10');
    expect(bounds(october)).toBe('2019-10-01..');
    expect(october.basis).toBe('outside');
    const yearEnd = resolved(date({ month: 1, day: 1 }), {
      written: '[2020-12-20..2021-01-10]',
      tense: 'past',
    });
    expect(bounds(yearEnd)).toBe('2020-01-01..2021-01-01');
    expect(yearEnd.value.edtf).toBe('[2020-01-01..2021-01-01]');
    const july2021 = resolved(july, { written: '[2021-07-13..2021-07-25]', tense: 'past' });
    expect(july2021.value.edtf).toBe('2021-07-10');
    expect(july2021.basis).toBe('inferred');
  });

  it('take the year that the context gives, with its steps', () => {
    const derivation = [{ rule: 'reason', args: {} }];
    const given = resolved(july, { written: '2025-01-01', year: { year: 2021, derivation } });
    expect(given.value.edtf).toBe('2021-07-10');
    expect(given.basis).toBe('inferred');
    expect(rulesOf(given)).toEqual(['reads-fields', 'reason', 'year-from-context']);
  });

  it('find the day of another calendar in a Gregorian year', () => {
    const year = { year: 2025, derivation: [] };
    expect(resolved(date({ month: 11, day: 13 }, 'solar-hijri'), { year }).value.edtf).toBe(
      '2025-02-01',
    );
    expect(resolved(date({ month: 5, day: 1 }, 'solar-hijri'), { year }).value.edtf).toBe(
      '2025-07-23',
    );
  });
});

describe('in running text', () => {
  const values = (text: string, language: 'en' | 'fa' | 'ar', written?: string) =>
    extract(text, language, contextOf({ language, ...(written && { written }) })).map(
      ({ value }) => value.edtf,
    );

  it('a headline takes the year of the same day in the body', () => {
    const text =
      'تظاهرات 8 فوریه در پاریس\n\nاین تظاهرات در روز شنبه، ۸ فوریه ۲۰۲۵، در پاریس برگزار خواهد شد.';
    const [headline] = extract(text, 'fa');
    expect(headline?.value.edtf).toBe('2025-02-08');
    expect(headline?.basis).toBe('inferred');
    expect(headline && rulesOf(headline)).toContain('year-from-same-date');
  });

  it('a date takes the year of one before it in the sentence', () => {
    expect(
      values('The court met on 3 May 2019, and on 8 June it ruled.', 'en', '2025-02-01'),
    ).toEqual(['2019-05-03', '2019-06-08']);
    expect(values('She left on 20 December 2024 and was back by 5 January.', 'en')).toEqual([
      '2024-12-20',
      '[..2025-01-05]',
    ]);
  });

  it('a sentence further on does not, where the day of writing is known', () => {
    const text = 'The court met on 3 May 2019. The appeal was heard on 8 January.';
    expect(values(text, 'en', '2025-02-01')).toEqual(['2019-05-03', '2025-01-08']);
  });

  it('a story of a year gone by keeps its year as long as it goes on', () => {
    const story =
      'Talks opened on 3 March 2021 and failed two days later. A second round followed in June.';
    expect(values(story, 'en', '2024-02-10')).toEqual(['2021-03-03', '2021-03-05', '2021-06']);
    // June has just been, and "last week" is of now.
    expect(values(story, 'en', '2024-06-28')[2]).toBe('2024-06');
    const now =
      'Talks opened on 3 March 2021. They failed last week. A second round followed in June.';
    expect(values(now, 'en', '2024-02-10')[2]).toBe('2023-06');
  });

  it('a year counted from a day is that of a day told beside it', () => {
    const text =
      'در ۲۸ مرداد ۱۳۳۲ سرنگون شد. یک سال پیش از آن، در سی‌ام تیر، مردم به خیابان آمده بودند.';
    expect(values(text, 'fa', '2003-08-10')).toEqual(['1953-08-19', '1952-08-19', '1952-07-21']);
  });

  it('a half of a month, a decade or a century that is known', () => {
    expect(values('It is due in the second half of this month.', 'en', '2024-06-12')).toEqual([
      '2024-06-16/2024-06-30',
    ]);
    expect(values('در نیمهٔ دوم قرن گذشته ساخته شد.', 'fa', '2024-06-12')).toEqual([
      '1971-03-21/2021-03-20',
    ]);
  });

  it('an Arabic month with both its names is one date', () => {
    const text = 'وفي كانون الثاني/يناير، قتلت الولايات المتحدة القائد العسكري في غارة جوية.';
    expect(values(text, 'ar', '2020-07-14')).toEqual(['2020-01']);
  });
});
