import type { Locator, Page } from '@playwright/test';
import { events, eventThat } from './built-site.ts';
import { expect, open, test } from './fixtures.ts';

const gatherings = events().filter(({ gathering }) => gathering);
const other = eventThat(({ gathering, date }) => !gathering && date.earliest !== null);
/** Most open at the text, and dated from elsewhere. */
const undated = eventThat(({ gathering, date, outside }) => {
  return gathering && date.earliest === null && date.latest === null && outside !== undefined;
});
const dated = gatherings.filter(({ date }) => date.earliest !== null);
const [first, second] = dated;
if (!first || !second) throw new Error('the built site has fewer than two dated gatherings');

function table(page: Page): Locator {
  return page.getByRole('table', { name: 'The events that are compared' });
}

function rows(page: Page): Locator {
  return table(page).locator('tbody').getByRole('row');
}

/** Titles of the rows, from the top. */
function titles(page: Page): Promise<string[]> {
  return rows(page).getByRole('rowheader').locator('> a').allInnerTexts();
}

function titlesOf(list: readonly { readonly title: { readonly en: string } }[]): string[] {
  return list.map(({ title }) => title.en);
}

async function sortBy(page: Page, column: string): Promise<void> {
  await table(page).getByRole('button', { name: column, exact: true }).click();
}

test('all gatherings stand in the order of time, undated ones last in both directions', async ({
  page,
}) => {
  await open(page, './compare/');
  expect((await titles(page)).toSorted()).toEqual(titlesOf(gatherings).toSorted());
  expect((await titles(page)).at(-1)).toBe(undated.title.en);
  const forward = await titles(page);

  const header = table(page).getByRole('columnheader', { name: 'Days' });
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  await sortBy(page, 'Days');
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  expect(await titles(page)).toEqual([...forward.slice(0, -1).reverse(), undated.title.en]);
  await sortBy(page, 'Event');
  await expect(header).not.toHaveAttribute('aria-sort');
  expect(await titles(page)).toEqual(
    titlesOf(gatherings).toSorted(new Intl.Collator('en', { numeric: true }).compare),
  );
});

test('the switch dates what the text leaves open, and moves it in the order', async ({ page }) => {
  await open(page, './compare/');
  const row = rows(page).filter({ hasText: undated.title.en });
  await expect(row).toContainText('No date');
  await page.getByText('+ context').click();
  await expect(row).not.toContainText('No date');
  await expect(row).toContainText('from outside');
  expect((await titles(page)).indexOf(undated.title.en)).toBeLessThan(gatherings.length - 1);
  await expect(page).toHaveURL(/context=on/);
});

test('a link holds events, order, the pinned row and the folded columns', async ({ page }) => {
  await open(page, './compare/');
  await rows(page)
    .filter({ hasText: first.title.en })
    .getByRole('button', { name: `Move down: ${first.title.en}` })
    .click();
  await rows(page)
    .filter({ hasText: second.title.en })
    .getByRole('button', { name: `Compare the others with: ${second.title.en}` })
    .click();
  await rows(page)
    .filter({ hasText: undated.title.en })
    .getByRole('button', { name: `Take out: ${undated.title.en}` })
    .click();
  await page.getByText('Columns', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Source' }).uncheck();
  await expect(page).toHaveURL(/hide=source/);
  const before = await titles(page);
  expect(before).not.toContain(undated.title.en);

  await open(page, page.url());
  expect(await titles(page)).toEqual(before);
  await expect(rows(page).filter({ hasText: 'compared with' })).toContainText(second.title.en);
  await expect(table(page).getByRole('columnheader', { name: 'Source' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Back to all gatherings' }).click();
  await expect(rows(page)).toHaveCount(gatherings.length);
  await expect(page).toHaveURL(/\/compare\/$/);
});

test('any event can be added by its name, and what the address names wrongly is said', async ({
  page,
}) => {
  await open(page, `./compare/?events=${first.id},no-such-event`);
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('“no-such-event”')).toBeVisible();

  await page.getByText('Add an event').click();
  await page.getByRole('searchbox').fill(other.title.en.toLowerCase());
  await page.getByRole('button', { name: other.title.en }).first().click();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).filter({ hasText: other.title.en })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`events=${first.id},${other.id}`));
});

test('a comparison of nothing says so, and leads back', async ({ page }) => {
  await open(page, './compare/?events=');
  await expect(page.getByText('Nothing to compare yet')).toBeVisible();
  await page.getByRole('button', { name: 'Back to all gatherings' }).click();
  await expect(rows(page)).toHaveCount(gatherings.length);
});

test('keys move from row to row, move a row and take it out, and keep the focus', async ({
  page,
}) => {
  await open(page, './compare/');
  const before = await titles(page);
  const link = (title: string | undefined): Locator =>
    table(page).getByRole('link', { name: title ?? '', exact: true });
  await link(before[0]).focus();
  await page.keyboard.press('ArrowDown');
  await expect(link(before[1])).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(link(before[1])).toBeFocused();
  expect(await titles(page)).toEqual([before[1], before[0], ...before.slice(2)]);
  await page.keyboard.press('Delete');
  await expect(link(before[0])).toBeFocused();
  expect(await titles(page)).toEqual([before[0], ...before.slice(2)]);
});

test('a row is dragged to another place', async ({ page, isMobile }) => {
  test.skip(isMobile, 'cards are moved by buttons');
  await open(page, './compare/');
  const before = await titles(page);
  const grip = rows(page).first().getByTitle('Drag to another place');
  const third = await rows(page).nth(2).boundingBox();
  if (!third) throw new Error('no third row');
  await grip.hover();
  await page.mouse.down();
  await page.mouse.move(third.x + 8, third.y + third.height - 4, { steps: 12 });
  await page.mouse.up();
  expect(await titles(page)).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
});

test('a quote is one press away from what it is quoted for', async ({ page }) => {
  await open(page, './compare/');
  const claim = table(page).locator('details').first();
  await expect(claim.locator('q')).toBeHidden();
  await claim.locator('summary').click();
  await expect(claim.locator('q')).toBeVisible();
  await expect(claim).toContainText('says ');
});

test('the header, an event in the reader and a range of days lead here', async ({ page }) => {
  await open(page, `./#${first.id}`);
  const reader = page.getByRole('complementary', { name: 'Reader' });
  await reader.getByRole('button', { name: 'Add to compare' }).click();
  await reader.getByRole('link', { name: 'In compare: 1' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare');
  expect(await titles(page)).toEqual([first.title.en]);

  await open(page, './?range=2021-01-01..2025-12-31');
  const bar = page.getByRole('toolbar', { name: 'Selected days' });
  await bar.getByRole('link', { name: 'Compare these' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare');
  await expect(rows(page).first()).toBeVisible();
  await expect(page).toHaveURL(/compare\/\?events=/);

  const menu = page.getByRole('button', { name: 'Menu' });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(rows(page)).toHaveCount(gatherings.length);
});

test('going back returns to the comparison that was left', async ({ page }) => {
  await open(page, './compare/?sort=-date');
  const before = await titles(page);
  await table(page).getByRole('link', { name: first.title.en, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`#${first.id}$`));
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(before);
});

test('on a phone a row is a card, each line with its name', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a table has its names in its head');
  await open(page, './compare/');
  const row = rows(page).first();
  const [head, cell] = [
    await row.getByRole('rowheader').boundingBox(),
    await row.getByRole('cell').first().boundingBox(),
  ];
  expect(cell?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
  expect(cell?.width).toBeGreaterThan(300);
  const label = await row
    .getByRole('cell')
    .first()
    .evaluate((element) => getComputedStyle(element, '::before').content);
  expect(label).toContain('Days');
});

test('where the clipboard is refused the link is shown, selected and with all that it holds', async ({
  page,
}) => {
  await open(page, `./compare/?pinned=${second.id}`);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(document, 'execCommand', { value: () => false });
  });
  const field = page.getByRole('textbox', { name: 'Copy link' });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(field).toBeFocused();
  await expect(field).not.toHaveClass(/visually-hidden/);
  await expect(field).toHaveValue(page.url());
  const selected = await field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe(page.url());
  await expect(page.getByText('Link copied')).toHaveCount(0);
});

test('axe finds nothing with a row pinned, a quote open and the list of events open', async ({
  page,
  axe,
}) => {
  await open(page, `./compare/?pinned=${first.id}&context=on`);
  await table(page).locator('summary').first().click();
  await page.getByText('Add an event').click();
  expect(await axe()).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is all there, with every quote', async ({ page }) => {
    await page.goto('./compare/');
    await expect(rows(page)).toHaveCount(gatherings.length);
    for (const { title, date } of gatherings) {
      const row = rows(page).filter({ hasText: title.en });
      await expect(row).toBeVisible();
      if (date.words !== null) await expect(row.locator('q').first()).toContainText(date.words);
    }
    await expect(page.getByRole('button', { name: /Take out/ })).toHaveCount(0);
    const headers = table(page).locator('thead th');
    await expect(headers.getByRole('button')).toHaveCount(0);
    await expect(headers.locator('noscript').filter({ visible: true })).toHaveCount(
      await headers.count(),
    );
  });
});
