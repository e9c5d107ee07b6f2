import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const text =
  'لكن في الأسبوع الماضي\u00a0، عقدت منظمة التجمع الذي عقد لمدة 3 أيام من 10 إلى 12 يوليو. The assembly ended on 12 July.';

function passage(quote: string): string | null {
  const found = nearest(text, quote);
  return found && text.slice(found.start, found.end);
}

describe('nearest', () => {
  it('counts spelling variants, digits and spaces as equal', () => {
    expect(nearest(text, 'من ١٠ الي ١٢ يوليو')?.similarity).toBe(1);
    expect(passage('من ١٠ الي ١٢ يوليو')).toBe('من 10 إلى 12 يوليو');
    expect(passage('في الاسبوع الماضي ، عقدت')).toBe('في الأسبوع الماضي\u00a0، عقدت');
  });

  it('finds a passage with a word missing or mistyped', () => {
    expect(passage('The asembly ended in 12 July')).toBe('The assembly ended on 12 July');
    const found = nearest(text, 'The asembly ended in 12 July');
    expect(found?.similarity).toBeGreaterThan(0.8);
    expect(found?.similarity).toBeLessThan(1);
  });

  it('finds nothing where nothing comes near', () => {
    expect(nearest(text, 'completely different words that are nowhere')).toBeNull();
    expect(nearest(text, '')).toBeNull();
    expect(nearest('', 'something')).toBeNull();
  });

  it('finds the beginning of a very long quote and reaches as far as it does', () => {
    const lines = Array.from(
      { length: 40 },
      (_, n) => `Sentence number ${n} is not the one before it.`,
    );
    const long = `${lines.join(' ')} End.`;
    const source = `Before. ${long.replace('number 3 is', 'nmber 3 is')} After.`;
    const found = nearest(source, long);
    expect(found && source.slice(found.start, found.end)).toMatch(
      /^Sentence number 0 .* nmber 3 is .*End/su,
    );
  });
});
