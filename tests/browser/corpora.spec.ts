import type { Page } from '@playwright/test';
import { buildWith } from '../tools/build-with.js';
import { serve } from '../tools/serve.js';
import { expect, open, test as base } from './fixtures.ts';

// The site of other documents than these: of none, and of one event with all that is long or missing.

const title = 'A very long headline about the meeting “Free Iran” ۱۰–۱۲ July '.repeat(170).trim();
const longName = `${'a-name-that-goes-on-'.repeat(10)}and-on`;
const inThree = (text: string): string => `{ en: "${text}", fa: "${text}", ar: "${text}" }`;
/** So many dates that the page of the document brings its text alone. */
const long = [
  'A chronicle',
  ...Array.from({ length: 60 }, (_, year) => {
    const days = Array.from({ length: 9 }, (_, i) => `On ${i + 1} March ${1900 + year} it rained.`);
    return days.join(' ');
  }),
  'Subscribe to our letter',
  'They met on 4 May 2021.',
  ...Array.from({ length: 20 }, () => 'Of the days that followed nothing is told. '.repeat(20)),
].join('\n\n');

const corpora = {
  none: {},
  one: {
    'talks.txt': `${title}\n\nThey met on 4 May 2021.\n`,
    'talks.yaml': `language: en
title: { original: "${title}", en: "${title}", fa: "${title}", ar: "${title}" }
events:
  - id: met
    kind: gathering
    title: ${inThree(title)}
    excerpt: "They met on 4 May 2021."
    when: "4 May 2021"
    attribution: ${inThree('the report')}
`,
    'long.txt': long,
    'long.yaml': `language: en
title: { original: "A chronicle", ${inThree('A chronicle').slice(2)}
boilerplate: ["Subscribe to our letter"]
events:
  - id: met-again
    kind: gathering
    same: met
    title: ${inThree('A meeting')}
    excerpt: "They met on 4 May 2021."
    when: "4 May 2021"
    attribution: ${inThree('the chronicle')}
`,
    [`${longName}.txt`]: 'Nothing\n\nThis text tells of no time at all.\n',
  },
} as const;

const sizes = [
  { width: 320, height: 480 },
  { width: 1440, height: 900 },
  { width: 3840, height: 2160 },
];

const sites = new Map<keyof typeof corpora, Awaited<ReturnType<typeof serve>>>();
const removals: (() => Promise<void>)[] = [];

// Both builds once, for all tests of this file.
base.describe.configure({ mode: 'default' });
base.beforeAll(async () => {
  base.setTimeout(300_000);
  const names = Object.keys(corpora) as (keyof typeof corpora)[];
  await Promise.all(
    names.map(async (name) => {
      const { folder, remove } = await buildWith(corpora[name]);
      removals.push(remove);
      sites.set(name, await serve({ folder }));
    }),
  );
});
base.afterAll(async () => {
  await Promise.all([...sites.values()].map((site) => site.close()));
  await Promise.all(removals.map((remove) => remove()));
});

/** The tests of one corpus, at whose first page they begin. */
const testOf = (corpus: keyof typeof corpora) =>
  base.extend({
    baseURL: async ({ placed }, use) => {
      await use(placed === 'root' ? sites.get(corpus)?.url : undefined);
    },
  });

/** By how much a page is wider than its window, in px. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

base.describe('of no document', () => {
  const test = testOf('none');

  for (const [language, words] of [
    ['', 'No events yet'],
    ['fa/', 'هنوز رویدادی نیست'],
    ['ar/', 'لا أحداث بعد'],
  ] as const) {
    test(`/${language} says that there is nothing yet, and how it comes`, async ({ page, axe }) => {
      for (const path of ['', 'sources/']) {
        for (const size of sizes) {
          await page.setViewportSize(size);
          await open(page, `./${language}${path}`);
          await expect(page.getByRole('main')).toContainText(words);
          await expect(page.getByRole('main')).toContainText('seeds');
          expect(await overhang(page), `${path} ${size.width}`).toBe(0);
        }
        expect(await axe(), path).toEqual([]);
      }
    });
  }

  test('an event asked for is not there, and none is near', async ({ page }) => {
    await open(page, './#met');
    await expect(page.locator('body > div > aside')).toContainText('There is no event called');
    await expect(page.locator('body > div > aside').getByRole('link')).toHaveCount(0);
  });
});

base.describe('of one event, with a title without end', () => {
  const test = testOf('one');

  for (const path of ['', 'fa/', 'sources/', 'sources/talks/', `ar/sources/${longName}/`]) {
    test(`/${path.slice(0, 24)} fits every window`, async ({ page, axe }) => {
      for (const size of sizes) {
        await page.setViewportSize(size);
        await open(page, `./${path}`);
        expect(await overhang(page), `${size.width}`).toBe(0);
        const tallest = await page
          .locator('h1, h2, h3, main li')
          .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().height)));
        expect(tallest, 'no title is longer than a screen').toBeLessThan(480);
      }
      expect(await axe()).toEqual([]);
    });
  }

  test('the event is chosen, read and told by its name', async ({ page }) => {
    await open(page, './');
    await page.getByRole('article').getByRole('link').first().click();
    await expect(page.locator('article.reader')).toContainText('They met on 4 May 2021.');
    const mark = page.locator('.plot a[data-mark]');
    await expect(mark).toHaveCount(1);
    expect((await mark.getAttribute('aria-label'))?.length).toBeLessThan(400);
  });

  test('a document without a date stands whole, and says that it has none', async ({ page }) => {
    await open(page, `./sources/${longName}/`);
    await expect(page.getByRole('main')).toContainText('This text tells of no time at all.');
    await expect(page.getByRole('main')).toContainText('The text holds 0 dates.');
  });
});

base.describe('of a document with very many dates', () => {
  const test = testOf('one');
  const path = './sources/long/';
  /** The words of the one excerpt, as they are coloured. */
  const chosen = (page: Page) =>
    page.evaluate(() =>
      [...(CSS.highlights.get('chosen') ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { top, bottom } = live.getBoundingClientRect();
        return { text: live.toString(), inView: top >= 0 && bottom <= innerHeight };
      }),
    );
  const excerpt = [{ text: 'They met on 4 May 2021.', inView: true }];

  test('a link to an excerpt opens on it, and its event stands beside it', async ({ page }) => {
    await open(page, `${path}#met-again`);
    await expect.poll(() => chosen(page)).toEqual(excerpt);
    await expect(page.locator('aside [data-note="met-again"]')).toBeVisible();
    await expect(page.locator('body > div > aside')).toHaveCount(0);
    await page.evaluate(() => (location.hash = 'met-agian'));
    await expect(page.locator('body > div > aside')).toContainText('There is no event called');
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => (location.hash = 'met-again'));
    await expect.poll(() => chosen(page)).toEqual(excerpt);
  });

  test('on a phone its events are listed when somebody unfolds them', async ({ page, axe }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, path);
    const all = page.locator('aside details');
    await expect(all.locator('[data-note]')).toHaveCount(0);
    const text = await page.locator('[data-paragraph]').first().boundingBox();
    const folded = await all.boundingBox();
    expect(folded?.y, 'the text comes first').toBeGreaterThan(text?.y ?? Infinity);
    await all.locator('summary').click();
    await expect(all.locator('[data-note]')).toHaveCount(1);
    await all.getByText('in time', { exact: true }).click();
    await all.locator('[data-note] a').first().click();
    await expect.poll(() => chosen(page)).toEqual(excerpt);
    expect(await axe()).toEqual([]);
  });

  test('a date of the list is shown in the text and answered for, by keys alone', async ({
    page,
  }) => {
    await open(page, path);
    const dates = page.getByRole('region', { name: 'Dates in the text' });
    await dates.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    const date = dates.locator('li > a').nth(3);
    const words = (await date.innerText()).replace(/[“”]/g, '');
    await date.focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('dialog').getByRole('heading', { level: 2 });
    await expect(heading).toContainText(words);
    await expect(heading).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(date).toBeFocused();
  });

  test('set tidily, what belongs to the page is folded away, and can be unfolded', async ({
    page,
  }) => {
    await open(page, path);
    const furniture = page.locator('.text p', { hasText: 'Subscribe to our letter' });
    await expect(furniture).toBeVisible();
    await page.getByRole('switch').check();
    await expect(furniture).toBeHidden();
    await page.locator('.text button').click();
    await expect(furniture).toBeVisible();
  });
});
