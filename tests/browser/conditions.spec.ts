// Every page under what readers ask of their browsers; light and dark on a usual screen are looked at elsewhere.
import type { Page } from '@playwright/test';
import { pages } from './built-site.ts';
import { expect, open, test } from './fixtures.ts';

/** How far the page is wider than the screen, in px; at most 0 where nothing is cut off or has to be scrolled to. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

async function doubleLetters(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

for (const path of pages()) {
  test(`/${path} fits, and axe finds nothing: magnified four times, in forced colours, in letters of twice the size`, async ({
    page,
    axe,
  }) => {
    // The rules are gone through three times, and a long page takes its time.
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // What a window of 1280 by 1024 px shows at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page, `./${path}`);
    expect(await overhang(page), 'at 400 %').toBeLessThanOrEqual(0);
    expect(await axe(), 'at 400 %').toEqual([]);

    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await axe(), 'in forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });

    await page.setViewportSize({ width: 1280, height: 800 });
    await doubleLetters(page);
    expect(await axe(), 'in large letters').toEqual([]);
  });

  test(`/${path} fits a narrow screen in letters of twice the size`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, `./${path}`);
    await doubleLetters(page);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    const cut = await page
      .locator('header fieldset')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    expect(cut).toBe(false);
  });
}
