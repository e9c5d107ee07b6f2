import { expect, it } from 'vitest';
import { commas, semicolons } from './commas.ts';

const parts = ['a', 'b', 'c'];
const letters = ['الف', 'ب', 'ج'];

it('puts the comma of the language between parts', () => {
  expect(commas('en', parts)).toBe('a, b, c');
  expect(commas('fa', letters)).toBe('الف، ب، ج');
  expect(commas('ar', ['ب'])).toBe('ب');
  expect(commas('ar', [])).toBe('');
});

it('keeps a part apart whose words run the other way, so that no number changes sides', () => {
  const mixed = 'كنفرانس “Free Iran” ۱۰–۱۲ July';
  expect(commas('fa', [mixed, '۱۹ تیر ۱۴۰۰'])).toBe(`\u2068${mixed}\u2069، ۱۹ تیر ۱۴۰۰`);
  expect(commas('en', ['Meeting «ایران آزاد»', '10 July 2021'])).toBe(
    '\u2068Meeting «ایران آزاد»\u2069, 10 July 2021',
  );
  expect(commas('ar', ['اجتماع «إيران الحرة»', '١٠ يوليو ٢٠٢١'])).toBe(
    'اجتماع «إيران الحرة»، ١٠ يوليو ٢٠٢١',
  );
});

it('puts the semicolon of the language between things that have commas', () => {
  expect(semicolons('en', parts)).toBe('a; b; c');
  expect(semicolons('ar', parts)).toBe('a؛ b؛ c');
});
