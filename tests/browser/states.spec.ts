import { eventThat } from './built-site.ts';
import { expect, open, test } from './fixtures.ts';

// What a page looks like only after a reader has done something, in every language and both themes.

const chosen = eventThat(({ outside }) => outside !== undefined);

for (const language of ['en', 'fa', 'ar'] as const) {
  const home = language === 'en' ? './' : `./${language}/`;

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the reader with context, ${language}, ${colorScheme}`, async ({
      page,
      axe,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page, `${home}?context=on#${chosen.id}`);
      await expect(page.locator('article.reader')).toBeVisible();
      expect(await axe()).toEqual([]);
    });
  }
}

test('axe finds nothing in the menu and the undated rest while they are open', async ({
  page,
  axe,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './');
  for (const opener of await page.locator('button[popovertarget]:visible').all()) {
    await opener.click();
    await expect(page.locator(':popover-open')).toBeVisible();
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('the frame of the browser takes the theme that is chosen, and keeps it after a reload', async ({
  page,
}) => {
  /** The theme whose colour the browser takes for its frame. */
  const framed = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLMetaElement>('[name="theme-color"]')].find(
          ({ media }) => matchMedia(media).matches,
        )?.dataset['for'],
    );
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, './');
  expect(await framed()).toBe('light');
  const menu = page.locator('header .menu');
  if (await menu.isVisible()) await menu.click();
  const toggle = page.locator('header button:has(.moon)');
  await toggle.click();
  await toggle.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await framed()).toBe('dark');

  await open(page, './');
  expect(await framed()).toBe('dark');
  if (await menu.isVisible()) await menu.click();
  await toggle.click();
  expect(await framed()).toBe('light');
});

const claiming = eventThat(({ claims }) => claims.some(({ quote }) => quote.includes('\u00a0')));

for (const home of ['./', './fa/']) {
  test(`quotes that are set in no-break spaces stay within the reader, ${home}`, async ({
    page,
  }) => {
    await open(page, `${home}#${claiming.id}`);
    const reader = page.locator('article.reader');
    await expect(reader.locator('details q').first()).toBeAttached();
    for (const claim of await reader.locator('details:has(q) > summary').all()) await claim.click();
    await expect(reader.locator('details[open] q').first()).toBeVisible();
    const overhang = await reader.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overhang).toBeLessThanOrEqual(0);
  });
}

for (const [home, edge] of [
  ['./', 'left'],
  ['./fa/', 'right'],
] as const) {
  test(`headlines in any script stand at the page's own edge in the list, ${home}sources/`, async ({
    page,
  }) => {
    await open(page, `${home}sources/`);
    const list = page.getByRole('main').getByRole('list').first();
    await expect(list.locator('h2:lang(en)')).not.toHaveCount(0);
    await expect(list.locator('h2:lang(ar)')).not.toHaveCount(0);
    const edges = await list
      .locator('h2 a')
      .evaluateAll((all, side) => all.map((one) => one.getBoundingClientRect()[side]), edge);
    expect(Math.max(...edges) - Math.min(...edges)).toBeLessThan(2);
  });
}
