import { expect, it } from 'vitest';
import { commas, semicolons } from './commas.ts';

const parts = ['a', 'b', 'c'];

it('puts the comma of the language between parts', () => {
  expect(commas('en', parts)).toBe('a, b, c');
  expect(commas('fa', parts)).toBe('a، b، c');
  expect(commas('ar', ['a'])).toBe('a');
  expect(commas('ar', [])).toBe('');
});

it('puts the semicolon of the language between things that have commas', () => {
  expect(semicolons('en', parts)).toBe('a; b; c');
  expect(semicolons('ar', parts)).toBe('a؛ b؛ c');
});
