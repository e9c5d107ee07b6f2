import { describe, expect, it } from 'vitest';
import { labelOf, shorten, titled } from './shorten.ts';

describe('shorten', () => {
  it('leaves what is short enough, but for its white space', () => {
    expect(shorten('في\u00a0الأسبوع\u00a0 الماضي', 40)).toBe('في الأسبوع الماضي');
  });

  it('cuts at a word and drops a comma before the ellipsis', () => {
    expect(shorten('Iranian parties, groups and others', 18)).toBe('Iranian parties…');
  });

  it('cuts a word that is too long by itself', () => {
    expect(shorten('abcdefghij', 4)).toBe('abcd…');
  });
});

describe('labelOf', () => {
  it('takes the main part of a divided title', () => {
    expect(labelOf('Iranian presidential election; Ebrahim Raisi named next president')).toBe(
      'Iranian presidential election',
    );
    expect(labelOf('انتخابات ریاست‌جمهوری ایران؛ اعلام ابراهیم رئیسی')).toBe(
      'انتخابات ریاست‌جمهوری ایران',
    );
  });

  it('leaves the date to the axis', () => {
    expect(labelOf('“Free Iran” international meeting, 10–12 July')).toBe(
      '“Free Iran” international meeting',
    );
    expect(labelOf('اجتماع «إيران الحرة» الدولي، 10–12 يوليو')).toBe('اجتماع «إيران الحرة» الدولي');
  });

  it('keeps the whole where the main part would say too little', () => {
    expect(labelOf('Free Iran (2018)')).toBe('Free Iran (2018)');
  });
});

describe('titled', () => {
  it('leaves a title as it is, its spaces too', () => {
    const long = 'A headline of  two lines, '.repeat(9).trim();
    expect(titled(long)).toBe(long);
    expect(titled('')).toBe('');
  });

  it('cuts one without end, at a word and with an ellipsis', () => {
    const cut = titled('كنفرانس “Free Iran” ۱۰–۱۲ July '.repeat(400));
    expect(cut.length).toBeLessThanOrEqual(241);
    expect(cut).toMatch(/^كنفرانس “Free Iran” .*[^\s]…$/u);
  });
});
