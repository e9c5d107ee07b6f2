import type { Page } from '@playwright/test';
import { events, eventThat, laidOut } from './built-site.ts';
import { expect, open, test } from './fixtures.ts';

// A reader scrolls events in the order of time, chooses one, and reads its passage and how its date follows.

const gathering = eventThat(({ gathering, date }) => gathering && date.earliest !== null);
const fromElsewhere = eventThat(({ outside }) => outside !== undefined);

const chronicle = (page: Page) => page.getByRole('feed');
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const reader = (page: Page) => page.getByRole('complementary', { name: 'Reader' });
const entry = (page: Page, id: string) => chronicle(page).locator(`article[id="${id}"]`);

test('the chronicle holds every event once, in the order of time', async ({ page }) => {
  await open(page, './');
  const articles = chronicle(page).getByRole('article');
  const ids = await articles.evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual(events().map(({ id }) => id));
  const positions = await articles.evaluateAll((all) =>
    all.map((article) => article.getAttribute('aria-posinset')),
  );
  expect(positions).toEqual(ids.map((_, i) => `${i + 1}`));
});

test('an event opens its passage, its date as written, what it can mean, and the steps between', async ({
  page,
}) => {
  await open(page, './');
  await entry(page, gathering.id).getByRole('link').click();

  const shown = reader(page);
  await expect(shown.getByRole('heading', { level: 2, name: gathering.title.en })).toBeVisible();
  await expect(shown.getByText(gathering.date.words ?? '', { exact: true }).first()).toBeVisible();
  await expect(shown.getByRole('listitem').first()).toBeVisible();
  expect(gathering.date.derivation.length).toBeGreaterThan(0);
  const marked = await shown.locator('blockquote mark').allInnerTexts();
  expect(laidOut(marked.join(' '))).toContain(laidOut(gathering.excerpt.exact).slice(0, 40));
});

test('the three views show one selection', async ({ page }) => {
  await open(page, './');
  await timeline(page).locator(`a[href="#${gathering.id}"]`).first().click();
  await expect(reader(page).getByRole('heading', { level: 2 })).toHaveText(gathering.title.en);
  const link = entry(page, gathering.id).getByRole('link');
  await expect(link).toHaveAttribute('aria-current', 'true');
  await expect(timeline(page).locator('a[aria-current="true"]').first()).toHaveAttribute(
    'href',
    `#${gathering.id}`,
  );
});

test('the address holds the choice and gives it back', async ({ page }) => {
  await open(page, './');
  await entry(page, gathering.id).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`#${gathering.id}$`));
  await page.reload();
  await expect(reader(page).getByRole('heading', { level: 2 })).toHaveText(gathering.title.en);
});

test('from the passage to the whole document, with the passage marked there', async ({ page }) => {
  await open(page, `./#${gathering.id}`);
  await reader(page).getByRole('link', { name: 'Open the document' }).click();
  await expect(page).toHaveURL(new RegExp(`/sources/${gathering.source}/#${gathering.id}$`));
  const marked = await page.getByRole('main').locator('mark').allInnerTexts();
  expect(laidOut(marked.join(' '))).toContain(laidOut(gathering.excerpt.exact).slice(0, 40));
});

test('what is known from elsewhere shows with context only', async ({ page }) => {
  await open(page, `./#${fromElsewhere.id}`);
  const reference = page.getByText(fromElsewhere.outside?.reference ?? '', { exact: true });
  await expect(reader(page).getByRole('heading', { level: 2 })).toHaveText(fromElsewhere.title.en);
  await expect(reference).toHaveCount(0);
  await page.getByText('+ context', { exact: true }).click();
  await expect(reference).toBeVisible();
  await page.getByText('As text', { exact: true }).click();
  await expect(reference).toHaveCount(0);
});

test('keys go from event to event in time, open one and come back', async ({ page }) => {
  await open(page, './');
  const marks = timeline(page).locator('a[data-mark]');
  // A sign that stands for several marks is one stop among them.
  const focused = () =>
    page.evaluate(() => {
      const on = document.activeElement;
      return on?.getAttribute('data-mark') ?? on?.getAttribute('data-sign') ?? '';
    });
  await marks.last().focus();
  const last = await focused();
  // What answers keys may still be on its way.
  await page.keyboard.press('Home');
  await expect.poll(focused).not.toBe(last);
  const first = await focused();
  let second = first;
  do {
    await page.keyboard.press('ArrowRight');
    const before = second;
    await expect.poll(focused).not.toBe(before);
    second = await focused();
  } while (second.startsWith('+'));
  const order = events().map(({ id }) => id);
  expect(order.indexOf(second)).toBeGreaterThan(order.indexOf(first));
  await page.keyboard.press('Enter');
  await expect(reader(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(timeline(page).locator(`a[data-mark="${second}"]`)).toBeFocused();
});

for (const { language, dir, path } of [
  { language: 'en', dir: 'ltr', path: './' },
  { language: 'fa', dir: 'rtl', path: './fa/' },
  { language: 'ar', dir: 'rtl', path: './ar/' },
] as const) {
  test(`speaks ${language}, ${dir}, and keeps the passage in its own direction`, async ({
    page,
  }) => {
    await open(page, `${path}#${gathering.id}`);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', language);
    await expect(html).toHaveAttribute('dir', dir);
    await expect(
      page.getByRole('heading', { level: 2, name: gathering.title[language] }),
    ).toBeVisible();
    const passage = page.locator('blockquote');
    const own = await passage.getAttribute('lang');
    await expect(passage).toHaveCSS('direction', own === 'en' ? 'ltr' : 'rtl');
  });
}
