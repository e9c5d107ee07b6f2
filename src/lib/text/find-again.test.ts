import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe as group, expect, it } from 'vitest';
import { findAgain } from './find-again.ts';
import { mutations, type Mutated } from './mutations.ts';
import { describe, type Quote } from './quote.ts';

const text =
  'The assembly met in Paris on 10 July. Its speakers said little of the past.\n\n' +
  'A second assembly met in Lyon on 12 July. Its speakers said much of the days to come.';

function quoteOf(words: string, from = 0): Quote {
  const start = text.indexOf(words, from);
  return describe(text, { start, end: start + words.length });
}

function words(changed: string, quote: Quote) {
  const { state, range } = findAgain(changed, quote);
  return { state, words: range && changed.slice(range.start, range.end) };
}

group('findAgain', () => {
  it('finds every quote of a text that has not changed exactly where it was', () => {
    for (const of of ['Paris', 'said little', 'A second assembly met in Lyon', text]) {
      expect(findAgain(text, quoteOf(of))).toEqual({
        state: 'exact',
        range: { start: text.indexOf(of), end: text.indexOf(of) + of.length },
        score: 1,
      });
    }
  });

  it('tells two places of the same words apart by what stands around them', () => {
    const second = quoteOf('Its speakers said', 80);
    expect(findAgain(text, second).range?.start).toBe(second.start);
    const first = quoteOf('Its speakers said');
    expect(findAgain(`A new line.\n\n${text}`, first)).toMatchObject({
      state: 'moved',
      range: { start: first.start + 13 },
    });
  });

  it('calls a quote that is spelt otherwise approximate, and gives the words as they stand now', () => {
    const original = 'عقدت المنظمة اجتماعًا دوليًا في 10 يوليو في باريس';
    const start = original.indexOf('اجتماعًا');
    const quote = describe(original, { start, end: original.indexOf(' في باريس') });
    const changed = 'عقدت المنظمة اجتماعا دولیا في ١٠ يوليو في باريس';
    expect(words(changed, quote)).toMatchObject({
      state: 'approximate',
      words: 'اجتماعا دولیا في ١٠ يوليو',
    });
  });

  it('finds a quote with a word changed in it', () => {
    const changed = text.replace('said little of', 'told little of');
    expect(words(changed, quoteOf('Its speakers said little of the past'))).toEqual({
      state: 'approximate',
      words: 'Its speakers told little of the past',
    });
  });

  it('gives no half of a word where one has come in between', () => {
    const changed = text.replace('A second assembly', 'A second and much larger assembly');
    expect(words(changed, quoteOf('second assembly met in Lyon on 12 July'))).toEqual({
      state: 'approximate',
      words: 'larger assembly met in Lyon on 12 July',
    });
  });

  it('loses a quote whose words are gone', () => {
    const changed = text.replace('A second assembly met in Lyon on 12 July. ', '');
    expect(findAgain(changed, quoteOf('A second assembly met in Lyon on 12 July')).state).toBe(
      'lost',
    );
    expect(findAgain('', quoteOf('Paris')).state).toBe('lost');
  });

  it('does not take the words of another sentence for a short quote', () => {
    const changed = text.replace('The assembly met in Paris on 10 July. ', '');
    expect(findAgain(`${changed}\n\nFlights to Paris were full.`, quoteOf('Paris')).state).toBe(
      'lost',
    );
  });

  it('loses a quote whose paragraph stands twice, since either could be meant', () => {
    const [first = ''] = text.split('\n\n');
    const changed = `A notice.\n\n${first}\n\n${text}`;
    expect(findAgain(changed, quoteOf('met in Paris')).state).toBe('lost');
  });
});

/** Stretches of a text as sidecars quote them: words, a line of words, a sentence. */
function sampled(of: string, seed: number): readonly Quote[] {
  const lengths = [6, 18, 40, 90, 200];
  return lengths.flatMap((length, i) => {
    const room = of.length - length;
    if (room < 1) return [];
    const start = (seed * 7919 + i * 1543) % room;
    const quote = describe(of, { start, end: start + length });
    return quote.exact.trim() === quote.exact && quote.exact.length > 0 ? [quote] : [];
  });
}

group('a hundred changed documents', () => {
  const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url));
  const names = [
    '000_0539d8b98971762b',
    '001_e43226d96ba24d75',
    '002_de2dd63d7fa91715',
    '003_40caac64b2919ceb',
    '004_d67b8536dbf5a9cf',
  ];
  const documents = names.map((name) => readFileSync(`${seeds}${name}.txt`, 'utf8'));
  const cases: readonly (Mutated & { readonly original: string; readonly seed: number })[] =
    Array.from({ length: 100 }, (_, seed) => {
      const original = documents[seed % documents.length] ?? '';
      return { ...mutations(original, seed), original, seed };
    });

  it('never give a quote another passage, and give back most that are still there', () => {
    const counts = { exact: 0, moved: 0, approximate: 0, lost: 0, wrong: 0 };
    let kept = 0;
    let found = 0;
    for (const { original, seed, text: changed, isWhole, shareOf } of cases) {
      for (const quote of sampled(original, seed)) {
        const { state, range } = findAgain(changed, quote);
        counts[state] += 1;
        if (isWhole(quote)) {
          kept += 1;
          if (range) found += 1;
        }
        if (range && shareOf(range, quote) < 0.5) counts.wrong += 1;
      }
    }
    expect(counts.wrong, JSON.stringify(counts)).toBe(0);
    expect(counts.exact).toBeGreaterThan(0);
    expect(counts.moved).toBeGreaterThan(0);
    expect(counts.approximate).toBeGreaterThan(0);
    expect(counts.lost).toBeGreaterThan(0);
    expect(found / kept, JSON.stringify({ counts, kept, found })).toBeGreaterThan(0.85);
  });
});
