import { describe, expect, it } from 'vitest';
import { grouped } from './grouped.ts';

describe('grouped', () => {
  it('sets thousands apart, in the digits of the language', () => {
    expect([0, 999, 1000, 10_000_000].map((n) => grouped('en', n))).toEqual([
      '0',
      '999',
      '1,000',
      '10,000,000',
    ]);
    expect(grouped('fa', 12_345)).toBe('۱۲٬۳۴۵');
    expect(grouped('ar', 1_234_567)).toBe('١٬٢٣٤٬٥٦٧');
  });
});
