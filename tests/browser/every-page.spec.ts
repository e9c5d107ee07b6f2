import { pages } from './built-site.ts';
import { expect, open, test } from './fixtures.ts';

// The fixtures fail each of these besides on an error in the console or a request to another host.
for (const path of pages()) {
  test(`/${path} opens, fits the screen, and axe finds nothing in it, light or dark`, async ({
    page,
    axe,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open(page, `./${path}`);
    await expect(page.getByRole('main')).toHaveCount(1);

    const { screen, content } = await page.evaluate(() => ({
      screen: document.documentElement.clientWidth,
      content: document.documentElement.scrollWidth,
    }));
    expect(content, 'the page does not scroll sideways').toBeLessThanOrEqual(screen);

    expect(await axe(), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await axe(), 'dark').toEqual([]);
  });
}
