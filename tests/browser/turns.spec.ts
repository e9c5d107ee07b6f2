import type { Page } from '@playwright/test';
import { eventThat } from './built-site.ts';
import { expect, test } from './fixtures.ts';

// The parts of a page come to life one after the other. Here their turns never come, until a hand is on the page.

const { id } = eventThat(({ gathering, date }) => gathering && date.earliest !== null);

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    // Turns alone are asked for without a time.
    const held = (...[job, ms]: Parameters<typeof later>): number =>
      ms === undefined ? 0 : later(job, ms);
    window.setTimeout = held as typeof later;
  }),
);

/** Opens a page that does not come to life by itself. */
async function asleep(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('#svelte-announcer')).toBeAttached({ timeout: 20_000 });
}

/** What a name of a lane is until the timeline has come to life: it cannot fold anything. */
const lane = (page: Page) => page.locator('button[data-lane]').first();
const entry = (page: Page) => page.locator(`article[id="${id}"]`).getByRole('link').first();
const reader = (page: Page) => page.getByRole('complementary', { name: 'Reader' });

test('a press on what has not come to life is answered as any other', async ({ page }) => {
  await asleep(page, './');
  await expect(lane(page)).toBeDisabled();
  await entry(page).click();
  await expect(page).toHaveURL(new RegExp(`/#${id}$`));
  await expect(reader(page).locator('blockquote mark').first()).toBeVisible();
  await expect(lane(page)).toBeEnabled();
});

test('a key is answered too', async ({ page }) => {
  await asleep(page, './');
  await expect(lane(page)).toBeDisabled();
  await entry(page).focus();
  await page.keyboard.press('Enter');
  await expect(reader(page).locator('blockquote mark').first()).toBeVisible();
});

test('what an address asks for is there at once', async ({ page }) => {
  await asleep(page, `./#${id}`);
  await expect(reader(page).locator('blockquote mark').first()).toBeVisible();
  await expect(lane(page)).toBeEnabled();
});

test('a comparison answers a press on what has not come to life', async ({ page }) => {
  await asleep(page, './compare/');
  const rows = page.locator('tbody tr');
  const count = await rows.count();
  await rows
    .first()
    .getByRole('button', { name: /^Take out/ })
    .click();
  await expect(rows).toHaveCount(count - 1);
});

test('what is pressed before its code has come is pressed once it is there', async ({ page }) => {
  test.skip((page.viewportSize()?.width ?? 0) < 700, 'the table of pairs needs a wide screen');
  await asleep(page, './compare/');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/_app\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const cells = page.locator('td > button[data-cell]');
  await cells.first().dispatchEvent('click');
  await expect(cells.first()).toHaveAttribute('aria-expanded', 'false');
  release();
  await expect(cells.first()).toHaveAttribute('aria-expanded', 'true');
});
