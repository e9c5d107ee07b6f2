import type { Page } from '@playwright/test';
import { events } from './built-site.ts';
import { expect, open, test } from './fixtures.ts';

// The lanes of the timeline: what they are made by, folding and moving them, what a mark and a sign say.

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768;
const by = (page: Page) => page.getByRole('combobox', { name: 'Lanes of the timeline' });
const names = (page: Page) => page.locator('[data-lane]');
const plate = (page: Page) => page.getByRole('tooltip');
const marks = (page: Page) => page.locator('a[data-mark]');
const signs = (page: Page) => page.locator('[data-sign]');

async function ready(page: Page, path: string): Promise<void> {
  await open(page, path);
  await expect(page.locator('.timeline.fitted')).toBeVisible();
}

/** Id of the mark or the sign that has the focus; '' where neither has it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const on = document.activeElement;
    return on?.getAttribute('data-mark') ?? on?.getAttribute('data-sign') ?? '';
  });

/** The numbers beside the names of the lanes. */
const counts = async (page: Page): Promise<number[]> =>
  (await names(page).locator('small').allInnerTexts()).map(Number);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** How many of the events that the text gives a bound for: they stand on the axis. */
const dated = events().filter(({ date }) => date.earliest !== null || date.latest !== null).length;

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('lanes are made by what the reader chooses, and hold every dated event', async ({ page }) => {
  test.skip(isPhone(page), 'counts stand beside the names of a wide screen');
  await ready(page, './');
  for (const grouping of ['kind', 'source', 'place', 'language']) {
    await by(page).selectOption(grouping);
    expect(sum(await counts(page)), grouping).toBe(dated);
  }
  await by(page).selectOption('language');
  await expect(names(page).first()).toContainText(/العربية|فارسی|English/);
  await by(page).selectOption('none');
  await expect(names(page)).toHaveCount(0);
  await expect(page).toHaveURL(/lanes=none/);
});

test('what is drawn, behind signs and folded adds up to the number of its lane', async ({
  page,
}) => {
  test.skip(isPhone(page), 'counts stand beside the names of a wide screen');
  await ready(page, './?lanes=source');
  const hidden = await signs(page).evaluateAll((all) =>
    all.map((sign) => sign.getAttribute('data-more')?.split(' ').length ?? 0),
  );
  expect((await marks(page).count()) + sum(hidden)).toBe(sum(await counts(page)));
});

test('a folded lane keeps its number and a line, and is still folded after a reload', async ({
  page,
}) => {
  test.skip(isPhone(page), 'names are pressed on a wide screen');
  await ready(page, './');
  const politics = page.locator('[data-lane="politics"]');
  const before = await counts(page);
  const inLane = await page.locator('[data-kind="politics"] a[data-mark]').count();
  expect(inLane).toBeGreaterThan(0);
  await politics.click();
  await expect(politics).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('[data-kind="politics"] a[data-mark]')).toHaveCount(0);
  await expect(page.locator('svg.folded rect').first()).toBeAttached();
  expect(await counts(page)).toEqual(before);
  await expect(page).toHaveURL(/folded=politics/);
  await page.reload();
  await expect(page.locator('.timeline.fitted')).toBeVisible();
  await expect(politics).toHaveAttribute('aria-expanded', 'false');
  await politics.click();
  await expect(page.locator('[data-kind="politics"] a[data-mark]')).toHaveCount(inLane);
  await expect(page).not.toHaveURL(/folded/);
});

test('what is chosen is drawn with its label in a folded lane too', async ({ page }) => {
  test.skip(isPhone(page), 'a narrow screen has no labels');
  const { id } = events().find(({ gathering, date }) => gathering && date.earliest !== null) ?? {};
  await ready(page, `./?folded=gathering#${id}`);
  await expect(page.locator(`a[data-mark="${id}"] .label`)).toBeAttached();
  await expect(page.locator('[data-kind="gathering"] a[data-mark]')).toHaveCount(1);
});

test('the menu of a lane moves it and fits the view to it, by keys alone', async ({ page }) => {
  test.skip(isPhone(page), 'a narrow screen has no menus');
  await ready(page, './');
  const order = () => names(page).evaluateAll((all) => all.map((one) => one.dataset['lane']));
  const [first, second] = await order();
  await names(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(names(page).nth(1)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(order).toEqual([second, first, ...(await order()).slice(2)]);
  await page.locator(`[data-lane="${second}"]`).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`[data-lane-menu="${second}"]`)).toBeFocused();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await expect(menu.getByRole('menuitem', { name: 'Move up' })).toBeDisabled();
  await page.keyboard.press('End');
  await expect(menu.getByRole('menuitem', { name: 'Fit the view to it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu).toHaveCount(0);
  await expect(page.locator(`[data-lane="${second}"]`)).toBeFocused();
  await expect(page).toHaveURL(/from=.*to=/);
});

test('axis, marks and signs are one tab stop, and the arrow keys lead to the signs', async ({
  page,
}) => {
  await ready(page, './?context=on');
  const stops = page.locator('.plot, .plot [tabindex="0"]').and(page.locator('[tabindex="0"]'));
  await expect(stops).toHaveCount(1);
  await page.locator('.plot').focus();
  const walked: string[] = [];
  const here = () => focused(page);
  await page.keyboard.press('End');
  await expect.poll(here).not.toBe('');
  const last = await here();
  await page.keyboard.press('Home');
  await expect.poll(here).not.toBe(last);
  for (let at = await here(); at !== last; at = await here()) {
    walked.push(at);
    await page.keyboard.press('ArrowRight');
    await expect.poll(here).not.toBe(at);
  }
  expect(walked.some((id) => id.startsWith('+'))).toBe(true);
  expect(walked.length).toBeGreaterThan(10);
  await expect(stops).toHaveCount(1);
});

test('a sign tells on hover and on focus what is inside, and Escape puts that away', async ({
  page,
}) => {
  await ready(page, './');
  const sign = signs(page).first();
  const count = (await sign.getAttribute('data-more'))?.split(' ').length ?? 0;
  if (!isPhone(page)) {
    await sign.hover();
    await expect(plate(page)).toContainText(`${count} event`);
    // The plate itself can be pointed at.
    await plate(page).hover();
    await expect(plate(page)).toBeVisible();
    await page.mouse.move(4, 4);
    await expect(plate(page)).toHaveCount(0);
  }
  await page.locator('.plot').focus();
  await page.keyboard.press('Home');
  for (let i = 0; i < 80; i += 1) {
    if (await page.evaluate(() => document.activeElement?.hasAttribute('data-sign'))) break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.locator('[data-sign]:focus')).toHaveAttribute('aria-describedby', /.+/);
  await expect(plate(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(plate(page)).toHaveCount(0);
  await expect(page.locator('[data-sign]:focus')).toBeAttached();
});

test('a mark tells its date in the calendars shown and how sure it is', async ({ page }) => {
  await ready(page, './?calendars=gregorian,solar-hijri,lunar-hijri');
  const { id, title } =
    events().find(({ gathering, date }) => gathering && date.earliest === date.latest) ?? {};
  const mark = () => focused(page);
  await page.locator('.plot').focus();
  await page.keyboard.press('End');
  await expect.poll(mark).not.toBe('');
  for (let at = await mark(); at !== id; at = await mark()) {
    await page.keyboard.press('ArrowLeft');
    await expect.poll(mark).not.toBe(at);
  }
  await expect(plate(page)).toContainText(title?.en ?? 'no title');
  await expect(plate(page).getByRole('paragraph')).toHaveCount(5);
  await expect(plate(page)).toContainText('Stated: The words say it. One known day.');
});

test('the legend shows every form with a sentence', async ({ page, axe }) => {
  test.skip(isPhone(page), 'a narrow screen has the short legend above its list');
  await ready(page, './');
  await page.locator('.foot').getByRole('button', { name: 'How to read the marks' }).click();
  const legend = page.getByRole('dialog', { name: 'How to read the marks' });
  await expect(legend.getByRole('listitem')).toHaveCount(13);
  expect(await axe()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(legend).toHaveCount(0);
});

for (const path of [
  './?lanes=place&context=on',
  './fa/?lanes=source&folded=001_e43226d96ba24d75',
]) {
  test(`axe finds nothing in ${path}`, async ({ page, axe }) => {
    await ready(page, path);
    expect(await axe()).toEqual([]);
  });
}
