import { pages } from './built-site.ts';
import { expect, test } from './fixtures.ts';

// A host may give the site a folder of its own, and shows /404.html for an address that names nothing.

test.describe('from a folder of a host', () => {
  test.use({ placed: 'folder' });

  for (const page of pages()) {
    test(`/${page} finds its scripts, styles and links`, async ({
      page: tab,
      request,
      baseURL,
    }) => {
      await tab.goto(`./${page}`, { waitUntil: 'networkidle' });
      // The links of a drawing are links too, and have no plain `href`.
      const links = await tab.locator('a[href]').evaluateAll((found) => {
        return found.map((link) => {
          const url = new URL(link.getAttribute('href') ?? '', document.baseURI);
          url.hash = '';
          return url.href;
        });
      });
      const own = new URL(tab.url()).origin;
      for (const link of new Set(links.filter((link) => link.startsWith(own)))) {
        expect(link.startsWith(baseURL ?? ''), link).toBe(true);
        expect((await request.get(link)).status(), link).toBe(200);
      }
    });
  }
});

test.describe('an address that names nothing', () => {
  test.use({ expectedFaults: [/status of 404/] });

  for (const placed of ['root', 'folder'] as const) {
    test.describe(placed, () => {
      test.use({ placed });

      test('is answered in the three languages, wherever it points', async ({ page, axe }) => {
        const response = await page.goto('./sources/nowhere/at-all/');
        expect(response?.status()).toBe(404);
        for (const lang of ['en', 'fa', 'ar']) {
          await expect(page.locator(`:lang(${lang})`).first()).toBeVisible();
        }
        expect(await axe()).toEqual([]);
        const links = page.locator('section[lang="fa"] p').last();
        await expect(links, 'two links do not run together').toHaveText(/زمان\s+به منابع/);
      });

      test('is answered even where the address is no text', async ({ page, baseURL }) => {
        await page.goto(`${baseURL ?? ''}sources/%E0%A4%A/`);
        await expect(page.locator('code')).toContainText('%E0%A4%A');
        await expect(page.getByRole('link', { name: 'To the timeline' })).toBeVisible();
      });
    });
  }
});
