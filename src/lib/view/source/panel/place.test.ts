import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from './place.ts';

const screen = { width: 1000, height: 800 };
const words = (left: number, top: number, width = 120, height = 30) => {
  return { left, top, right: left + width, bottom: top + height };
};

describe('placeBeside', () => {
  it('stands below the words, in the middle of them', () => {
    const { left, top } = placeBeside(words(400, 100), { width: 300, height: 400 }, screen);
    expect([left, top]).toEqual([310, 136]);
  });

  it('stands above where there is no room below', () => {
    const { top } = placeBeside(words(400, 700), { width: 300, height: 400 }, screen);
    expect(top).toBe(294);
  });

  it('stands beside words in the middle of the screen where it is too high for either', () => {
    const { left, top } = placeBeside(words(100, 380), { width: 300, height: 600 }, screen);
    expect([left, top]).toEqual([226, 192]);
  });

  it('is cut where there is room neither beside, above nor below', () => {
    const phone = { width: 400, height: 800 };
    const { top, height } = placeBeside(words(140, 300), { width: 380, height: 700 }, phone);
    expect([top, height]).toEqual([336, 456]);
  });

  it('never covers the words, nor leaves the screen, unless the words leave no room', () => {
    const box = fc
      .record({ left: fc.nat(900), top: fc.nat(700), width: fc.nat(400), height: fc.nat(300) })
      .map(({ left, top, width, height }) => words(left, top, width, height));
    const size = fc.record({ width: fc.nat(420), height: fc.nat(1200) });
    fc.assert(
      fc.property(box, size, (at, panel) => {
        const { left, top, height } = placeBeside(at, panel, screen);
        const bottom = top + Math.min(panel.height, height);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(bottom).toBeLessThanOrEqual(screen.height - 8);
        const isClear =
          top >= at.bottom || bottom <= at.top || left >= at.right || left + panel.width <= at.left;
        const room = Math.max(at.top, screen.height - at.bottom) - 14;
        if (room >= 160) expect(isClear).toBe(true);
      }),
    );
  });
});
