import type { Locator, Page } from '@playwright/test';
import { events, eventThat, laidOut } from './built-site.ts';
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

const languages = ['', 'fa/', 'ar/'] as const;

/** Opens a page and lays it out as for paper, with all that is printed. */
async function onPaper(page: Page, path: string): Promise<Locator> {
  await open(page, path);
  const paper = page.locator('body > .paper');
  // As the browser itself does before it prints; the sources have their headlines once the passages are there. A hand moves
  // over the page meanwhile, which comes to life part by part.
  await expect(async () => {
    await page.mouse.move(290, 490);
    await page.mouse.move(300, 700);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await paper.locator('cite[lang]').count()).toBeGreaterThan(0);
  }).toPass();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 998 });
  return paper;
}

/** The numbers that a text tells, "3, 7–9" as 3, 7, 8, 9, in whatever digits. */
function numbersIn(text: string): number[] {
  const latin = text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
  return [...latin.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, from, to]) => {
    const first = Number(from);
    return Array.from({ length: Number(to ?? from) - first + 1 }, (_, i) => first + i);
  });
}

const count = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

for (const prefix of languages) {
  test(`everything is on paper under its number: /${prefix}`, async ({ page }) => {
    const paper = await onPaper(page, `./${prefix}`);
    const all = events();
    const entries = await paper.getByRole('article').locator('.number').allTextContents();
    expect(entries.flatMap(numbersIn)).toEqual(count(all.length));

    const notes = await paper.locator('.note').evaluateAll((found) =>
      found.map((note) => ({
        number: note.querySelector('.number')?.textContent ?? '',
        excerpt: note.querySelector('blockquote')?.textContent ?? '',
      })),
    );
    expect(notes.flatMap(({ number }) => numbersIn(number))).toEqual(count(all.length));
    const excerpts = notes.map(({ excerpt }) => laidOut(excerpt)).sort();
    expect(excerpts).toEqual(all.map(({ excerpt }) => laidOut(excerpt.exact)).sort());

    const picture = paper.locator('.portrait');
    await expect(paper.locator('.landscape')).toBeHidden();
    const labels = await picture.locator('.lanes text').allTextContents();
    const drawn = labels.flatMap((label) => numbersIn(label.split('. ')[0] ?? ''));
    const undated = (await paper.locator('.undated b').allTextContents()).flatMap(numbersIn);
    expect([...drawn, ...undated].sort((a, b) => a - b)).toEqual(count(all.length));
    expect(undated.length).toBeGreaterThan(0);

    for (const axis of ['.gregorian', '.solar-hijri']) {
      expect(await picture.locator(`${axis} text`).count()).toBeGreaterThan(1);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(680);
  });
}

test('paper that lies on its side has a picture of its own', async ({ page }) => {
  const paper = await onPaper(page, './');
  await page.setViewportSize({ width: 1009, height: 669 });
  await expect(paper.locator('.portrait')).toBeHidden();
  const picture = await paper.locator('.landscape figure').boundingBox();
  expect(picture?.width).toBeCloseTo(1009, -1);
});

test('from right to left the first day of a printed timeline is at the right', async ({ page }) => {
  const years = async (path: string): Promise<number[]> => {
    const paper = await onPaper(page, path);
    const labels = await paper.locator('.portrait .gregorian text').evaluateAll((found) =>
      found
        .map((label) => ({ text: label.textContent, x: label.getBoundingClientRect().x }))
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text),
    );
    return labels.flatMap(numbersIn);
  };
  const english = await years('./');
  expect(english).toEqual(english.toSorted((a, b) => a - b));
  const persian = await years('./fa/');
  expect(persian).toEqual(persian.toSorted((a, b) => b - a));
});

test('only what is chosen is printed, and the paper says so', async ({ page }) => {
  const paper = await onPaper(page, './?only=gatherings&context=on&calendars=lunar-hijri');
  const chosen = events().filter(({ gathering }) => gathering);
  await expect(paper.locator('.note')).toHaveCount(chosen.length);
  await expect(paper.locator('header')).toContainText('Gatherings only');
  await expect(paper.locator('header')).toContainText('known from elsewhere');
  // The address as it was followed, or as the page writes it.
  await expect(paper.locator('header')).toContainText(
    /\?(context=on&only=gatherings|only=gatherings&context=on)/,
  );
  await expect(paper.locator('.portrait .axis')).toHaveCount(1);
  const outside = chosen.find((event) => event.outside && event.date.latest === null);
  await expect(paper.locator(`#note-${outside?.id ?? ''}`)).toContainText('From elsewhere');
});

test('a printed timeline is drawn in lines and letters, in the dark theme black on white', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const paper = await onPaper(page, './fa/');
  await expect(paper.locator('h1')).toHaveCSS('color', 'rgb(29, 27, 24)');
  await page.emulateMedia({ colorScheme: 'dark', media: null });
  const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
  expect(pdf).toContain('/Type /Font');
  expect(pdf).not.toMatch(/\/Subtype\s*\/Image/);
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
  await expect(paper, 'it is gone after printing').toHaveCount(0);
});

test('the button waits for the passages that are to be printed', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone prints from its own menu');
  let send = (): void => undefined;
  const asked = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/passages.json', async (route) => {
    await asked;
    await route.continue();
  });
  await open(page, './');
  await page.mouse.move(300, 500);
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('body > .paper').count()).toBe(1);
  }).toPass();
  await expect(page.locator('body > .paper')).toContainText('Only their beginnings');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));

  const printed = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        window.print = () => {
          dispatchEvent(new Event('beforeprint'));
          resolve(document.querySelector('body > .paper')?.textContent ?? '');
        };
      }),
  );
  await page.getByRole('button', { name: 'Print' }).click();
  send();
  expect(await printed).not.toContain('Only their beginnings');
});

test('the key that prints, pressed first of all, waits for what is printed', async ({ page }) => {
  await open(page, './');
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  const paper = page.locator('body > .paper');
  // Until the page has come to life it is the browser that answers.
  await expect(async () => {
    await page.keyboard.press('Control+p');
    await expect(paper).toHaveCount(1, { timeout: 1000 });
  }).toPass();
  await expect(paper.locator('.note')).toHaveCount(events().length);
  await expect(paper).not.toContainText('Only their beginnings');
});

test.describe('once the site is kept on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the browser’s own menu prints all of it, though no hand has been on the page', async ({
    page,
  }) => {
    await open(page, './');
    const paper = page.locator('body > .paper');
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await paper.locator('cite[lang]').count()).toBeGreaterThan(0);
    }).toPass({ timeout: 30_000 });
    await expect(paper.locator('.note')).toHaveCount(events().length);
  });
});

test('a document has the numbers of its events and dates at their passages', async ({ page }) => {
  await open(page, `./fa/sources/${chosen.source}/`);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 998 });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);

  const numbers = (selector: string, key: string) =>
    page
      .locator(selector)
      .evaluateAll(
        (found, name) =>
          found
            .map(
              (one) =>
                `${one.getAttribute(name)?.replace(/^(date|at)-/, '')}: ${one.getAttribute('data-number')}`,
            )
            .sort(),
        key,
      );
  const atPassages = await numbers('.back', 'data-event');
  expect(atPassages.length).toBeGreaterThan(1);
  expect(atPassages.every((text) => /: [۰-۹]+$/.test(text))).toBe(true);
  expect(await numbers('[data-note]', 'data-note')).toEqual(atPassages);
  const atDates = await numbers('a.date', 'id');
  expect(atDates.length).toBeGreaterThan(1);
  expect(await numbers('li[id^=date-]', 'id')).toEqual(atDates);
  const drawn = await page
    .locator('.back')
    .first()
    .evaluate((back) => getComputedStyle(back, '::before').content);
  expect(drawn).toMatch(/^"\[" "[۰-۹]+" "\]"$|^"\[[۰-۹]+\]"$/);
  await expect(page.locator('[data-note]').last(), 'it stands in the flow').toHaveCSS(
    'position',
    'static',
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page as it was built is printed, with the words beside its marks', async ({ page }) => {
    await page.goto('./');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 998 });
    await expect(page.locator('.lanes .label').first()).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(events().length);
    await expect(page.locator('.line').first()).toHaveCSS('text-wrap-mode', 'wrap');
  });
});
