import type { Page } from '@playwright/test';
import { events, eventThat, laidOut, textOf } from './built-site.ts';
import { expect, open, test } from './fixtures.ts';

// A reader goes from an event to its passage and back, asks how a date was read, and copies the text as it is.

/** The document of which most events are told. */
const counts = new Map<string, number>();
for (const { source } of events()) counts.set(source, (counts.get(source) ?? 0) + 1);
const [source] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
const event = eventThat((one) => one.source === source && one.date.words !== null);

const text = (page: Page) => page.locator('.text');
const panel = (page: Page) => page.getByRole('dialog');
const raw = (name: string): string =>
  (JSON.parse(textOf(`sources/${name}/text.json`)) as { text: string }).text;

for (const folder of ['', 'fa/', 'ar/']) {
  test(`/${folder}: from an event to its passage in the document, and back to the event`, async ({
    page,
  }) => {
    await open(page, `./${folder}#${event.id}`);
    await page.locator(`aside a[href$="/sources/${source}/#${event.id}"]`).last().click();
    await expect(page).toHaveURL(new RegExp(`/sources/${source}/#${event.id}$`));
    await expect(page.locator(`[id="${event.id}"]`)).toBeInViewport();
    await page.locator(`a.to-timeline[href$="#${event.id}"]`).click();
    await expect(page).toHaveURL(new RegExp(`#${event.id}$`));
    await expect(page.locator('#reader-title')).toBeVisible();
  });

  test(`/${folder}: a date tells how it was read, by mouse and by keyboard`, async ({
    page,
    axe,
  }) => {
    await open(page, `./${folder}sources/${source}/`);
    const dates = text(page).locator('a[data-date]');
    const date = dates.nth(1);
    const words = await date.innerText();
    await date.click();
    await expect(panel(page)).toBeVisible();
    await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(laidOut(words));
    await expect(panel(page).locator('dd').first()).not.toBeEmpty();
    await expect(panel(page).getByRole('listitem').first()).toBeVisible();
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(date).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
    await panel(page).getByRole('button').first().click();
    await expect(panel(page)).toHaveCount(0);
    await expect(date).toBeFocused();
  });

  test(`/${folder}: a link to an excerpt opens on it after a cold load`, async ({ page }) => {
    const last = events().findLast((one) => one.source === source);
    await open(page, `./${folder}sources/${source}/#${last?.id ?? ''}`);
    await expect(page.locator(`[id="${last?.id ?? ''}"]`)).toBeInViewport();
  });

  test(`/${folder}: what is selected in the text is copied letter by letter`, async ({ page }) => {
    await open(page, `./${folder}sources/${source}/`);
    const { selected, copied } = await page.evaluate(() => {
      // From the middle of one paragraph to the middle of the next but one.
      const [from, , to] = document.querySelectorAll('.text [data-paragraph]');
      const selection = getSelection();
      if (!from || !to || !selection) return { selected: '', copied: '' };
      const first = document.createTreeWalker(from, NodeFilter.SHOW_TEXT).nextNode();
      const last = document.createTreeWalker(to, NodeFilter.SHOW_TEXT).nextNode();
      if (!first || !last) return { selected: '', copied: '' };
      selection.setBaseAndExtent(first, 2, last, 3);
      const data = new DataTransfer();
      from.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true }));
      return { selected: selection.toString(), copied: data.getData('text/plain') };
    });
    expect(laidOut(copied)).toBe(laidOut(selected));
    expect(copied.length).toBeGreaterThan(20);
    expect(raw(source)).toContain(copied);
  });

  test(`/${folder}: a screen reader is told title, date, excerpt and source, in this order`, async ({
    page,
  }) => {
    await open(page, `./${folder}#${event.id}`);
    await expect(page.locator('article.reader blockquote')).toBeVisible();
    const order = await page.locator('article.reader').evaluate((article) => {
      const parts = ['h2', '.date', 'blockquote', '.source'].map((one) =>
        article.querySelector(one),
      );
      return parts.slice(1).map((part, i) => {
        const before = parts[i];
        if (!part || !before) return false;
        return Boolean(before.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING);
      });
    });
    expect(order).toEqual([true, true, true]);
  });

  test(`/${folder}: the words that are asked about are coloured, and the answer does not cover them`, async ({
    page,
  }) => {
    await open(page, `./${folder}sources/${source}/`);
    const colours = () => page.evaluate(() => CSS.highlights.get('asked')?.size ?? 0);
    const dates = text(page).locator('a[data-date]');
    for (const date of [dates.nth(1), dates.last()]) {
      await date.click();
      await expect(panel(page)).toBeVisible();
      await expect.poll(colours).toBe(1);
      const words = await date.boundingBox();
      const answer = await panel(page).boundingBox();
      if (!words || !answer) throw new Error('nothing to be seen of the words or the answer');
      const isClear =
        answer.y >= words.y + words.height - 1 ||
        answer.y + answer.height <= words.y + 1 ||
        answer.x >= words.x + words.width - 1 ||
        answer.x + answer.width <= words.x + 1;
      expect(isClear).toBe(true);
      await page.keyboard.press('Escape');
      await expect(panel(page)).toHaveCount(0);
      await expect.poll(colours).toBe(0);
    }
  });
}

test('an excerpt tells its event, and where it stands in time', async ({ page, axe }) => {
  await open(page, `./sources/${source}/`);
  await text(page).locator(`a[data-event="${event.id}"]`).click();
  await expect(panel(page).getByRole('heading', { name: event.title.en })).toBeVisible();
  await expect(panel(page).locator('figure svg')).toBeVisible();
  expect(await axe()).toEqual([]);
  await panel(page).getByRole('link', { name: 'Show on the timeline' }).click();
  await expect(page).toHaveURL(new RegExp(`/#${event.id}$`));
});

test('what is asked in the very moment in which an answer goes is answered', async ({ page }) => {
  await open(page, `./sources/${source}/`);
  const dates = text(page).locator('a[data-date]');
  await dates.first().click();
  await expect(panel(page)).toBeVisible();
  const words = await dates.nth(1).innerText();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[popover].panel')?.hidePopover();
    document.querySelectorAll<HTMLElement>('.text a[data-date]')[1]?.click();
  });
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(laidOut(words));
});

test('every date of the text is counted and listed, and each leads to its place', async ({
  page,
}) => {
  await open(page, `./sources/${source}/`);
  const inText = await text(page).locator('a[data-date]').count();
  const section = page.getByRole('region', { name: 'Dates in the text' });
  await section.locator('summary').click();
  await expect(section.locator('li')).toHaveCount(inText);
  await expect(section).toContainText(`holds ${inText} dates`);
  const listed = section.locator('li').first();
  const id = (await listed.getAttribute('id'))?.replace('date-', 'at-') ?? '';
  await listed.getByRole('link').first().click();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await expect(page.locator(`[id="${id}"]`)).toBeFocused();
});

test('set tidily or not, what is copied is the text as the document has it', async ({ page }) => {
  for (const name of counts.keys()) {
    await open(page, `./sources/${name}/`);
    const tidy = page.getByRole('switch');
    for (const on of [false, true]) {
      await tidy.setChecked(on);
      const copied = await page.evaluate(() => {
        const all = document.querySelector('.text');
        const selection = getSelection();
        if (!all || !selection) return null;
        selection.selectAllChildren(all);
        const data = new DataTransfer();
        all.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true }));
        return data.getData('text/plain');
      });
      expect(copied, `${name}, ${on ? 'tidy' : 'as it is'}`).toBe(raw(name).trim());
    }
    await page.reload();
    await expect(tidy, 'it is remembered').toBeChecked();
    await tidy.setChecked(false);
  }
});

test('what belongs to the page is folded away when tidy, and can be unfolded', async ({ page }) => {
  const withFurniture = [...counts.keys()].find((name) => {
    const { dimmed } = JSON.parse(textOf(`sources/${name}/text.json`)) as { dimmed: unknown[] };
    return dimmed.length > 0;
  });
  await open(page, `./sources/${withFurniture ?? ''}/`);
  const furniture = text(page).locator('p.furniture').last();
  await expect(furniture).toBeVisible();
  await page.getByRole('switch').check();
  await expect(furniture).toBeHidden();
  await text(page).locator('button[aria-expanded]').last().click();
  await expect(furniture).toBeVisible();
});

test('events stand beside their passages, or in the order of time', async ({ page, isMobile }) => {
  await open(page, `./sources/${source}/`);
  const notes = page.locator('[data-note]');
  if (!isMobile) await expect(page.locator('ol.placed')).toBeVisible();
  const tops = await notes.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  if (!isMobile) {
    const far = await notes.evaluateAll((all) =>
      all.map((one) => {
        const anchor = document.getElementById(one.dataset['note'] ?? '');
        return Math.abs(
          one.getBoundingClientRect().top - (anchor?.getBoundingClientRect().top ?? Infinity),
        );
      }),
    );
    expect(Math.max(...far), 'none is further from its passage than a screen').toBeLessThan(900);
  }
  await page.getByText('in time', { exact: true }).click();
  const ids = await notes.evaluateAll((all) => all.map((one) => one.dataset['note']));
  const inTime = events()
    .filter((one) => one.source === source)
    .map(({ id }) => id);
  expect(ids).toEqual(inTime);
});

test('events are seen where they stay: none moves while a page opens', async ({ page }) => {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        sources: readonly { node?: Node }[];
      })[]) {
        for (const { node } of entry.sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          const note = element?.closest<HTMLElement>('[data-note]');
          if (note) moved.push(note.dataset['note'] ?? '');
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const name of counts.keys()) {
    await open(page, `./sources/${name}/`);
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    });
    await expect(page.locator('[data-note]').first()).toBeVisible();
    const moved = await page.evaluate(() => (window as unknown as { moved: string[] }).moved);
    expect(moved, name).toEqual([]);
  }
});

test('more of the text around a passage opens on demand, in its place, and stays open', async ({
  page,
}) => {
  await open(page, `./#${event.id}`);
  const passage = page.locator('blockquote');
  await expect(passage).toBeVisible();
  const mark = passage.locator('mark').first();
  const before = (await passage.innerText()).length;
  const more = page.getByRole('button', { name: 'More after' });
  await more.click();
  await expect.poll(async () => (await passage.innerText()).length).toBeGreaterThan(before);
  const grown = (await passage.innerText()).length;
  const back = page.getByRole('button', { name: 'More before' });
  if (await back.isVisible()) {
    await mark.scrollIntoViewIfNeeded();
    await back.scrollIntoViewIfNeeded();
    const place = await mark.boundingBox();
    await back.click();
    await expect.poll(async () => (await passage.innerText()).length).toBeGreaterThan(grown);
    const now = await mark.boundingBox();
    expect(Math.abs((now?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(4);
  }
  const shown = (await passage.innerText()).length;
  await page.getByRole('navigation', { name: 'order of the text' }).locator('[rel=next]').click();
  await expect(page).not.toHaveURL(new RegExp(`#${event.id}$`));
  await expect(passage.locator('mark').first()).toBeInViewport();
  expect((await passage.innerText()).length).toBeGreaterThanOrEqual(shown);
});
