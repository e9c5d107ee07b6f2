import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';
import { atRest, daysOf, spanOf } from './window.ts';

// Three calendars over one window, which of them leads, and which way time runs.

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768;
const plot = (page: Page) => page.locator('.plot');
const all = 'calendars=gregorian,solar-hijri,lunar-hijri';

/** The calendars of the axes, from the first to the last. */
const axes = (page: Page) =>
  page
    .locator('.axis > svg')
    .evaluateAll((drawn) =>
      drawn.map(({ classList }) => [...classList].find((name) => /hijri|greg/.test(name)) ?? ''),
    );
const wordsOf = (page: Page, calendar: string) =>
  page.locator(`.axis > .${calendar} text`).allTextContents();
/** Text of the crosshair over each axis. */
const read = (page: Page) => page.locator('.crosshair b').allTextContents();
/** The days in view, as the thumbs of the overview have them. */
async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not on the screen`);
  return box;
}

/** Opens the choice of calendars; on a narrow screen it is in the menu. */
async function choice(page: Page) {
  if (isPhone(page)) await page.locator('button[popovertarget="site-menu"]').click();
  await page.locator('button[popovertarget="calendars"]').click();
  const panel = page.locator('#calendars');
  await expect(panel.getByRole('checkbox')).toHaveCount(3);
  return panel;
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('any of three calendars can be shown, and a reload keeps them', async ({ page }) => {
  await open(page, './');
  expect(await axes(page)).toEqual(['gregorian', 'solar-hijri']);
  const panel = await choice(page);
  await expect(panel.getByText('may be a day off')).toHaveCount(0);
  await panel.getByRole('checkbox', { name: 'Lunar Hijri' }).check();
  await expect.poll(() => axes(page)).toEqual(['gregorian', 'solar-hijri', 'lunar-hijri']);
  await expect(panel.getByText('may be a day off')).toBeVisible();
  await panel.getByRole('checkbox', { name: 'Solar Hijri' }).uncheck();
  await expect.poll(() => axes(page)).toEqual(['gregorian', 'lunar-hijri']);
  await expect(page).toHaveURL(/[?&]calendars=gregorian,lunar-hijri(&|#|$)/);
  await open(page, page.url());
  await expect.poll(() => axes(page)).toEqual(['gregorian', 'lunar-hijri']);
  const dates = page.locator('article .date');
  await expect(dates.filter({ hasText: 'Dhu al-Qadah 1442 AH' }).first()).toBeVisible();
  await expect(dates.filter({ hasText: 'Tir 1400' })).toHaveCount(0);
});

test('the choice of calendars can be reached by everybody', async ({ page, axe }) => {
  test.slow();
  await open(page, './sources/?calendars=lunar-hijri,gregorian');
  await choice(page);
  expect(await axe()).toEqual([]);
});

test('the last calendar stays on', async ({ page }) => {
  await open(page, './?calendars=lunar-hijri');
  expect(await axes(page)).toEqual(['lunar-hijri']);
  const panel = await choice(page);
  await expect(panel.getByRole('checkbox', { name: 'Lunar Hijri' })).toBeDisabled();
  await panel.getByRole('checkbox', { name: 'Gregorian' }).check();
  await expect(panel.getByRole('checkbox', { name: 'Lunar Hijri' })).toBeEnabled();
});

test('the calendar put first leads everywhere', async ({ page }) => {
  await open(page, './');
  const panel = await choice(page);
  await panel.getByRole('radio', { name: 'Lunar Hijri first' }).press('Space');
  await expect.poll(() => axes(page)).toEqual(['lunar-hijri', 'gregorian', 'solar-hijri']);
  await expect(panel.getByRole('checkbox', { name: 'Lunar Hijri' })).toBeChecked();
  await expect(page.locator('.feed .year b').first()).toHaveText(/^\d+ AH$/);
  await expect(page.locator('article .date bdi').first()).toHaveText(/AH/);
  if (!isPhone(page)) {
    await expect(page.locator('[data-grip="start"]')).toHaveAttribute('aria-valuetext', /AH$/);
  }
  await expect(page).toHaveURL(/calendars=lunar-hijri,gregorian,solar-hijri/);
});

test('an address that names the first of two is still understood', async ({ page }) => {
  await open(page, './?first=solar-hijri');
  await expect.poll(() => axes(page)).toEqual(['solar-hijri', 'gregorian']);
  await expect(page).toHaveURL(/\?calendars=solar-hijri,gregorian$/);
  await open(page, './fa/?first=solar-hijri');
  await expect.poll(() => axes(page)).toEqual(['solar-hijri', 'gregorian']);
  await expect(page).toHaveURL(/\/fa\/$/);
});

test('a lunar year begins on its own day', async ({ page }) => {
  test.skip(isPhone(page), 'days have no room for their names');
  await open(page, `./?${all}&from=2021-08-04&to=2021-08-13`);
  await expect(page.locator('.timeline.fitted')).toBeVisible();
  // 1 Muharram 1443 was 9 August 2021 by the Umm al-Qura calendar.
  const muharram = page.locator('.axis > .lunar-hijri text', { hasText: 'Muharram 1443' });
  const ninth = page.locator('.axis > .gregorian text', { hasText: 'Mon 9' });
  expect(await muharram.getAttribute('x')).toBe(await ninth.getAttribute('x'));
});

for (const [path, names] of [
  ['./', ['Muharram 1443', 'Tue 10']],
  ['./fa/', ['محرم ۱۴۴۳', 'سه‌شنبه ۱۹']],
  ['./ar/', ['محرم ١٤٤٣', 'الثلاثاء ١٠']],
] as const) {
  test(`months and days are named in the language of ${path}`, async ({ page }) => {
    test.skip(isPhone(page), 'days have no room for their names');
    const order = path === './fa/' ? 'solar-hijri,gregorian,lunar-hijri' : all.slice(10);
    await open(page, `${path}?calendars=${order}&from=2021-08-04&to=2021-08-13`);
    await expect(page.locator('.timeline.fitted')).toBeVisible();
    const words = [...(await wordsOf(page, 'lunar-hijri'))];
    for (const calendar of ['gregorian', 'solar-hijri'])
      words.push(...(await wordsOf(page, calendar)));
    expect(words).toEqual(expect.arrayContaining([...names]));
  });
}

test('weekends are tinted close up, and those of the calendar that leads', async ({ page }) => {
  test.skip(isPhone(page), 'a fortnight is too narrow there');
  const tinted = page.locator('.drawing rect:has(> title)');
  await open(page, './');
  await expect(tinted).toHaveCount(0);
  await open(page, './?from=2021-07-05&to=2021-07-18');
  await expect(tinted).toHaveCount(2);
  await expect(tinted.first().locator('title')).toHaveText('Weekend');
  const { width } = await boxOf(page, '.plot');
  const days = async (): Promise<number> =>
    (((await tinted.first().boundingBox())?.width ?? 0) * 14) / width;
  expect(await days()).toBeCloseTo(2, 1);
  await open(page, './?calendars=solar-hijri,gregorian&from=2021-07-05&to=2021-07-18');
  expect(await days()).toBeCloseTo(1, 1);
});

test('the crosshair reads one day in three calendars', async ({ page }) => {
  test.skip(isPhone(page), 'there is no pointer that hovers');
  await open(page, `./?${all}&from=2021-07-05&to=2021-07-16`);
  await expect(page.locator('.timeline.fitted')).toBeVisible();
  const { x, y, width } = await boxOf(page, '.plot');
  // The sixth of twelve days.
  const at = x + (width * 5.5) / 12;
  await page.mouse.move(at - 30, y + 150);
  await page.mouse.move(at, y + 150);
  await expect
    .poll(() => read(page))
    .toEqual(['Saturday, 10 July 2021', '19 Tir 1400', '30 Dhu al-Qadah 1442 AH']);
  const line = await boxOf(page, '.crosshair i');
  expect(Math.abs(line.x - at)).toBeLessThan(1.5);
  // At either end the dates stay within the drawing.
  await page.mouse.move(x + 2, y + 150);
  await expect.poll(() => read(page)).toContain('Monday, 5 July 2021');
  for (const date of await page.locator('.crosshair b').all()) {
    expect((await date.boundingBox())?.x).toBeGreaterThanOrEqual(x - 1);
  }
  await page.mouse.move(x + width / 2, y - 20);
  await expect.poll(() => read(page)).toEqual([]);
});

test('the crosshair is no finer than the drawing', async ({ page }) => {
  test.skip(isPhone(page), 'there is no pointer that hovers');
  await open(page, './fa/');
  await expect(page.locator('.timeline.fitted')).toBeVisible();
  const { x, y, width } = await boxOf(page, '.plot');
  await page.mouse.move(x + width / 3, y + 150);
  await page.mouse.move(x + width / 2, y + 150);
  await expect.poll(async () => (await read(page)).length).toBe(2);
  for (const date of await read(page)) expect(date).toMatch(/^[^\d۰-۹]+ [۰-۹]{4}$/u);
});

test('the crosshair follows a finger that rests, and none that moves', async ({ page }) => {
  test.skip(!isPhone(page), 'needs a touch screen');
  await open(page, './?from=2021-07-05&to=2021-07-16');
  await expect(page.locator('.timeline.fitted')).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const { x, y, width } = await boxOf(page, '.plot');
  const at = { x: x + (width * 5.5) / 12, y: y + 60 };
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: { x: number; y: number }[],
  ) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [at]);
  await expect.poll(() => read(page)).toEqual(['Sat, 10 Jul 2021', '19 Tir 1400']);
  await touch('touchMove', [{ x: at.x + 40, y: at.y }]);
  await expect.poll(() => read(page)).toEqual([]);
  await touch('touchEnd', []);
});

for (const { name, path, later } of [
  { name: 'English, right to left', path: './?time=rtl', later: 'ArrowLeft' },
  { name: 'Persian, left to right', path: './fa/?time=ltr', later: 'ArrowRight' },
] as const) {
  const way = later === 'ArrowLeft' ? -1 : 1;

  test(`keys, wheel and drag follow the direction of time: ${name}`, async ({ page }) => {
    await open(page, path);
    await expect(page.locator('.timeline.fitted')).toBeVisible();
    await page.keyboard.press('Tab');
    await plot(page).focus();
    const whole = await spanOf(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect.poll(() => spanOf(page)).toBeLessThan(whole / 3.9);
    let before = await atRest(page);
    const moved = async (): Promise<number> => Math.sign((await daysOf(page)).start - before.start);

    await page.keyboard.press(later);
    await expect.poll(moved).toBe(1);
    before = await daysOf(page);
    await page.keyboard.press(later === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft');
    await expect.poll(moved).toBe(-1);

    const { x, y, width } = await boxOf(page, '.plot');
    before = await daysOf(page);
    await page.mouse.move(x + width / 2, y + 8);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 60, y + 8, { steps: 4 });
    await page.mouse.up();
    // What is dragged to the right brings in what lies to the left.
    await expect.poll(moved).toBe(-way);

    if (isPhone(page)) return;
    before = await daysOf(page);
    await page.mouse.wheel(120, 0);
    await expect.poll(moved).toBe(way);
    const start = await boxOf(page, '[data-grip="start"]');
    const end = await boxOf(page, '[data-grip="end"]');
    expect(Math.sign(end.x - start.x)).toBe(way);
  });
}

test('the direction of time is chosen apart from the language', async ({ page }) => {
  await open(page, './');
  const years = async (): Promise<number[]> => {
    const drawn = await page.locator('.axis > .gregorian text.major').evaluateAll((texts) =>
      texts.map((text) => ({
        x: text.getBoundingClientRect().x,
        year: Number(text.textContent),
      })),
    );
    return drawn.sort((a, b) => a.x - b.x).map(({ year }) => year);
  };
  const rising = await years();
  expect(rising.length).toBeGreaterThan(2);
  expect(rising).toEqual(rising.toSorted((a, b) => a - b));
  const panel = await choice(page);
  await panel.getByRole('radio', { name: 'right to left' }).press('Space');
  await expect(page).toHaveURL(/\?time=rtl$/);
  await open(page, page.url());
  await expect.poll(years).toEqual(rising.toReversed());
  const again = await choice(page);
  await again.getByRole('radio', { name: 'left to right' }).press('Space');
  await expect(page).not.toHaveURL(/time=/);
  await expect.poll(years).toEqual(rising);
});

test('a third axis takes no more of a phone than two do', async ({ page }) => {
  test.skip(!isPhone(page), 'a wide screen has room for it');
  await open(page, './');
  await expect(page.locator('.timeline.fitted')).toBeVisible();
  const two = await boxOf(page, 'section.timeline');
  await open(page, `./?${all}`);
  await expect(page.locator('.timeline.fitted')).toBeVisible();
  expect((await boxOf(page, 'section.timeline')).height).toBeCloseTo(two.height, 0);
  const tops = await Promise.all(
    ['.axis > .gregorian', '.drawing', '.axis > .solar-hijri', '.axis > .lunar-hijri'].map(
      async (part) => (await boxOf(page, part)).y,
    ),
  );
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  // Nothing beside the axes names the calendars: their first labels do.
  expect((await wordsOf(page, 'lunar-hijri'))[0]).toMatch(/ AH$/);
  const panel = await choice(page);
  const box = await panel.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
});
