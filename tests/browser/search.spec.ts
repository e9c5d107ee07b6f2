import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';

// The search: across scripts and calendars, by hand and by key, and what it leaves on the timeline.

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768;
const dialog = (page: Page) => page.getByRole('dialog');
const hits = (page: Page) => dialog(page).locator('[data-hit]');
const titles = (page: Page) => dialog(page).locator('a[href*="#"]');
const passages = (page: Page) => dialog(page).locator('[href*="at="]');
const languages = [
  { path: './', button: 'Search', told: '20 Bahman 1403' },
  { path: './fa/', button: 'جست‌وجو', told: '۲۰ بهمن ۱۴۰۳' },
  { path: './ar/', button: 'البحث', told: '٢٠ بهمن ١٤٠٣' },
] as const;

async function search(page: Page, query: string): Promise<void> {
  if (!(await dialog(page).isVisible())) {
    await page.locator('header > button.icon').first().click();
  }
  await dialog(page).getByRole('textbox').fill(query);
  await expect(dialog(page).locator('[aria-busy=false]')).toBeVisible();
}

const linksOf = (page: Page) =>
  hits(page).evaluateAll((all) => all.map((one) => one.getAttribute('href')).toSorted());

/** The ids of what the chronicle lists. */
const listed = (page: Page) =>
  page.locator('article').evaluateAll((entries) => entries.map(({ id }) => id).toSorted());

/** The ids of what is found. */
const found = async (page: Page): Promise<string[]> => {
  const links = await titles(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute('href')?.split('#')[1] ?? ''),
  );
  return [...new Set(links)].toSorted();
};

for (const { path, button, told } of languages) {
  test.describe(path, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, path);
    });

    test('«بهمن» finds its days in any year, and the word in the documents', async ({
      page,
      axe,
    }) => {
      await page.getByRole('button', { name: button, exact: true }).click();
      await expect(dialog(page)).toBeVisible();
      await search(page, 'بهمن');
      await expect(titles(page).first()).toBeVisible();
      await expect(dialog(page).locator('section').first()).toContainText(told);
      await expect(passages(page).locator('mark')).toHaveText(['بهمن']);
      const inPersian = await found(page);
      await search(page, 'Bahman');
      await expect(passages(page).locator('mark')).toHaveText(['بهمن']);
      expect(await found(page)).toEqual(inPersian);
      expect(await axe()).toEqual([]);
    });

    test('spelling, digits and joiners make no difference', async ({ page }) => {
      for (const [one, other] of [
        ['1403', '۱۴۰۳'],
        ['شناختن ايران', 'شناختن ایران'],
        ['سیاستهای مخرب', 'سیاست‌هاي مُخرب'],
        ['الديمقراطية', 'ديمقراطيه'],
      ] as const) {
        await search(page, one);
        await expect(passages(page).first().locator('mark').first()).toBeVisible();
        const links = await linksOf(page);
        await search(page, other);
        await expect.poll(() => linksOf(page)).toEqual(links);
      }
    });

    test('a date of another calendar finds the events of its days and says what it was taken for', async ({
      page,
    }) => {
      const [solar, gregorian] = ['۲۰ بهمن ۱۴۰۳', '8 February 2025'];
      await search(page, solar);
      await expect(dialog(page).locator('section').first()).toContainText(told);
      const ids = await found(page);
      expect(ids.length).toBeGreaterThan(0);
      await search(page, gregorian);
      await expect(dialog(page).locator('section').first()).toContainText(told);
      await expect.poll(() => found(page)).toEqual(ids);
    });

    test('finds alone are shown on the timeline and in the chronicle, and the address holds it', async ({
      page,
    }) => {
      const all = await listed(page);
      await search(page, 'پاریس');
      await expect(titles(page).first()).toBeVisible();
      const ids = await found(page);
      expect(ids.length).toBeLessThan(all.length);
      await dialog(page).locator('.only').click();
      await expect(dialog(page)).toBeHidden();
      await expect.poll(() => listed(page)).toEqual(ids);
      const marks = page.locator('.plot [data-mark]');
      await expect
        .poll(() => marks.evaluateAll((some) => some.map((one) => one.getAttribute('data-mark'))))
        .not.toHaveLength(0);
      const drawn = await marks.evaluateAll((some) =>
        some.map((one) => one.getAttribute('data-mark') ?? ''),
      );
      expect(drawn.filter((id) => !ids.includes(id))).toEqual([]);
      await expect(page).toHaveURL(/[?&]q=/);

      await open(page, page.url());
      await expect.poll(() => listed(page)).toEqual(ids);
      const note = page.locator('.chronicle [role=status]');
      await expect(note).toContainText('پاریس');
      await note.getByRole('button').click();
      await expect.poll(() => listed(page)).toEqual(all);
      await expect(page).not.toHaveURL(/q=/);
    });

    test('keys alone: a slash opens it, arrows lead along the finds, Enter chooses, Escape leads back', async ({
      page,
    }) => {
      test.skip(isPhone(page), 'has no keys');
      await page.locator('.plot').focus();
      await page.keyboard.press('/');
      const field = dialog(page).getByRole('textbox');
      await expect(field).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(page.locator('.plot')).toBeFocused();

      // The same key by its place, as a keyboard of another script writes it.
      await page.evaluate(() => {
        const init = { key: 'ظ', code: 'Slash', bubbles: true, cancelable: true };
        document.body.dispatchEvent(new KeyboardEvent('keydown', init));
      });
      await expect(field).toBeFocused();
      await page.keyboard.type('پاریس/');
      await expect(titles(page).first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(hits(page).first()).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(hits(page).nth(1)).toBeFocused();
      const id = (await hits(page).nth(1).getAttribute('href'))?.split('#')[1] ?? '';
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(field).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(dialog(page)).toBeHidden();
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
      await expect(page.locator(`article[id="${id}"]`)).toHaveClass(/chosen/);
    });

    test('says that nothing was found, as what it was looked for, and what each word would find', async ({
      page,
    }) => {
      await search(page, 'مقاومة كيهان');
      await expect(dialog(page)).toContainText(/مقاومه\P{L}+کیهان/u);
      await dialog(page).getByRole('button', { name: 'مقاومة' }).click();
      await expect(hits(page).first()).toBeVisible();
    });
  });
}

test('a narrowed page is as accessible as any', async ({ page, axe }) => {
  await open(page, './fa/?q=paris');
  await expect(page.locator('.chronicle [role=status]')).toBeVisible();
  expect(await axe()).toEqual([]);
});

test('counts by kind and by document can be pressed, and let go', async ({ page }) => {
  await open(page, './');
  await search(page, 'Iran');
  await expect(hits(page).first()).toBeVisible();
  const kinds = dialog(page).getByRole('group', { name: 'Narrow by kind' }).getByRole('button');
  const all = await dialog(page).getByRole('status').innerText();
  await kinds.filter({ hasText: 'Gathering' }).click();
  await expect(kinds.filter({ hasText: 'Gathering' })).toHaveAttribute('aria-pressed', 'true');
  const count = (await kinds.filter({ hasText: 'Gathering' }).innerText()).replace(/\D/gu, '');
  await expect(dialog(page).getByRole('status')).toHaveText(`${count} events`);
  await kinds.filter({ hasText: 'Gathering' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText(all);
});

test('from a document to the passage, and to an event on the timeline', async ({ page }) => {
  await open(page, './fa/sources/004_d67b8536dbf5a9cf/');
  await search(page, '«شورای ملی مقاومت»');
  const passage = passages(page).last();
  const words = await passage.locator('mark').first().innerText();
  await passage.click();
  await expect(dialog(page)).toBeHidden();
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found')?.values() ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { top, bottom } = live.getBoundingClientRect();
        return { text: live.toString(), inView: top >= 0 && bottom <= innerHeight };
      }),
    );
  await expect.poll(marked).toEqual([{ text: words, inView: true }]);
  await page.reload();
  await expect.poll(marked, 'after a cold load too').toEqual([{ text: words, inView: true }]);

  await search(page, 'پاریس');
  await titles(page).first().click();
  await expect(page).toHaveURL(/\/fa\/.*#/);
  await expect(page.locator('article.chosen')).toBeVisible();
});

test('from a document, finds alone are shown on the timeline', async ({ page }) => {
  await open(page, './sources/');
  await search(page, 'paris');
  await expect(titles(page).first()).toBeVisible();
  const ids = await found(page);
  await dialog(page).locator('.only').click();
  await expect(page).toHaveURL(/\/\?q=paris/);
  await expect.poll(() => listed(page)).toEqual(ids);
});

test('a sign that is typed opens nothing, and no letter is a shortcut where letters are none', async ({
  page,
}) => {
  test.skip(isPhone(page), 'has no keys');
  await open(page, './');
  await page.evaluate(() => localStorage.setItem('letters', 'off'));
  await page.keyboard.press('/');
  await page.keyboard.press('Control+/');
  await expect(dialog(page)).toBeHidden();
  await page.evaluate(() => localStorage.removeItem('letters'));
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('textbox')).toHaveValue('/');
});
