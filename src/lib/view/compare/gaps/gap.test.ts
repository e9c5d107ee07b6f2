import { describe, expect, it } from 'vitest';
import { readIsoDay } from '../../../dates/value/iso-day.ts';
import { fromEdtf } from '../../../dates/value/make.ts';
import { anySpan, spanOf } from '../../../events/span.ts';
import { messages } from '../../messages/all.ts';
import { ar } from '../../messages/compare/ar.ts';
import { en } from '../../messages/compare/en.ts';
import { fa } from '../../messages/compare/fa.ts';
import type { ComparedEvent } from '../../prepare/compare/model.ts';
import type { KnownBetween } from '../../prepare/compare/known-views.ts';
import { sampleRows } from '../sample-rows.ts';
import { gapBetween, gapsAmong } from './gap.ts';
import {
  betweenText,
  daysText,
  lineText,
  orderText,
  periodTexts,
  periodTextsIn,
  whyCalendarsDiffer,
} from './gap-words.ts';

/** An event by the EDTF of its text; '' where the text has none. */
function row(id: string, edtf: string): ComparedEvent {
  const value = fromEdtf(edtf);
  const span = value ? spanOf(value, 'stretch') : anySpan;
  const [sample] = sampleRows([{ id, on: '2000-01-01' }]);
  if (!sample) throw new Error('no row');
  return { ...sample, span: { text: span, context: span } };
}

const counting = { context: false, calendars: ['gregorian', 'solar-hijri'] as const, known: [] };
const meeting = row('meeting', '2021-07-10/2021-07-12');
const paris = row('paris', '2025-02-08');
const edition = row('edition', '2018');
const summit = row('summit', '[2019-02-01..]');
const assembly = row('assembly', '');

describe('gapBetween', () => {
  it('counts the periods of an exact distance in each calendar, from last day to first day', () => {
    const gap = gapBetween(meeting, paris, counting);
    expect(gap.apart).toEqual({ how: 'exactly', least: 1307, most: 1307 });
    expect(gap.least?.from).toBe(readIsoDay('2021-07-12'));
    expect(gap.least?.periods).toEqual([
      { calendar: 'gregorian', years: 3, months: 6, days: 27 },
      { calendar: 'solar-hijri', years: 3, months: 6, days: 29 },
    ]);
  });

  it('has the same stretch in the other order', () => {
    const [one, other] = [
      gapBetween(meeting, paris, counting),
      gapBetween(paris, meeting, counting),
    ];
    expect(other.order).toBe('after');
    expect([other.least, other.most]).toEqual([one.least, one.most]);
  });

  it('gives the days of the least and of the most where one of them is uncertain', () => {
    const gap = gapBetween(edition, meeting, counting);
    expect([gap.least?.from, gap.most?.from]).toEqual([
      readIsoDay('2018-12-31'),
      readIsoDay('2018-01-01'),
    ]);
  });

  it('is untold where nothing is known, and has no stretch then', () => {
    expect(gapBetween(assembly, paris, counting)).toMatchObject({
      isUntold: true,
      least: null,
      most: null,
    });
    expect(gapBetween(summit, meeting, counting).isUntold).toBe(true);
  });

  it('uses what the ties of a document tell, from either end', () => {
    const tie = { kind: 'after', words: null, subject: 'b', object: 'a', reason: null } as const;
    const side = { distances: [{ from: 1, to: 2, least: 14 }], ties: [tie] };
    const pair: KnownBetween = { a: 'a', b: 'b', text: side, context: { distances: [], ties: [] } };
    const [a, b] = [row('a', ''), row('b', '')];
    const known = { ...counting, known: [pair] };
    expect(gapBetween(a, b, known)).toMatchObject({
      order: 'before',
      apart: { how: 'at-least', least: 14, most: null },
      ties: [tie],
      least: null,
    });
    expect(gapBetween(b, a, known)).toMatchObject({ order: 'after', apart: { least: 14 } });
    expect(gapBetween(a, b, { ...known, context: true }).isUntold).toBe(true);
  });

  it('gives no period where ties keep two further apart than their dates would', () => {
    const [a, b] = [row('a', '2018'), row('b', '2019')];
    const side = { distances: [{ from: 1, to: 2, least: 14 }], ties: [] };
    const pair: KnownBetween = { a: 'a', b: 'b', text: side, context: side };
    const gap = gapBetween(a, b, { ...counting, known: [pair] });
    expect(gap.apart).toMatchObject({ least: 14, most: 729 });
    expect(gap.least).toBeNull();
    expect(gap.most).not.toBeNull();
  });
});

describe('gapsAmong', () => {
  it('has each pair once', () => {
    const pairs = gapsAmong([edition, summit, meeting], counting).map((line) =>
      line.map(({ a, b }) => `${a.event.id} ${b.event.id}`),
    );
    expect(pairs).toEqual([['edition summit', 'edition meeting'], ['summit meeting']]);
    expect(gapsAmong([edition], counting)).toEqual([]);
  });
});

describe('the words of a gap', () => {
  it('say exactly, between, at least and at most', () => {
    const told = (a: ComparedEvent, b: ComparedEvent) =>
      daysText(gapBetween(a, b, counting), en.gaps);
    expect(told(meeting, paris)).toBe('1,307 days');
    expect(told(edition, meeting)).toBe('between 922 and 1,286 days');
    expect(told(edition, summit)).toBe('at least 32 days');
    expect(told(row('july', '2021-07'), row('last', '2021-07-31'))).toBe('at most 30 days');
    expect(told(assembly, paris)).toBeNull();
  });

  it('count them in the plural forms and digits of each language', () => {
    const gap = gapBetween(meeting, paris, counting);
    expect(daysText(gap, fa.gaps)).toBe('۱٬۳۰۷ روز');
    expect(daysText(gap, ar.gaps)).toBe('١٬٣٠٧ أيام');
    expect(periodTextsIn(gap, fa.gaps)[1]).toBe('۳ سال و ۶ ماه و ۲۹ روز');
    expect(periodTextsIn(gap, ar.gaps)[0]).toBe('٣ سنوات و٦ أشهر و٢٧ يومًا');
  });

  it('say the days in common of two that surely overlap', () => {
    const gap = gapBetween(row('a', '2021-07-10/2021-07-12'), row('b', '2021-07-12'), counting);
    expect(orderText(gap, en.gaps)).toBe('overlaps');
    expect(daysText(gap, en.gaps)).toBe('1 day in common');
  });

  it('name the calendars only where they differ, and no period that days alone say', () => {
    expect(periodTexts(gapBetween(meeting, paris, counting), en.gaps, messages.en)).toEqual([
      { calendar: 'Gregorian', text: '3 years, 6 months, 27 days' },
      { calendar: 'Solar Hijri', text: '3 years, 6 months, 29 days' },
    ]);
    const years = gapBetween(row('a', '2018-03-21'), row('b', '2019-03-21'), counting);
    expect(periodTexts(years, en.gaps, messages.en)).toEqual([{ calendar: null, text: '1 year' }]);
    const week = gapBetween(row('a', '2025-02-01'), paris, counting);
    expect(periodTexts(week, en.gaps, messages.en)).toEqual([]);
  });

  it('say in a line the days alone of what comes first, and the order where it is in doubt', () => {
    const line = (a: ComparedEvent, b: ComparedEvent) =>
      betweenText(gapBetween(a, b, counting), en.gaps, false);
    expect(line(meeting, paris)).toBe('1,307 days');
    expect(line(row('july', '2021-07'), row('last', '2021-07-31'))).toBe(
      'at most 30 days; may overlap, else before',
    );
    expect(line(assembly, paris)).toBe('cannot be told from the texts');
  });

  it('say in a line all that is told of a pair', () => {
    const line = (a: ComparedEvent, b: ComparedEvent) =>
      lineText(gapBetween(a, b, counting), en.gaps, false, messages.en);
    expect(line(paris, meeting)).toBe(
      'after it · 1,307 days · 3 years, 6 months, 27 days (Gregorian) · 3 years, 6 months, 29 days (Solar Hijri)',
    );
    expect(line(assembly, paris)).toBe('cannot be told from the texts');
  });

  it('tell why calendars differ by an example, and nothing where none does', () => {
    const gaps = [gapBetween(edition, meeting, counting), gapBetween(meeting, paris, counting)];
    const why = whyCalendarsDiffer(gaps, en.gaps, messages.en);
    expect(why).toContain('1,307 days are 3 years, 6 months, 27 days (Gregorian)');
    expect(why).toContain('3 years, 6 months, 29 days (Solar Hijri)');
    expect(whyCalendarsDiffer(gaps.slice(0, 1), en.gaps, messages.en)).toBeNull();
  });
});
