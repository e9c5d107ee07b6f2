import { describe, expect, it } from 'vitest';
import { guessLanguage } from './guess-language.ts';

describe('guessLanguage', () => {
  it('tells the three languages by their letters', () => {
    expect(guessLanguage('The assembly met in Paris on Friday.')).toBe('en');
    expect(guessLanguage('همایش روز جمعه در پاریس برگزار شد')).toBe('fa');
    expect(guessLanguage('عقدت القمة في باريس يوم الجمعة')).toBe('ar');
  });

  it('knows Persian typed with Arabic ي and ك by the letters that Arabic lacks', () => {
    expect(guessLanguage('گفتگوى چهارجانبه دربارهٔ ژئوپلیتیک پایان گرفت')).toBe('fa');
  });

  it('takes ك for Arabic, beside a name in Persian letters', () => {
    expect(guessLanguage('كما ذكر كاتب عن چمران')).toBe('ar');
  });

  it('knows unvowelled Arabic without a single letter of its own by the article', () => {
    expect(guessLanguage('المؤتمر الوطني انعقد في عمان')).toBe('ar');
  });

  it('is not misled by a Latin name or hashtag', () => {
    expect(guessLanguage('این تجمع را شورا (NCRI) برگزار می‌کند')).toBe('fa');
    expect(guessLanguage('Iranians (ایرانیان) gathered in the square')).toBe('en');
  });

  it('takes a text without letters for English', () => {
    expect(guessLanguage('2021-07-10')).toBe('en');
    expect(guessLanguage('')).toBe('en');
  });
});
