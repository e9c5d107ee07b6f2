import { describe, expect, it } from 'vitest';
import { ar } from '../../messages/compare/ar.ts';
import { en } from '../../messages/compare/en.ts';
import { fa } from '../../messages/compare/fa.ts';
import { offsetWords } from './offset-words.ts';

const tell = (least: number, most: number): string =>
  offsetWords({ least, most }, en.charts.aligned);

describe('offsetWords', () => {
  it('tells a known number of days, before and after', () => {
    expect(tell(-1106, -1106)).toBe('1,106 days before');
    expect(tell(1, 1)).toBe('1 day after');
    expect(tell(0, 0)).toBe('the same day');
  });

  it('tells a least and a most, the smaller number first on either side', () => {
    expect(tell(-1286, -922)).toBe('922 to 1,286 days before');
    expect(tell(922, 1286)).toBe('922 to 1,286 days after');
    expect(tell(-3, 5)).toBe('from 3 days before to 5 days after');
    expect(tell(-3, 0)).toBe('from 3 days before to the same day');
  });

  it('tells a least alone where nothing bounds the most', () => {
    expect(tell(32, Infinity)).toBe('at least 32 days after');
    expect(tell(-Infinity, -32)).toBe('at least 32 days before');
  });

  it('does not guess where either can come first', () => {
    expect(tell(-5, Infinity)).toBe('whether before or after cannot be told');
    expect(tell(-Infinity, Infinity)).toBe('whether before or after cannot be told');
  });

  it('writes numbers and their forms as each language does', () => {
    expect(offsetWords({ least: 1307, most: 1307 }, fa.charts.aligned)).toBe('۱٬۳۰۷ روز پس از آن');
    expect(offsetWords({ least: -2, most: -2 }, ar.charts.aligned)).toBe('قبله بـيومين');
  });
});
