import { describe, expect, it } from 'vitest';
import { otherDirection } from './other-direction.ts';

describe('otherDirection', () => {
  it('is that of a paragraph in another script than its document', () => {
    expect(otherDirection('قال المتحدث باسم النقابة في نيسان 2005.', 'en')).toBe('rtl');
    expect(otherDirection('# MaryamRajavi # IranRegimeChange', 'fa')).toBe('ltr');
  });

  it('is none for a paragraph that only begins with a word of another script', () => {
    expect(otherDirection('BBC در گزارشی از گردهمایی پاریس نوشت', 'fa')).toBeUndefined();
    expect(otherDirection('«تظاهرات», the word for a demonstration', 'en')).toBeUndefined();
  });

  it('is none without letters', () => {
    expect(otherDirection('🌴 8 · 2025', 'ar')).toBeUndefined();
    expect(otherDirection('', 'en')).toBeUndefined();
  });
});
