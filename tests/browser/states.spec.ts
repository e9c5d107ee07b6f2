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
