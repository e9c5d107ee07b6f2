import { readFile } from 'node:fs/promises';
import type { Browser, Download, Locator, Page } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';

// The pictures of the page for comparing: on one axis, through the year, counted from one day, and saving them.

const pictures = ['one-axis', 'through-year', 'aligned'] as const;
type Picture = (typeof pictures)[number];

const picture = (page: Page, name: Picture): Locator => page.locator(`#compare-${name}`);
const rows = (page: Page, name: Picture): Locator => picture(page, name).locator('[data-row]');
const row = (page: Page, name: Picture, id: string): Locator =>
  picture(page, name).locator(`[data-row="${id}"]`);
const marks = (page: Page, name: Picture): Locator => rows(page, name).locator('a[data-mark]');
const answer = (page: Page): Locator =>
  picture(page, 'through-year').locator('figure [role=status]');

const assembly = 'iran-solidarity-assembly';
const edition = 'free-iran-event-2018';
const summit = 'free-iran-summit';
const meeting = 'free-iran-meeting-2021';
const paris = 'paris-demonstration-2025';

/** Ids of the rows, from the top. */
function idsOf(page: Page, name: Picture): Promise<(string | null)[]> {
  return rows(page, name).evaluateAll((all) => all.map((one) => one.getAttribute('data-row')));
}

/** What stands between the rows on one axis, from the top. */
async function gaps(page: Page): Promise<string[]> {
  return picture(page, 'one-axis').locator('ol > li:not([data-row])').allInnerTexts();
}

test('the texts alone put four gatherings on one axis, and the fifth below it with the reason', async ({
  page,
}) => {
  await open(page, './compare/');
  expect(await idsOf(page, 'one-axis')).toEqual([edition, summit, meeting, paris]);
  const told = await gaps(page);
  expect(told).toHaveLength(4);
  expect(told[0]).toBe('at least 32 days');
  expect(told[1]).toBe('cannot be told from the texts');
  expect(told[2]).toMatch(/2018.*922 and 1,286 days/);
  expect(told[3]).toBe('1,307 days');
  const below = picture(page, 'one-axis').locator(`[data-unplaced="${assembly}"]`);
  await expect(below).toContainText('Its text gives no bound for the date.');
});

test('with context all five stand there, each so many days from its neighbour', async ({
  page,
}) => {
  await open(page, './compare/?context=on');
  expect(await idsOf(page, 'one-axis')).toEqual([assembly, edition, summit, meeting, paris]);
  expect(await gaps(page)).toEqual(['4,031 days', '748 days', '358 days', '1,307 days']);
  await expect(picture(page, 'one-axis').locator('[data-unplaced]')).toHaveCount(0);
});

test('the season is told in the calendar that is chosen, and only of what has one', async ({
  page,
}) => {
  await open(page, './compare/');
  await expect(row(page, 'through-year', edition)).toContainText('any time of the year');
  await expect(row(page, 'through-year', summit)).toContainText('any time of the year');
  await expect(row(page, 'through-year', edition).locator('[data-mark]')).toHaveCount(0);
  await expect(answer(page)).toContainText('The two whose time of year is known');

  await open(page, './compare/?context=on');
  await expect(answer(page)).toContainText('4 of the 5 fall between 15 June and 17 July');
  await picture(page, 'through-year').getByRole('combobox').selectOption('solar-hijri');
  await expect(answer(page)).toContainText('4 of the 5 fall between 25 Khordad and 27 Tir');
  await expect(row(page, 'through-year', paris)).toContainText('20 Bahman 1403');
});

test('rows are counted from the first day of the one that is pinned', async ({ page }) => {
  await open(page, `./compare/?context=on&pinned=${meeting}`);
  await expect(row(page, 'aligned', meeting)).toContainText('Day 0');
  // Three days lie in the meeting itself: 1,307 days from its last.
  await expect(row(page, 'aligned', paris)).toContainText('1,309 days after');
  await expect(row(page, 'aligned', summit)).toContainText('358 days before');
});

test('the row to count from is chosen at the picture too, and the link holds it', async ({
  page,
}) => {
  await open(page, './compare/?context=on');
  const choice = picture(page, 'aligned').getByRole('combobox', { name: 'Day 0' });
  await expect(choice).toHaveValue(assembly);
  await choice.selectOption(paris);
  await expect(row(page, 'aligned', paris)).toContainText('Day 0');
  await expect(row(page, 'aligned', meeting)).toContainText('1,309 days before');
  await expect(page).toHaveURL(new RegExp(`pinned=${paris}`));
});

test('a day that is known to a year alone makes all offsets as wide', async ({ page }) => {
  await open(page, `./compare/?pinned=${edition}`);
  await expect(row(page, 'aligned', meeting)).toContainText('922 to 1,286 days after');
  await expect(row(page, 'aligned', meeting).locator('.band')).toHaveCount(1);
});

test('what happened around day 0 grows with the days asked for, and leads to the timeline', async ({
  page,
}) => {
  await open(page, `./compare/?pinned=${paris}`);
  const within = picture(page, 'aligned').getByRole('combobox', { name: 'Within' });
  const links = picture(page, 'aligned').locator('.around > ul').getByRole('link');
  await within.selectOption('7');
  const few = await links.count();
  await within.selectOption('365');
  await expect.poll(() => links.count()).toBeGreaterThan(few);
  const href = await links.first().getAttribute('href');
  await links.first().click();
  await expect(page).toHaveURL(new RegExp(`#${href?.split('#')[1] ?? ''}$`));
});

test('arrow keys lead from mark to mark, and Enter points a row out in every picture', async ({
  page,
}) => {
  await open(page, './compare/?context=on');
  const all = marks(page, 'one-axis');
  await all.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(all.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  for (const name of pictures) {
    await expect(row(page, name, edition)).toHaveClass(/picked/);
  }
  await page.keyboard.press('ArrowUp');
  await expect(all.first()).toBeFocused();
});

/** Where the signs of all pictures stand. */
async function places(page: Page): Promise<(readonly number[])[]> {
  return page.locator('section [data-row] .sign').evaluateAll((all) =>
    all.map((sign) => {
      const { x, y, width } = sign.getBoundingClientRect();
      return [x, y + scrollY, width].map(Math.round);
    }),
  );
}

async function withoutScripts(browser: Browser, page: Page): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: page.viewportSize(),
    ...(page.url() !== '' && { baseURL: new URL('./', page.url()).href }),
  });
  return context.newPage();
}

test('all is there with scripts off, and nothing moves along the axes when they take over', async ({
  browser,
  page,
}) => {
  await open(page, './compare/');
  await page.evaluate(() => document.fonts.ready);
  const still = await withoutScripts(browser, page);
  await still.goto(page.url());
  await expect(picture(still, 'one-axis')).toContainText('1,307 days');
  await expect(answer(still)).toContainText('The two whose');
  const across = (list: (readonly number[])[]) => list.map(([x, , width]) => [x, width]);
  expect(across(await places(still))).toEqual(across(await places(page)));
  await still.context().close();
});

async function save(page: Page, name: Picture, format: 'SVG' | 'PNG'): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    picture(page, name).getByRole('button', { name: format }).click(),
  ]);
  return download;
}

test('a picture is saved as SVG with its words, its marks and the faces of its letters', async ({
  page,
}) => {
  await open(page, './fa/compare/?context=on');
  const download = await save(page, 'one-axis', 'SVG');
  expect(download.suggestedFilename()).toBe('tarikh-compare-one-axis.svg');
  const svg = await readFile(await download.path(), 'utf8');
  const title = await picture(page, 'one-axis').getByRole('heading').first().innerText();
  // On a page of its own, as whoever is given the file would have it: the policy of the site lets no style element in.
  const elsewhere = await page.context().newPage();
  const found = await elsewhere.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      fault: parsed.querySelector('parsererror')?.textContent ?? null,
      words: parsed.documentElement.textContent,
      signs: parsed.querySelectorAll('circle').length,
      foreign: text.match(/https?:(?!\/\/www\.w3\.org\/2000\/svg)/gu)?.length ?? 0,
    };
  }, svg);
  expect(found).toMatchObject({ fault: null, foreign: 0 });
  expect(found.words).toContain(title);
  expect(found.signs).toBeGreaterThanOrEqual(5);
  // Of the two families of the site, the one that is used; its Arabic letters among them.
  expect(svg).toMatch(
    /@font-face\{font-family:'Vazirmatn'[^}]*url\(data:font\/woff2;base64,[^}]*U\+600-6FF/,
  );
  expect(svg).not.toContain("font-family:'Noto Naskh Arabic'");
});

test('a picture is saved as PNG on light ground, twice as fine as it is drawn', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, './compare/?context=on');
  for (const name of pictures) {
    const download = await save(page, name, 'PNG');
    expect(download.suggestedFilename()).toBe(`tarikh-compare-${name}.png`);
    const png = await readFile(await download.path());
    const found = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      let inked = 0;
      for (let i = 0; i < data.length; i += 4) if ((data[i + 2] ?? 255) < 128) inked += 1;
      return { width: image.width, ground: data[0] ?? 0, inked };
    }, png.toString('base64'));
    expect(found.width).toBe(2160);
    expect(found.ground).toBeGreaterThan(240);
    expect(found.inked).toBeGreaterThan(2000);
  }
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});
