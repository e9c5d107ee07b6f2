import type { Page } from '@playwright/test';
import { events } from './built-site.ts';
import { expect, open, test } from './fixtures.ts';

// The page for comparing on A4, less its margins of 10 mm: 190 mm wide.

const gatherings = events().filter(({ gathering }) => gathering);
const many = events().slice(0, 20);
const paper = { width: 718, height: 1047 };

async function onPaper(page: Page, path: string): Promise<void> {
  await open(page, path);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
}

/** What reaches over the edges of the paper, or is cut off within it. */
function cut(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main, width) => {
    const shown = [...main.querySelectorAll('*')].filter(
      (one) => one.checkVisibility() && !one.closest('.visually-hidden'),
    );
    return shown
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        const hides = getComputedStyle(one).overflowX !== 'visible' && !(one instanceof SVGElement);
        return left < -1 || right > width + 1 || (hides && one.scrollWidth > one.clientWidth + 1);
      })
      .map((one) => `${one.tagName} ${one.textContent.trim().slice(0, 40)}`);
  }, paper.width);
}

/** The size of the smallest letters that are printed, in points. */
function smallest(page: Page): Promise<number> {
  return page.locator('main').evaluate((main) => {
    const zoom = Number(getComputedStyle(main).zoom);
    const sizes = [...main.querySelectorAll('*')]
      .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden'))
      .filter((one) =>
        [...one.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
        ),
      )
      .map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    return Math.min(...sizes) * zoom * 0.75;
  });
}

for (const prefix of ['', 'fa/', 'ar/']) {
  test(`the table, its notes, the axis, gaps and claims are on paper, and nothing is cut: /${prefix}`, async ({
    page,
  }) => {
    await onPaper(page, `./${prefix}compare/?context=on`);
    const table = page.getByRole('table').first();
    await expect(table.locator('tbody').getByRole('row')).toHaveCount(gatherings.length);
    const notes = page.locator('section.notes');
    await expect(notes.getByRole('listitem')).toHaveCount(gatherings.length);
    await expect(notes.locator('q')).toHaveCount(gatherings.length);
    await expect(page.locator('#compare-one-axis [data-row]')).toHaveCount(gatherings.length);
    for (const name of ['gaps', 'claims']) {
      await expect(page.locator(`section[aria-labelledby="compare-${name}"]`)).toBeVisible();
    }
    expect(await cut(page)).toEqual([]);
    expect(await smallest(page)).toBeGreaterThanOrEqual(7.5);
  });
}

test('the notes follow the table, before the pictures', async ({ page }) => {
  await onPaper(page, './compare/');
  const top = async (selector: string): Promise<number> =>
    (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN;
  const [table, notes, axis] = [
    await top('main table'),
    await top('section.notes'),
    await top('#compare-one-axis'),
  ];
  expect(table).toBeLessThan(notes);
  expect(notes).toBeLessThan(axis);
});

test('many events have their pairs in a list, each once, and nothing is cut', async ({ page }) => {
  test.slow();
  await onPaper(page, `./compare/?events=${many.map(({ id }) => id).join()}`);
  await expect(page.getByRole('table').first().locator('tbody').getByRole('row')).toHaveCount(
    many.length,
  );
  const gaps = page.locator('section[aria-labelledby="compare-gaps"]');
  await expect(gaps.getByRole('table')).toBeHidden();
  await expect(gaps.locator('li').filter({ visible: true })).toHaveCount(
    (many.length * (many.length - 1)) / 2,
  );
  expect(await cut(page)).toEqual([]);
  expect(await smallest(page)).toBeGreaterThanOrEqual(7.5);
});
