import { describe, expect, it } from 'vitest';
import { daysOf, eventYaml, loadSeed, rulesOf } from './sample-seeds.ts';

describe('dateEvents, in three languages', () => {
  it('takes the year of writing from a year that is past, and the month from one that is past in it', () => {
    const text =
      'خبر\n\nوستعقد القمة يوم الجمعة. وأحبط هجوم في عام 2018. وفي كانون الثاني/يناير قتل قائد عسكري. وينتهي الحظر في تشرين الأول/أكتوبر.';
    const { written, events } = loadSeed(
      'ar',
      text,
      [
        eventYaml('attack', 'وأحبط هجوم في عام 2018', 'when: عام 2018'),
        eventYaml(
          'summit',
          'وستعقد القمة يوم الجمعة',
          'when: يوم الجمعة',
          'ties: [{ after: written }]',
        ),
      ].join('\n'),
      'written: { after: [{ words: عام 2018 }, { words: كانون الثاني/يناير }] }',
    );
    expect(daysOf(written)).toBe('2019-02-01 …');
    expect(written).toMatchObject({ edtf: '[2019-02-01..]', basis: 'inferred' });
    const [attack, summit] = events;
    expect(daysOf(attack!.date)).toBe('2018-01-01 2018-12-31');
    expect(daysOf(summit!.date)).toBe('2019-02-01 …');
    expect(summit!.date.basis).toBe('outside');
  });

  it('counts from a Persian date line and keeps its calendar', () => {
    const text =
      '۱۴۰۳ بهمن ۱۳, شنبه\n\nخبر\n\nهمایش هفته گذشته برگزار شد. رژیم پیشین سقوط کرده است. تظاهرات ۸ فوریه ۲۰۲۵ برگزار خواهد شد.';
    const { written, events } = loadSeed(
      'fa',
      text,
      [
        eventYaml('meeting', 'همایش هفته گذشته برگزار شد', 'when: هفته گذشته'),
        eventYaml('fall', 'رژیم پیشین سقوط کرده است', 'ties: [{ before: written }]'),
        eventYaml(
          'march',
          'تظاهرات ۸ فوریه ۲۰۲۵ برگزار خواهد شد',
          'when: ۸ فوریه ۲۰۲۵',
          'modality: planned',
        ),
      ].join('\n'),
      'written: { words: "۱۴۰۳ بهمن ۱۳, شنبه" }',
    );
    expect(written).toMatchObject({ edtf: '2025-02-01', calendar: 'solar-hijri', basis: 'stated' });
    expect(rulesOf(written)).toContain('weekday-agrees');
    const [meeting, fall, march] = events.map(({ date }) => date);
    // The Iranian week before the one that begins with Saturday 1 February.
    expect(daysOf(meeting!)).toBe('2025-01-25 2025-01-31');
    expect(fall).toMatchObject({ edtf: '[..2025-02-01]', basis: 'outside' });
    expect(rulesOf(fall!)).toEqual(['not-after-writing']);
    expect(march).toMatchObject({ edtf: '2025-02-08', calendar: 'gregorian', basis: 'stated' });
  });

  it('leaves undated what the text does not date, and keeps the ties as reasons', () => {
    const { written, events } = loadSeed(
      'en',
      'News\n\nThe parties signed a statement. Later they will choose a speaker.',
      [
        eventYaml('statement', 'The parties signed a statement', 'ties: [{ before: written }]'),
        eventYaml(
          'speaker',
          'they will choose a speaker',
          'modality: predicted',
          'ties: [{ after: written }]',
        ),
      ].join('\n'),
    );
    expect(written).toMatchObject({ edtf: null, earliest: null, latest: null, basis: 'outside' });
    expect(events.map(({ date }) => date)).toMatchObject([
      { edtf: null, basis: 'outside', derivation: [{ rule: 'not-after-writing' }] },
      { edtf: null, basis: 'outside', derivation: [{ rule: 'not-before-writing' }] },
    ]);
  });

  it('holds a prediction that is bounded on one side for inferred: no one can know its day', () => {
    const { events } = loadSeed(
      'en',
      'News of 4 May 2021\n\nThe revolt will end with a new constitution.',
      eventYaml(
        'end',
        'The revolt will end with a new constitution',
        'modality: predicted',
        'ties: [{ after: written }]',
      ),
      'written: { words: 4 May 2021 }',
    );
    expect(events[0]!.date).toMatchObject({ edtf: '[2021-05-04..]', basis: 'inferred' });
  });

  it('takes one day of a stretch, and weakens what an editor holds to be less sure', () => {
    const { events } = loadSeed(
      'en',
      'News\n\nShe spoke at the congress of 3 to 5 May 2019.',
      eventYaml(
        'speech',
        'She spoke at the congress of 3 to 5 May 2019',
        'when: 3 to 5 May 2019',
        'one-of: true',
        'basis: inferred',
        'reason: { en: The dates are those of the congress., fa: "-", ar: "-" }',
      ),
    );
    const { date } = events[0]!;
    expect(date).toMatchObject({ edtf: '[2019-05-03..2019-05-05]', basis: 'inferred' });
    expect(rulesOf(date).slice(-3)).toEqual(['one-day-of', 'weakened', 'reason']);
  });

  it('reads a year inside a longer expression on its own', () => {
    const { events } = loadSeed(
      'fa',
      'خبر\n\nاین رویداد به مناسبت سالگرد انقلاب ۱۹۷۹ برگزار می‌شود.',
      eventYaml('revolution', 'سالگرد انقلاب ۱۹۷۹', 'when: ۱۹۷۹'),
    );
    expect(events[0]!.date).toMatchObject({ words: '۱۹۷۹', edtf: '1979', basis: 'stated' });
  });

  it('dates nothing in page furniture', () => {
    const { boilerplate, expressions } = loadSeed(
      'en',
      'News\n\nThey met on 4 May 2021.\n\nMeet singles today!\nMeet singles today!',
      eventYaml('meeting', 'They met on 4 May 2021', 'when: 4 May 2021'),
      'boilerplate: [Meet singles today!]',
    );
    expect(boilerplate).toHaveLength(2);
    expect(expressions.map(({ text }) => text)).toEqual(['4 May 2021']);
  });
});
