import type { Page } from '@playwright/test';
import { textOf } from './built-site.ts';
import { expect, open, test } from './fixtures.ts';

// A reference is copied by one press, in five formats, and its link opens the very passage.

interface Event {
  readonly id: string;
  readonly excerpt: { readonly exact: string };
  readonly title: Readonly<Record<'en' | 'fa' | 'ar', string>>;
}

const events = JSON.parse(textOf('events.json')) as readonly Event[];
const event = events.find(({ id }) => id === 'paris-demonstration-2025') ?? events[0];
if (!event) throw new Error('no event to cite');
const { id, excerpt, title } = event;

const pages = [
  { folder: '', cite: 'Cite', text: 'Plain text', language: 'en' },
  { folder: 'fa/', cite: 'ارجاع', text: 'متن ساده', language: 'fa' },
  { folder: 'ar/', cite: 'استشهاد', text: 'نص عادي', language: 'ar' },
] as const;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const dialog = (page: Page) => page.locator('#cite');

/** Opens the references of the event. */
async function openMenu(page: Page, path: string, cite: string): Promise<void> {
  await open(page, `./${path}#${id}`);
  await page.getByRole('button', { name: cite, exact: true }).click();
  await expect(dialog(page).getByRole('textbox')).toBeVisible();
}

/** Copies in a format and gives what is on the clipboard. */
async function copied(page: Page, format: string): Promise<string> {
  await dialog(page).getByRole('button', { name: format, exact: true }).click();
  await expect(dialog(page).getByRole('status')).toContainText(format);
  return clipboard(page);
}

for (const { folder, cite, text, language } of pages) {
  test(`/${folder} copies a reference as text, says so and shows it`, async ({ page, axe }) => {
    await openMenu(page, folder, cite);
    await expect(dialog(page).getByRole('status')).toHaveText('');
    const reference = await copied(page, text);
    expect(reference).toContain(excerpt.exact);
    expect(reference).toContain(title[language]);
    await expect(dialog(page).getByRole('textbox')).toHaveValue(reference);
    expect(await axe()).toEqual([]);
  });
}

test('copies in each format, with the quotation letter by letter', async ({ page }) => {
  await openMenu(page, '', 'Cite');
  const markdown = await copied(page, 'Markdown');
  expect(markdown).toMatch(/^> /);
  expect(markdown).toContain('[Passage](');
  const bibtex = await copied(page, 'BibTeX');
  expect(bibtex).toMatch(/^@misc\{paris-demonstration-2025,/);
  const ris = await copied(page, 'RIS');
  expect(ris.split('\r\n').at(0)).toBe('TY  - GEN');
  expect(ris).toMatch(/ER {2}- \r\n$/);
  const [item] = JSON.parse(await copied(page, 'CSL-JSON')) as [{ note: string; issued: unknown }];
  expect(item.issued).toEqual({ 'date-parts': [[2025, 2, 1]] });
  for (const reference of [markdown, bibtex, ris, item.note])
    expect(reference).toContain(excerpt.exact);
});

test('the link opens on the passage after a cold load, with the calendars it was cited in', async ({
  page,
  context,
}) => {
  await open(page, `./?calendars=lunar-hijri,gregorian&from=2024-01-01&to=2024-12-31#${id}`);
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  const reference = await copied(page, 'Plain text');
  expect(reference).toMatch(/AH.*8 February 2025/);
  const [link = ''] = /https?:\S+/.exec(reference) ?? [];
  expect(link).toMatch(/\?calendars=lunar-hijri,gregorian#paris-demonstration-2025$/);
  const fresh = await context.newPage();
  await fresh.goto(link);
  await expect(fresh.getByRole('heading', { level: 2, name: title.en })).toBeVisible();
  const marked = await fresh.locator('blockquote mark').allInnerTexts();
  expect(marked.join(' ').replace(/\s+/g, '')).toBe(excerpt.exact.replace(/\s+/g, ''));
});

test('keys open the references, copy one and come back', async ({ page }) => {
  await open(page, `./#${id}`);
  const button = page.getByRole('button', { name: 'Cite', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('textbox')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByRole('button', { name: 'Plain text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('status')).toContainText('Plain text');
  expect(await clipboard(page)).toContain(excerpt.exact);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('where a page may not copy, the reference is copied out of its field', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openMenu(page, '', 'Cite');
  await dialog(page).getByRole('button', { name: 'BibTeX' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('Copied: BibTeX');
  const selected = await dialog(page)
    .getByRole('textbox')
    .evaluate((field) => {
      const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
      return selectionEnd - selectionStart === value.length;
    });
  expect(selected, 'it can be copied by a key as well').toBe(true);
});

test('annotations.jsonld is there, and named by every page', async ({ page, request, baseURL }) => {
  await open(page, './fa/');
  const href = await page
    .locator('link[rel="alternate"][type^="application/ld+json"]')
    .getAttribute('href');
  const url = new URL(href ?? '', page.url()).href;
  expect(url).toBe(new URL('annotations.jsonld', baseURL).href);
  const response = await request.get(url);
  expect(response.headers()['content-type']).toContain('application/ld+json');
  const { first } = (await response.json()) as {
    first: { items: { target: { source: string } }[] };
  };
  expect(first.items.length).toBeGreaterThan(events.length);
  for (const source of new Set(first.items.map(({ target }) => target.source))) {
    expect((await request.get(new URL(source, url).href)).status(), source).toBe(200);
  }
});
