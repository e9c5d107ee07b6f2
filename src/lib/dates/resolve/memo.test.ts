import { expect, it } from 'vitest';
import { memo } from './memo.ts';

it('makes each result once, and forgets all when it has kept enough', () => {
  let made = 0;
  const square = memo((of: number) => {
    made += 1;
    return of * of;
  }, 2);
  expect([square(2), square(2), square(3)]).toEqual([4, 4, 9]);
  expect(made).toBe(2);
  expect(square(4)).toBe(16);
  expect(square(2)).toBe(4);
  expect(made).toBe(4);
});
