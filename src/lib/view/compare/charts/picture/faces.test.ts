import { describe, expect, it } from 'vitest';
import { covers } from './faces.ts';

describe('covers', () => {
  const arabic = 'U+0600-06FF, U+200C-200E';

  it('finds a letter in a range, and at either end of it', () => {
    expect(covers(arabic, 'abc ایران')).toBe(true);
    expect(covers(arabic, '\u0600')).toBe(true);
    expect(covers(arabic, '\u06ff')).toBe(true);
  });

  it('finds none where the text is of another script', () => {
    expect(covers(arabic, 'Paris, 8 February 2025')).toBe(false);
    expect(covers('U+131', 'I')).toBe(false);
    expect(covers('U+131', 'ı')).toBe(true);
  });

  it('takes a face without a range for one that has every letter', () => {
    expect(covers('', 'anything')).toBe(true);
  });
});
