import { beforeEach, expect, it } from 'vitest';
import { SetAside } from './set-aside.svelte.ts';

beforeEach(() => sessionStorage.clear());

it('keeps what is set aside for the next page of the tab, in order', () => {
  const first = new SetAside();
  first.toggle('b');
  first.toggle('a');
  expect(new SetAside().ids).toEqual(['b', 'a']);
});

it('puts back what is set aside already, and leaves no trace of an empty list', () => {
  const aside = new SetAside();
  aside.toggle('a');
  aside.toggle('a');
  expect(aside.has('a')).toBe(false);
  expect(new SetAside().ids).toEqual([]);
});
