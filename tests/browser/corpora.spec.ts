import type { Page } from '@playwright/test';
import { buildWith } from '../tools/build-with.js';
import { serve } from '../tools/serve.js';
import { expect, open, test as base } from './fixtures.ts';

// The site of other documents than these: of none, and of one event with all that is long or missing.

const title = 'A very long headline about the meeting “Free Iran” ۱۰–۱۲ July '.repeat(170).trim();
const longName = `${'a-name-that-goes-on-'.repeat(10)}and-on`;
const inThree = (text: string): string => `{ en: "${text}", fa: "${text}", ar: "${text}" }`;

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
