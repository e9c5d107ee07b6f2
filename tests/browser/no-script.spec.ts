import { events, eventThat, laidOut } from './built-site.ts';
import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('without scripts the chronicle is read: every event with its date, excerpt and link', async ({
  page,
}) => {
  await page.goto('./');
  const articles = page.getByRole('feed').getByRole('article');
  await expect(articles).toHaveCount(events().length);
  const dated = eventThat(({ date }) => date.earliest !== null && date.earliest === date.latest);
  const article = page.locator(`article[id="${dated.id}"]`);
  await article.scrollIntoViewIfNeeded();
  await expect(article.getByRole('link', { name: dated.title.en })).toBeVisible();
  await expect(article).toContainText(dated.date.earliest?.slice(0, 4) ?? '');
  await expect(article).toContainText(laidOut(dated.excerpt.exact).slice(0, 20));
});

test('without scripts a link of the chronicle leads to the passage in its document', async ({
  page,
}) => {
  const { id, title, source, excerpt } = eventThat(({ gathering }) => gathering);
  await page.goto('./');
  await page.locator(`article[id="${id}"]`).getByRole('link', { name: title.en }).click();
  await expect(page).toHaveURL(new RegExp(`/sources/${source}/#${id}$`));
  const marked = await page.getByRole('main').locator('mark').allInnerTexts();
  expect(laidOut(marked.join(' '))).toContain(laidOut(excerpt.exact).slice(0, 40));
});

test('without scripts the timeline is a picture of the dated events', async ({ page }) => {
  await page.goto('./');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline).toBeVisible();
  const drawn = await timeline.locator('a[data-mark]').count();
  const named = await timeline.locator('.more title').allTextContents();
  const dated = events().filter(({ date }) => date.earliest !== null || date.latest !== null);
  expect(drawn).toBeGreaterThan(0);
  expect(drawn + named.flatMap((names) => names.split('\n')).length).toBe(dated.length);
});
