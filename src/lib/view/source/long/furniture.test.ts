import { describe, expect, it } from 'vitest';
import { furnitureAmong } from './furniture.ts';

const paragraphs = [
  { start: 0, end: 9 },
  { start: 11, end: 40 },
  { start: 42, end: 50 },
];

describe('furnitureAmong', () => {
  it('is true of a paragraph that is dimmed from its first letter to its last', () => {
    const dimmed = [
      { start: 0, end: 9 },
      { start: 41, end: 52 },
    ];
    expect(furnitureAmong(paragraphs, dimmed)).toEqual([true, false, true]);
  });

  it('is not true of one that is dimmed in part', () => {
    expect(furnitureAmong(paragraphs, [{ start: 12, end: 50 }])).toEqual([false, false, true]);
    expect(furnitureAmong(paragraphs, [])).toEqual([false, false, false]);
  });
});
