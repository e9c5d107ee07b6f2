import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../text/language.ts';
import type { Loser, LossReason } from '../../find/trace.ts';
import { findTraced } from '../../find/traced.ts';
import { parsersFor } from '../../find/parsers/index.ts';
import { refiners } from '../../find/refiners/index.ts';
import { traceWords } from './en.ts';
import { explainLoser, explainLosers, explainWinner, formName } from './explain-trace.ts';
import { forms } from './forms.ts';

const plain = (sentence: string) => sentence.replace(/[\u2068\u2069]/g, '');

/** Ids of the forms that refiners make, as their sources write them. */
function formsOfRefiners(): readonly string[] {
  const folder = new URL('../../find/refiners/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(/\brule: '([a-z-]+)'/g),
    ])
    .map(([, id = '']) => id);
}

describe('the names of forms', () => {
  it('are there for every parser and refiner and every form that these make, and for no other', () => {
    const parsers = languages.flatMap((language) => parsersFor(language, ~0, ~0));
    const ids = [...parsers, ...refiners].map(({ id }) => id).concat(formsOfRefiners());
    expect(parsers.length).toBeGreaterThan(0);
    expect(forms.toSorted()).toEqual([...new Set(ids)].toSorted());
  });

  it('tell one form from another', () => {
    for (const language of languages) {
      const names = forms.map((id) => formName(id, language));
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[^\s.].*[^\s.]$/u);
    }
  });

  it('are missed for an unknown form', () => {
    expect(() => formName('no-such-form', 'en')).toThrow(RangeError);
  });
});

describe('the reason of a loser', () => {
  const loser = (reason: LossReason): Loser => ({
    start: 6,
    end: 14,
    text: '12 يوليو',
    rule: 'day-month',
    symbolic: { type: 'fields', calendar: 'gregorian', month: 7, day: 12 },
    reason,
    by: 'range',
    winner:
      reason === 'vetoed' || reason === 'weak'
        ? null
        : { start: 0, end: 14, text: '10 إلى 12 يوليو', rule: 'range' },
  });

  it('is a sentence of its own in every language, with the words and the name of the form', () => {
    const reasons = Object.keys(traceWords.reasons) as LossReason[];
    for (const language of languages) {
      const sentences = reasons.map((reason) => explainLoser(loser(reason), language));
      expect(new Set(sentences).size).toBe(reasons.length);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/\.$/);
        expect(sentence).toContain('\u206812 يوليو\u2069');
        expect(sentence).toContain(formName('day-month', language));
        expect(sentence).not.toMatch(/undefined|null|“”|«»/);
      }
    }
  });

  it('reads as someone would say it who does not know the engine', () => {
    expect(plain(explainLoser(loser('shorter'), 'en'))).toBe(
      '“12 يوليو” as a day and a month: shorter than “10 إلى 12 يوليو”, read as a range.',
    );
    expect(plain(explainLoser(loser('shorter'), 'fa'))).toBe(
      '«12 يوليو» به‌عنوان روز و ماه: کوتاه‌تر از «10 إلى 12 يوليو» است (بازهٔ زمانی).',
    );
    expect(plain(explainLoser(loser('shorter'), 'ar'))).toBe(
      '«12 يوليو» على أنه يوم وشهر: أقصر من «10 إلى 12 يوليو» الذي قُرئ على أنه مدى بين زمنين.',
    );
    expect(plain(explainWinner('10 إلى 12 يوليو', 'range', 'en'))).toBe(
      '“10 إلى 12 يوليو” was read as a range.',
    );
  });

  it('is told once of words that were joined with one another', () => {
    const { traces } = findTraced('Friday, 12 July to Sunday, 14 July 2021', 'en');
    const sentences = explainLosers(traces[0]?.losers ?? [], 'en').map(plain);
    expect(sentences).toEqual([
      '“July” as a month: only a part of “12 July”, read as a day and a month.',
      '“July 2021” as a month: only a part of “14 July 2021”, read as a day and a month.',
      '“Friday” as a day of the week and “12 July” as a day and a month: joined into “Friday, 12 July”, a weekday and its date.',
      '“Sunday” as a day of the week and “14 July 2021” as a day and a month: joined into “Sunday, 14 July 2021”, a weekday and its date.',
      '“Friday, 12 July” as a weekday and its date and “Sunday, 14 July 2021” as a weekday and its date: joined into “Friday, 12 July to Sunday, 14 July 2021”, a range.',
    ]);
  });
});
