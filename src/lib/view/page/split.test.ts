import { describe, expect, it } from 'vitest';
import { limits, sizeAfter, within } from './split.ts';

const chronicle = { name: 'chronicle', before: 36, rtl: false } as const;
const timeline = { name: 'timeline', before: 36, rtl: false } as const;

describe('sizeAfter', () => {
  it('goes by what is seen: to the left in a page from right to left, the list on the right grows', () => {
    expect(sizeAfter('ArrowRight', 36, chronicle)).toBe(38);
    expect(sizeAfter('ArrowLeft', 36, chronicle)).toBe(34);
    expect(sizeAfter('ArrowLeft', 36, { ...chronicle, rtl: true })).toBe(38);
    expect(sizeAfter('ArrowDown', 36, timeline)).toBe(38);
    expect(sizeAfter('ArrowUp', 36, timeline)).toBe(34);
  });

  it('stays within its limits, and goes to them at once', () => {
    const { least, most } = limits.timeline;
    expect(sizeAfter('ArrowDown', most, timeline)).toBe(most);
    expect(sizeAfter('ArrowUp', least, timeline)).toBe(least);
    expect(sizeAfter('Home', 36, timeline)).toBe(least);
    expect(sizeAfter('End', 36, timeline)).toBe(most);
  });

  it('folds away with Enter, and comes back as it was', () => {
    expect(sizeAfter('Enter', 50, { ...chronicle, before: 50 })).toBe(0);
    expect(sizeAfter('Enter', 0, { ...chronicle, before: 50 })).toBe(50);
  });

  it('unfolds to the least with an arrow, and folds no further', () => {
    expect(sizeAfter('ArrowRight', 0, chronicle)).toBe(limits.chronicle.least);
    expect(sizeAfter('ArrowLeft', 0, chronicle)).toBe(0);
  });

  it('leaves other keys alone, arrows across it too', () => {
    expect(sizeAfter('Tab', 36, chronicle)).toBeNull();
    expect(sizeAfter('ArrowUp', 36, chronicle)).toBeNull();
    expect(sizeAfter('ArrowLeft', 36, timeline)).toBeNull();
  });
});

describe('within', () => {
  it('folds what is drawn nearly to nothing', () => {
    expect(within('timeline', 3)).toBe(0);
    expect(within('timeline', 7)).toBe(limits.timeline.least);
    expect(within('timeline', 95)).toBe(limits.timeline.most);
  });
});
