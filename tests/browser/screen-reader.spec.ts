// A walk through the site by ear, in three languages: what a screen reader is told while one scrolls and reads.
import type { Page } from '@playwright/test';
import { events, eventThat } from './built-site.ts';
import { expect, open, test } from './fixtures.ts';
import { hear, type Heard } from './heard.ts';

const gathering = eventThat(({ gathering, date }) => gathering && date.earliest !== null);

const languages = [
  { language: 'en', path: './', comma: ', ', digits: /[0-9]/u, others: /[۰-۹٠-٩]/u },
  { language: 'fa', path: './fa/', comma: '، ', digits: /[۰-۹]/u, others: /[0-9٠-٩]/u },
  { language: 'ar', path: './ar/', comma: '، ', digits: /[٠-٩]/u, others: /[0-9۰-۹]/u },
] as const;

const titles = new Map(events().map(({ id, title }) => [id, title]));

/** What is told from the first node of a role on. */
function from(heard: readonly Heard[], role: string): readonly Heard[] {
  return heard.slice(heard.findIndex((node) => node.role === role));
}

function named(heard: readonly Heard[], role: string): string[] {
  return heard.filter((node) => node.role === role).map(({ name }) => name);
}

/** Name of what has the focus; '' where the page as a whole has it. */
async function focusedName(page: Page): Promise<string> {
  const focused = (await hear(page)).filter((node) => node.focused && node.role !== 'RootWebArea');
  return focused.at(-1)?.name ?? '';
}

for (const { language, path, comma, digits, others } of languages) {
  test(`${language}: landmarks and headings tell the page, the feed its events in the order of time`, async ({
    page,
    isMobile,
  }) => {
    await open(page, path);
    const heard = await hear(page);
    const landmarks = heard.filter(({ role }) =>
      ['banner', 'navigation', 'main', 'region', 'complementary'].includes(role),
    );
    const roles = landmarks.map(({ role }) => role);
    expect(roles.slice(0, 1)).toEqual(['banner']);
    expect(roles.indexOf('main')).toBeLessThan(roles.indexOf('region'));
    // On a phone the reader is a sheet that is not there yet.
    if (!isMobile) expect(roles.indexOf('region')).toBeLessThan(roles.indexOf('complementary'));
    const nameless = landmarks.filter(({ role, name }) => name === '' && !/banner|main/.test(role));
    expect(nameless, 'a landmark that may come twice has a name').toEqual([]);
    expect(named(heard, 'main')).toHaveLength(1);
    expect(named(heard, 'heading').every((name) => name !== '')).toBe(true);

    const feed = from(heard, 'feed');
    expect(feed[0]?.name).not.toBe('');
    const articles = named(feed, 'article').slice(0, events().length);
    expect(articles).toHaveLength(events().length);
    for (const [i, { title, date }] of events().entries()) {
      const name = articles[i] ?? '';
      expect(name.startsWith(title[language]), name).toBe(true);
      // A title, then the date in both calendars, told apart.
      if (date.earliest !== null && date.earliest === date.latest) expect(name).toContain(' · ');
    }
  });

  test(`${language}: keys on the timeline are answered with title and date, the window in words`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'needs a keyboard');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, path);
    await page.locator('[data-mark]').last().focus();
    const last = await focusedName(page);
    await page.keyboard.press('Home');
    await expect.poll(() => focusedName(page)).not.toBe(last);
    const stops = [await focusedName(page)];
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press(language === 'en' ? 'ArrowRight' : 'ArrowLeft');
      await expect.poll(() => focusedName(page)).not.toBe(stops.at(-1));
      stops.push(await focusedName(page));
    }
    for (const stop of stops) {
      const title = [...titles.values()].find((one) => stop.startsWith(one[language] + comma));
      // A number that stands for several tells the first of them.
      expect(title !== undefined || /^\+ ?\S+ /u.test(stop), stop).toBe(true);
      expect(stop).toMatch(digits);
    }

    const thumb = page.getByRole('slider').first();
    const before = await thumb.getAttribute('aria-valuetext');
    expect(before).toMatch(digits);
    expect(before).not.toMatch(others);
    await page.keyboard.press('Equal');
    await expect(thumb).not.toHaveAttribute('aria-valuetext', before ?? '');
  });

  test(`${language}: a choice is announced by date and title alone, and read in the order of the page`, async ({
    page,
  }) => {
    await open(page, path);
    const title = gathering.title[language];
    await page.locator(`article[id="${gathering.id}"]`).getByRole('link').click();
    await expect(page.locator('article.reader')).toBeVisible();
    const heard = await hear(page);
    const status = from(heard, 'status')[1]?.name ?? '';
    expect(status.endsWith(comma + title), status).toBe(true);
    expect(status.length).toBeLessThan(title.length + 60);

    const reader = from(heard, 'complementary');
    const at = (is: (node: Heard) => boolean): number => reader.findIndex(is);
    const order = [
      at(({ role, name }) => role === 'heading' && name === title),
      at(({ role, name }) => role === 'StaticText' && name === gathering.date.words),
      at(({ role }) => role === 'blockquote'),
      at(({ role, name }) => role === 'link' && name.length > 20),
    ];
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
}
