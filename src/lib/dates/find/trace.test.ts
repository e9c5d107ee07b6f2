import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../text/language.ts';
import { find } from './find.ts';
import { findTraced } from './traced.ts';

/** Each expression with its form, and below it the readings that lost: as what, why, to what. */
function told(text: string, language: Language): readonly (readonly string[])[] {
  const { found, traces } = findTraced(text, language);
  return found.map(({ text: words }, index) => [
    `${words} = ${traces[index]?.form}`,
    ...(traces[index]?.losers ?? []).map(
      (loser) => `${loser.text} = ${loser.rule}, ${loser.reason}: ${loser.by}`,
    ),
  ]);
}

const droppedFrom = (text: string, language: Language) =>
  findTraced(text, language).dropped.map(
    (loser) => `${loser.text} = ${loser.rule}, ${loser.reason}: ${loser.by}`,
  );

describe('a trace', () => {
  it('tells what of longer words would have been found on its own', () => {
    expect(told('در ۴۵ سال گذشته', 'fa')).toEqual([
      ['۴۵ سال گذشته = stretch', 'سال گذشته = cycle, inside: stretch'],
    ]);
    expect(told('عُقد في 12 يوليو 2021.', 'ar')).toEqual([
      ['12 يوليو 2021 = day-month', 'يوليو 2021 = month, inside: day-month'],
    ]);
  });

  it('tells which forms read fewer words from the same one on, or as many', () => {
    expect(told('The village was abandoned ten years ago.', 'en')).toEqual([
      ['ten years ago = shifted', 'ten years = stretch, shorter: shifted'],
    ]);
    expect(told('The price doubled during Ramadan.', 'en')).toEqual([
      ['Ramadan = month', 'Ramadan = holiday, later: month'],
    ]);
  });

  it('tells what began within words that were read already, and would have gone on', () => {
    const [range] = told('the revival (Aug 30 – Sept 2, 2022)', 'en');
    expect(range).toContain('30 – Sept = day-month, overlapped: month-day');
  });

  it('follows words that are joined step by step, and names the last join as the form', () => {
    expect(told('from Friday, 12 July to Sunday, 14 July 2021', 'en')).toEqual([
      [
        'Friday, 12 July to Sunday, 14 July 2021 = range',
        'July = month, inside: day-month',
        'July 2021 = month, inside: day-month',
        'Friday = weekday, joined: weekday-date',
        '12 July = day-month, joined: weekday-date',
        'Sunday = weekday, joined: weekday-date',
        '14 July 2021 = day-month, joined: weekday-date',
        'Friday, 12 July = weekday-date, joined: range',
        'Sunday, 14 July 2021 = weekday-date, joined: range',
      ],
    ]);
    expect(told('۱۴۰۳ بهمن ۱۳, شنبه', 'fa')[0]?.[0]).toBe('۱۴۰۳ بهمن ۱۳, شنبه = weekday-date');
  });

  it('tells what took in words beside it, and what a neighbour gave its meaning', () => {
    expect(told('10 إلى 12 يوليو', 'ar')).toEqual([
      [
        '10 إلى 12 يوليو = range',
        'يوليو = month, inside: day-month',
        '12 يوليو = day-month, widened: range',
      ],
    ]);
    expect(told('since 2015', 'en')).toEqual([
      ['since 2015 = modified', '2015 = year, widened: modified'],
    ]);
    expect(told('in January and February 2024', 'en')[0]).toEqual([
      'January = month',
      'January = month, changed: shared-year',
    ]);
  });

  it('tells why a word that looks like a date is none', () => {
    expect(droppedFrom('خبرگزاری مهر گزارش داد', 'fa')).toEqual(['مهر = month, vetoed: veto']);
    expect(droppedFrom('او از مهر مادری گفت', 'fa')).toEqual(['مهر = month, weak: veto']);
    expect(droppedFrom('They may march again.', 'en')).toEqual([
      'may = month, weak: veto',
      'march = month, weak: veto',
    ]);
  });

  it('says nothing where nothing lost', () => {
    expect(findTraced('Nothing here.', 'en')).toEqual({ found: [], traces: [], dropped: [] });
    expect(told('yesterday', 'en')).toEqual([['yesterday = day-word']]);
  });
});

describe('a loser', () => {
  const texts = [
    'در روز شنبه\u200c، ۸\u00a0فوریهٔ ۲۰۲۵ و ۴۵ سال گذشته، خبرگزاری مهر 🌴\n\n',
    'من الجمعة 10 إلى 12 يوليو\u200f 2021، و«وقت هجمات 11 سبتمبر» بعد ثلاثة أعوامٍ\n\n',
    'On the first Monday of May last year, 3/4/2021, since 2015; they may march 🌴\n\n',
  ];

  it('cuts its words out of the untouched source, and so does what it lost to', () => {
    for (const [index, language] of (['fa', 'ar', 'en'] as const).entries()) {
      // Long enough to be read in several blocks.
      const source = (texts[index] ?? '').repeat(200);
      const { traces, dropped } = findTraced(source, language);
      const losers = [...traces.flatMap((one) => one.losers), ...dropped];
      const stretches = losers.flatMap(({ winner, ...loser }) =>
        winner ? [loser, winner] : loser,
      );
      expect(losers.length).toBeGreaterThan(200);
      expect(stretches.filter(({ start, end, text }) => source.slice(start, end) !== text)).toEqual(
        [],
      );
    }
  });

  it('stands at the expression that it overlaps, or overlaps none', () => {
    const words = fc.constantFrom(
      ...texts.flatMap((text) => text.split(' ')),
      ...'to and of in July 12 2021 Friday last week months first «۷ تیر» میدان از تا و'.split(' '),
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 30 }),
        fc.constantFrom(...languages),
        (all, language) => {
          const source = all.join(' ');
          const { found, traces, dropped } = findTraced(source, language);
          found.forEach(({ start, end }, index) => {
            for (const loser of traces[index]?.losers ?? []) {
              expect(loser.start < end && loser.end > start).toBe(true);
            }
            for (const loser of dropped) {
              expect(loser.start >= end || loser.end <= start).toBe(true);
            }
          });
        },
      ),
    );
  });

  it('is told by a watch that changes nothing of what is found', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...texts.flatMap((text) => text.split(' '))), { maxLength: 30 }),
        fc.constantFrom(...languages),
        (all, language) => {
          const source = all.join(' ');
          expect(findTraced(source, language).found).toEqual(find(source, language));
        },
      ),
    );
  });
});
