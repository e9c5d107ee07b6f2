import { eventThat } from './built-site.ts';
import { expect, open, test } from './fixtures.ts';

// Paper is narrower than a desk's screen and wider than a phone's: what is printed is neither.

const chosen = eventThat(({ gathering, date }) => gathering && date.earliest !== null);

test('on paper the reader follows the whole chronicle, and covers none of it', async ({ page }) => {
  await open(page, `./#${chosen.id}`);
  const reader = page.getByRole('complementary', { name: 'Reader' });
  await expect(reader.getByRole('heading', { level: 2 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1047 });

  await expect(reader).toHaveCSS('position', 'static');
  await expect(reader.getByRole('button', { name: 'Close' })).toBeHidden();
  const last = await page.getByRole('article').last().boundingBox();
  const passage = await reader.boundingBox();
  expect(passage?.y).toBeGreaterThanOrEqual(0);
  const lists = await page.getByRole('feed').boundingBox();
  expect((lists?.y ?? 0) + (lists?.height ?? 0)).toBeLessThanOrEqual(passage?.y ?? 0);
  expect(last?.height).toBeGreaterThan(0);
  for (const part of await page.locator('main > :is(.chronicle, .reader)').all()) {
    await expect(part, 'nothing scrolls on paper').toHaveCSS('overflow', 'visible');
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(718);
});
