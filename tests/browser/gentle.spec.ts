import type { Page } from '@playwright/test';
import { eventThat, filesOf, laidOut, pages, textOf } from './built-site.ts';
import { expect, open, test } from './fixtures.ts';

// The reader's own language and month names, and addresses that lead nowhere.

const note = (page: Page) => page.locator('body > div > aside');
const someEvent = eventThat(({ gathering }) => gathering);
/** An id with a slip of the finger in it. */
const slip = someEvent.id.replace(/^(.)(.)/, '$2$1');

test('every page tells its language, its direction, and where it is in the others', () => {
  for (const path of pages()) {
    const html = textOf(`${path}index.html`);
    const [, language = 'en'] = /^(fa|ar)\//.exec(path) ?? [];
    expect(html, path).toContain(
      `<html lang="${language}" dir="${language === 'en' ? 'ltr' : 'rtl'}"`,
    );
    const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
    const others = new Map(links.map(([, tongue = '', href = '']) => [tongue, href]));
    expect([...others.keys()].sort(), path).toEqual(['ar', 'en', 'fa', 'x-default']);
    expect(others.get('x-default'), path).toBe(others.get('en'));
    const plain = path.replace(/^(?:fa|ar)\//, '');
    for (const [tongue, prefix] of [
      ['en', ''],
      ['fa', 'fa/'],
      ['ar', 'ar/'],
    ] as const) {
      const url = new URL(others.get(tongue) ?? '', `https://example.org/site/${path}`);
      expect(url.pathname, `${path}: ${tongue}`).toBe(`/site/${prefix}${plain}`);
    }
  }
});

test.describe('with a browser in Persian', () => {
  test.use({ locale: 'fa-IR' });

  test('an English page stays, and offers itself in Persian without moving anything', async ({
    page,
    axe,
  }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) {
          const { value } = shift as unknown as { value: number };
          document.documentElement.dataset['shifted'] = String(value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page, `./?context=on#${someEvent.id}`);
    const offer = note(page).getByRole('link', { name: 'ادامه به فارسی' });
    await expect(offer).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).not.toHaveAttribute('data-shifted');
    expect(await axe()).toEqual([]);
    await offer.click();
    await expect(page).toHaveURL(new RegExp(`/fa/\\?context=on#${someEvent.id}$`));
    await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
    await expect(note(page)).toHaveCount(0);
  });

  test('who stays in English is not asked again', async ({ page }) => {
    await open(page, './');
    await note(page).getByRole('button', { name: 'Stay in English' }).click();
    await expect(note(page)).toHaveCount(0);
    await open(page, './sources/');
    await expect(page.locator('html')).not.toHaveAttribute('data-offered');
    await open(page, './fa/');
    await expect(note(page).getByRole('link', { name: 'Continue in English' })).toBeVisible();
  });
});

test('a language once chosen is offered at the bare address, which stays as it was sent', async ({
  page,
  isMobile,
}) => {
  await open(page, './');
  await expect(page.locator('html')).not.toHaveAttribute('data-offered');
  if (isMobile) await page.locator('button[popovertarget="site-menu"]').click();
  await page.getByRole('navigation', { name: 'Language' }).getByText('العربية').click();
  await expect(page).toHaveURL(/\/ar\/$/);
  await open(page, './');
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(note(page).getByRole('link', { name: 'المتابعة بالعربية' })).toHaveAttribute(
    'lang',
    'ar',
  );
});

test.describe('with a browser of Syria', () => {
  test.use({ locale: 'ar-SY' });

  const dated = eventThat(
    ({ date }) =>
      date.earliest !== null && date.earliest === date.latest && date.derivation.length > 0,
  );
  const levantine =
    /كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول/u;
  const egyptian = /يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر/u;

  test('the months of an Arabic page go by their Levantine names, but for the documents’ words', async ({
    page,
  }) => {
    await open(page, `./ar/#${dated.id}`);
    const date = page.locator(`article[id="${dated.id}"] .date`);
    await expect(date).toHaveText(levantine);
    await expect(page.locator('article .date').filter({ hasText: egyptian })).toHaveCount(0);
    const reader = page.locator('article.reader');
    await expect(reader).toBeVisible();
    expect(laidOut((await reader.locator('blockquote mark').allInnerTexts()).join(' '))).toContain(
      laidOut(dated.excerpt.exact).slice(0, 30),
    );
    for (const step of await reader.locator('li').allTextContents()) {
      // What the sentence quotes stands between isolates.
      expect(step.replace(/\u2068[^\u2069]*\u2069/gu, '')).not.toMatch(egyptian);
    }
    await page.goto(`./ar/?from=${dated.date.earliest}&to=${dated.date.latest}`);
    await expect(page.locator('.axis .gregorian text').first()).toHaveText(levantine);
  });

  test('another region can be chosen, and is remembered', async ({ page, isMobile }) => {
    await open(page, './ar/');
    if (isMobile) await page.locator('button[popovertarget="site-menu"]').click();
    await page.locator('button[popovertarget="calendars"]').click();
    const choice = page.getByRole('combobox', { name: 'أسماء الأشهر' });
    await expect(choice).toHaveValue('levantine');
    await choice.selectOption('egyptian');
    const date = page.locator(`article[id="${dated.id}"] .date`);
    await expect(date).toHaveText(egyptian);
    await open(page, './ar/');
    await expect(date).toHaveText(egyptian);
    await expect(date).not.toHaveText(levantine);
  });
});

test.describe('an event that there is not', () => {
  for (const [path, words] of [
    ['', 'There is no event called'],
    ['fa/', 'رویدادی به نام'],
    [`ar/sources/${someEvent.source}/`, 'لا يوجد هنا حدث باسم'],
  ] as const) {
    test(`/${path} says what it looked for and offers the nearest`, async ({ page, axe }) => {
      await open(page, `./${path}#${slip}`);
      await expect(note(page)).toContainText(words);
      await expect(note(page)).toContainText(slip);
      const [, prefix = ''] = /^(fa\/|ar\/)/.exec(path) ?? [];
      const language = prefix === '' ? 'en' : prefix === 'fa/' ? 'fa' : 'ar';
      const nearest = note(page).getByRole('link').first();
      await expect(nearest).toHaveText(someEvent.title[language]);
      if (language === 'fa') expect(await axe()).toEqual([]);
      await nearest.click();
      await expect(page).toHaveURL(new RegExp(`#${someEvent.id}$`));
      await expect(note(page)).toHaveCount(0);
    });
  }

  test('an event of another document is found there', async ({ page }) => {
    const other = eventThat(({ source }) => source !== someEvent.source);
    await open(page, `./sources/${other.source}/#${someEvent.id}`);
    await note(page).getByRole('link', { name: someEvent.title.en }).click();
    await expect(page).toHaveURL(new RegExp(`/sources/${someEvent.source}/#${someEvent.id}$`));
    await expect(note(page)).toHaveCount(0);
  });

  test('an event that a filter hides is no lost one', async ({ page }) => {
    const hidden = eventThat(({ gathering }) => !gathering);
    const names = page.waitForResponse(/names\.json$/);
    await open(page, `./?only=gatherings#${hidden.id}`);
    await (await names).finished();
    await expect(page.locator('article.reader')).toBeVisible();
    await expect(note(page)).toBeHidden();
  });
});

test('a part of the address that cannot be read is left out with a word', async ({ page }) => {
  await open(page, './?calendars=xyz&from=2021-02-30&context=on');
  await expect(note(page)).toContainText('calendars=xyz');
  await expect(note(page)).toContainText('from=2021-02-30');
  await expect(note(page)).not.toContainText('context');
  await note(page).getByRole('button', { name: 'Close' }).click();
  await expect(note(page)).toHaveCount(0);
  await expect(page.locator('.axis > svg')).toHaveCount(2);
});

test('a plain address fetches nothing to say', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page, './');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => /names\.json/.test(url))).toEqual([]);
  await expect(note(page)).toHaveCount(0);
});

test.describe('a page that there is not', () => {
  test.use({ expectedFaults: [/status of 404/] });

  for (const placed of ['root', 'folder'] as const) {
    test.describe(placed, () => {
      test.use({ placed });

      test('says what it looked for and offers the nearest document', async ({ page, axe }) => {
        const name = someEvent.source;
        await page.goto(`./fa/sources/${name.slice(0, -1)}/#${someEvent.id}`);
        await expect(page.locator('code')).toContainText(`/sources/${name.slice(0, -1)}/`);
        const offers = page.locator('section[lang="fa"] li a');
        await expect(offers.first()).toHaveText(someEvent.title.fa);
        expect(await axe()).toEqual([]);
        await offers.nth(1).click();
        await expect(page).toHaveURL(new RegExp(`/fa/sources/${name}/$`));
        await expect(page.locator('main h1')).toBeVisible();
      });

      test('finds its way home from where nothing of the site is named', async ({ page }) => {
        await page.goto(`./${slip}`);
        await page.locator('section[lang="en"] li a').first().click();
        await expect(page).toHaveURL(new RegExp(`#${someEvent.id}$`));
        await expect(page.locator('article.reader')).toBeVisible();
      });
    });
  }

  test('is met in the same way by a link within the site', async ({ page, isMobile }) => {
    await open(page, './fa/');
    if (isMobile) await page.locator('button[popovertarget="site-menu"]').click();
    await page.locator('header nav a[href$="sources/"]').evaluate((link, name) => {
      (link as HTMLAnchorElement).href += `${name}x/`;
    }, someEvent.source);
    await page.locator('header nav a[href*="sources/"]').first().click();
    await expect(page.locator('main code')).toContainText(`${someEvent.source}x`);
    // What is nearest comes a moment after what is always offered.
    await page.locator(`main li a[href$="sources/${someEvent.source}/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/fa/sources/${someEvent.source}/$`));
  });
});

test('what a site of this kind has always answered is still answered', async ({ request }) => {
  const { source } = someEvent;
  for (const path of [
    '',
    'fa/',
    'ar/',
    'sources/',
    'fa/sources/',
    `sources/${source}/`,
    `ar/sources/${source}/`,
    'events.json',
    'annotations.jsonld',
    `sources/${source}/text.json`,
  ]) {
    expect((await request.get(`./${path}`)).status(), path).toBe(200);
  }
  expect(filesOf('404.html')).toContain('404.html');
});
