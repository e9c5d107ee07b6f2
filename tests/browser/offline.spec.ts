import type { Page } from '@playwright/test';
import { eventThat, laidOut, pages } from './built-site.ts';
import { expect, open, test as base } from './fixtures.ts';
import { makeHost, type Host } from './host.ts';

// After one visit the site is on the device, whatever becomes of the network; a newer version waits for the reader.

const test = base.extend<{ host: Host }>({
  host: async ({ placed }, use) => {
    const host = await makeHost(placed === 'root' ? '/' : '/archive/tarikh/');
    await use(host);
    await host.stop();
    host.remove();
  },
  baseURL: async ({ host }, use) => {
    await use(host.url);
  },
});

// Of the answer where a page is not kept.
test.use({ serviceWorkers: 'allow', expectedFaults: [/status of 503/] });

/** Waits until the site is kept and answers from the device. */
async function kept(page: Page): Promise<void> {
  const state = () => page.evaluate(() => navigator.serviceWorker.controller?.state);
  await expect.poll(state, { timeout: 20_000 }).toBe('activated');
}

/** Names of what the device keeps, with their hashes. */
function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const caches = await Promise.all(
      (await window.caches.keys()).map((name) => window.caches.open(name)),
    );
    const requests = await Promise.all(caches.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => url);
  });
}

/** Which event of the list stands in the middle of what is seen of it, and where, once what came into view is laid out. */
function inMiddle(page: Page): Promise<readonly [string, number] | undefined> {
  return page.evaluate(async () => {
    for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
    const list = document.querySelector('#chronicle-pane')?.getBoundingClientRect();
    if (!list) return;
    const middle = (Math.max(list.top, 0) + Math.min(list.bottom, innerHeight)) / 2;
    return [...document.querySelectorAll('article[id]')]
      .map((entry) => [entry.id, entry.getBoundingClientRect()] as const)
      .filter(([, { bottom }]) => bottom > middle)
      .map(([id, { top }]) => [id, Math.round(top)] as const)[0];
  });
}

const gathering = eventThat((event) => event.gathering);

for (const placed of ['root', 'folder'] as const) {
  test.describe(`at the ${placed} of a host that is gone after one visit`, () => {
    test.use({ placed });

    test('every page opens, and the data is there', async ({ page, host }) => {
      test.slow();
      await open(page, './');
      await kept(page);
      await host.stop();
      for (const path of pages()) {
        await open(page, `./${path}`);
        await expect(page.getByRole('main')).toBeVisible();
      }
      const data = await page.evaluate(
        async (address) => (await (await fetch(address)).json()) as unknown,
        `${host.url}events.json`,
      );
      expect(data).toContainEqual(expect.objectContaining({ id: gathering.id }));
    });

    test('a link without its last slash finds its page', async ({ page, host }) => {
      await open(page, './');
      await kept(page);
      await host.stop();
      await open(page, './fa/sources?context=on');
      await expect(page).toHaveURL(`${host.url}fa/sources/?context=on`);
    });

    test('an address that is not kept is answered in its language, with ways on', async ({
      page,
      host,
    }) => {
      await open(page, './');
      await kept(page);
      await host.stop();
      for (const [folder, title] of [
        ['', 'Not kept on this device'],
        ['fa/', 'روی این دستگاه نیست'],
        ['ar/', 'غير محفوظة على هذا الجهاز'],
      ] as const) {
        const response = await page.goto(`./${folder}sources/<nowhere>/at-all`);
        expect(response?.status()).toBe(503);
        await expect(page.getByRole('heading')).toHaveText(title);
        await expect(page.locator('code')).toContainText(`${folder}sources/<nowhere>/at-all`);
        await page.getByRole('link').nth(1).click();
        await expect(page).toHaveURL(`${host.url}${folder}`);
      }
    });
  });
}

test('the page of the first visit goes on: an event opens its passage', async ({ page, host }) => {
  await open(page, './');
  await kept(page);
  await host.stop();
  await page.locator(`article[id="${gathering.id}"]`).getByRole('link').first().click();
  await expect(page.locator('blockquote').first()).toContainText(
    laidOut(gathering.excerpt.exact).slice(0, 20),
  );
});

test('a first visit is not slowed: nothing is fetched for later before the page has settled', async ({
  page,
  host,
}) => {
  await page.goto('./', { waitUntil: 'load' });
  expect(
    host.asked().filter((path) => path.includes('fa/') || path.includes('service-worker')),
  ).toEqual([]);
  await kept(page);
  expect(host.asked()).toContain('fa/sources/');
});

test('a newer version waits, is taken on a press, and the reader stays where they were', async ({
  page,
  host,
}) => {
  await open(page, './');
  await kept(page);
  await page.locator(`article[id="${gathering.id}"]`).getByRole('link').first().click();
  await expect(page).toHaveURL(/#/);
  const address = page.url();
  // On a wide screen the list scrolls, on a phone the page.
  await page.locator('#chronicle-pane').evaluate((pane) => pane.scrollBy({ top: 700 }));
  await page.evaluate(() => window.scrollBy({ top: 700 }));
  const before = await inMiddle(page);
  expect(before).toBeDefined();

  const old = await keptFiles(page);
  host.asked();
  await host.update('index.html', (html) => html.replace('<html ', '<html data-newer '));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());

  const bar = page.getByRole('complementary', { name: 'Newer version' });
  await expect(bar).toBeVisible();
  expect(host.asked(), 'only what has changed is fetched').toEqual(['service-worker.js', '']);
  await expect(page.locator('[data-newer]')).toHaveCount(0);

  await bar.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.locator('html[data-newer]')).toBeAttached();
  await expect(bar).toHaveCount(0);
  expect(page.url()).toBe(address);
  await expect.poll(() => inMiddle(page)).toEqual(before);

  await expect.poll(() => keptFiles(page), 'nothing is kept twice').toHaveLength(old.length);
});

test('a newer version that was put off is not pressed upon the reader, and comes with the next visit', async ({
  context,
  page,
  host,
}) => {
  await open(page, './fa/');
  await kept(page);
  await host.update('fa/index.html', (html) => html.replace('<html ', '<html data-newer '));
  await page.reload();
  const bar = page.getByRole('complementary', { name: 'نسخهٔ تازه‌تر' });
  await bar.getByRole('button', { name: 'بعداً' }).click();
  await expect(bar).toHaveCount(0);
  await expect(page.locator('html[data-newer]')).toHaveCount(0);

  await page.close();
  // The browser takes a moment to see that no page is left.
  await expect(async () => {
    const later = await context.newPage();
    await later.goto('./fa/');
    const newer = await later.locator('html[data-newer]').count();
    await later.close();
    expect(newer).toBe(1);
  }).toPass();
});
