import { eventThat } from './built-site.ts';
import { expect, open, test } from './fixtures.ts';

// How a reader gets about besides pressing events: the Tab key’s first stop, Back.

const chosen = eventThat(({ gathering, date }) => gathering && date.earliest !== null);

for (const path of ['', 'fa/sources/', `ar/sources/${chosen.source}/`]) {
  test(`/${path}: the first Tab leads past the header, and keeps what the address holds`, async ({
    page,
  }) => {
    await open(page, `./${path}?context=on#${chosen.id}`);
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
    });
    await page.keyboard.press('Tab');
    const skip = page.locator('a:focus');
    await expect(skip).toBeInViewport();
    const to = (await skip.getAttribute('href'))?.slice(1) ?? '';
    await page.keyboard.press('Enter');
    await expect(page.locator(`[id="${to}"]`)).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`#${chosen.id}$`));
  });
}

test.describe('the sheet of a phone', () => {
  test.beforeEach(({ isMobile }) => {
    test.skip(!isMobile, 'a wide screen has none');
  });

  const sheet = 'aside.reader';

  test('goes away by Back, and comes again by Forward', async ({ page }) => {
    await open(page, './');
    const start = page.url();
    await page.locator(`article[id="${chosen.id}"]`).getByRole('link').click();
    await expect(page.locator(sheet)).toBeVisible();
    await page.goBack();
    await expect(page.locator(sheet)).toBeHidden();
    await expect(page).toHaveURL(start);
    await page.goForward();
    await expect(page.locator(sheet)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`#${chosen.id}$`));
  });

  test('takes its entry of the history along when it is closed by hand', async ({ page }) => {
    await open(page, './sources/');
    const before = page.url();
    await page.goto('./');
    await open(page, './fa/');
    await page.locator(`article[id="${chosen.id}"]`).getByRole('link').click();
    await page.locator(`${sheet} nav a`).last().click();
    await page.locator(`${sheet} [data-grip] button`).click();
    await expect(page.locator(sheet)).toBeHidden();
    await expect(page).toHaveURL(/\/fa\/$/);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(before);
  });

  test('that came with the address leads back to where the reader came from', async ({ page }) => {
    await open(page, `./sources/${chosen.source}/`);
    await page.locator(`a.to-timeline[href$="#${chosen.id}"]`).click();
    await expect(page.locator(sheet)).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/sources/${chosen.source}/`));
  });

  test('keeps the context that was switched on over it', async ({ page }) => {
    await open(page, './');
    await page.locator(`article[id="${chosen.id}"]`).getByRole('link').click();
    await page.getByText('+ context', { exact: true }).click();
    await expect(page).toHaveURL(/context=on/);
    await page.goBack();
    await expect(page.locator(sheet)).toBeHidden();
    await expect(page.getByRole('radio', { name: '+ context' })).toBeChecked();
  });
});
