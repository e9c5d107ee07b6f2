import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';
import { atRest, daysOf, spanOf } from './window.ts';

// Moving about in time: by hand and by key, in both directions of time; going to a date; places visited; panes.

const plot = (page: Page) => page.locator('.plot');
const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768;
const ways = [
  { way: 'left to right', path: './', later: 'ArrowRight', earlier: 'ArrowLeft', sign: 1 },
  { way: 'right to left', path: './fa/', later: 'ArrowLeft', earlier: 'ArrowRight', sign: -1 },
] as const;
const languages = [
  { path: './', typed: 'bahman 1403', told: 'Bahman 1403' },
  { path: './fa/', typed: '۱۳ بهمن ۱۴۰۳', told: '۱۳ بهمن ۱۴۰۳' },
  { path: './ar/', typed: '10 تموز 2021', told: '١٠ يوليو ٢٠٢١' },
] as const;

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the screen');
  return box;
}

/** The days in view, as the thumbs of the overview have them. */
/** A place on the axis that nothing lies over, at a share of its width. */
async function onAxis(page: Page, share: number): Promise<{ x: number; y: number }> {
  const { x, y, width } = await boxOf(plot(page));
  return { x: x + width * share, y: y + 12 };
}

async function touch(session: CDPSession, steps: readonly { x: number; y: number }[]) {
  for (const [i, { x, y }] of steps.entries()) {
    const type = i === 0 ? 'touchStart' : 'touchMove';
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** A drag to the left that is let go on its way, at 2 px per ms by its events' own clock: however slow the machine is. */
async function flick(page: Page, at: { x: number; y: number }, by: number): Promise<void> {
  await plot(page).evaluate(
    (element, { x, y, way }) => {
      const steps = 5;
      const send = (type: string, step: number): void => {
        const clientX = x - (way * step) / steps;
        const init = { pointerId: 1, bubbles: true, clientX, clientY: y, button: 0 };
        const event = new PointerEvent(type, init);
        Object.defineProperty(event, 'timeStamp', { value: (way * step) / steps / 2 });
        element.dispatchEvent(event);
      };
      send('pointerdown', 0);
      for (let step = 1; step <= steps; step += 1) send('pointermove', step);
      send('pointerup', steps);
    },
    { ...at, way: by },
  );
}

for (const { way, path, later, earlier, sign } of ways) {
  test.describe(way, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, path);
      await expect(page.locator('.timeline.fitted')).toBeVisible();
    });

    test('Ctrl with the wheel zooms and keeps the day under the pointer', async ({ page }) => {
      test.skip(isPhone(page), 'has no wheel');
      const { x, y } = await onAxis(page, 0.25);
      const { width } = await boxOf(plot(page));
      const under = ({ start, end }: { start: number; end: number }): number =>
        sign > 0 ? start + (end - start) * 0.25 : end - (end - start) * 0.25;
      const before = await daysOf(page);
      await page.mouse.move(x, y);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -100);
      await page.mouse.wheel(0, -100);
      await page.keyboard.up('Control');
      await expect.poll(() => spanOf(page)).toBeLessThan((before.end - before.start) / 2);
      const after = await atRest(page);
      const px = (after.end - after.start) / width;
      expect(Math.abs(under(after) - under(before))).toBeLessThan(2 * px + 1);
      expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    });

    test('a wheel alone scrolls the page and moves nothing', async ({ page }) => {
      test.skip(isPhone(page), 'has no wheel');
      // Low enough for the page to scroll.
      await page.setViewportSize({ width: 1280, height: 600 });
      const before = await atRest(page);
      const { x, y } = await onAxis(page, 0.5);
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 120);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
      expect(await daysOf(page)).toEqual(before);
    });

    test('arrows on the axis go by what is seen, and may leave the events behind', async ({
      page,
    }) => {
      await plot(page).focus();
      const before = await daysOf(page);
      await page.keyboard.press(later);
      await expect.poll(async () => (await daysOf(page)).start).toBeGreaterThan(before.start);
      for (let i = 0; i < 9; i += 1) await page.keyboard.press(later);
      const far = await atRest(page);
      // The edge of what there is has come to the middle.
      expect((far.start + far.end) / 2).toBeCloseTo(before.end, -2);
      await page.keyboard.press('0');
      await expect.poll(() => daysOf(page)).toEqual(before);
      await page.keyboard.press(earlier);
      await expect.poll(async () => (await daysOf(page)).start).toBeLessThan(before.start);
    });

    test('Shift and the arrows select days from tick to tick, and Escape lets them go', async ({
      page,
    }) => {
      await plot(page).focus();
      await page.keyboard.press(`Shift+${later}`);
      await page.keyboard.press(`Shift+${later}`);
      await expect(page).toHaveURL(/range=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d/);
      const bar = page.getByRole('toolbar');
      await expect(bar).toBeVisible();
      // Whole years of the first calendar: told by their numbers alone.
      await expect(bar.locator('b')).toHaveText(/^[\d۰-۹]{4}(?:[–‏ تا]+[\d۰-۹]{1,4})?$/);
      await page.keyboard.press('Escape');
      await expect(bar).toHaveCount(0);
      await expect(page).not.toHaveURL(/range=/);
      await expect(plot(page)).toBeFocused();
    });

    test('a drag with Shift selects days, tells them, and lists what may touch them', async ({
      page,
    }) => {
      test.skip(isPhone(page), 'has no Shift');
      const before = await daysOf(page);
      const from = await onAxis(page, 0.3);
      const to = await onAxis(page, 0.5);
      await page.keyboard.down('Shift');
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
      await page.keyboard.up('Shift');
      const bar = page.getByRole('toolbar');
      await expect(bar).toBeVisible();
      expect(await daysOf(page), 'nothing moves').toEqual(before);
      const all = await page.locator('article').count();
      const only = bar.getByRole('button').nth(1);
      await only.click();
      await expect(only).toHaveAttribute('aria-pressed', 'true');
      await expect.poll(() => page.locator('article').count()).toBeLessThan(all);
      await expect(page).toHaveURL(/list=range/);
      await page.reload();
      await expect(bar).toBeVisible();
      await expect.poll(() => page.locator('article').count()).toBeLessThan(all);
      await bar.getByRole('button').first().click();
      await expect.poll(() => spanOf(page)).toBeLessThan((before.end - before.start) / 3);
      await bar.getByRole('button').last().click();
      await expect(page.locator('article')).toHaveCount(all);
    });

    test('the window is moved, drawn and reset on the overview', async ({ page }) => {
      test.skip(isPhone(page), 'there is no overview');
      const whole = await daysOf(page);
      const strip = await boxOf(page.locator('.strip'));
      const y = strip.y + strip.height - 6;
      const at = (share: number): number => strip.x + strip.width * share;
      await page.mouse.move(at(0.4), y);
      await page.mouse.down();
      await page.mouse.move(at(0.5), y, { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => spanOf(page)).toBeLessThan((whole.end - whole.start) / 5);
      const drawn = await atRest(page);
      await page.mouse.move(at(0.45), y);
      await page.mouse.down();
      await page.mouse.move(at(0.65), y, { steps: 4 });
      await page.mouse.up();
      const moved = await atRest(page);
      expect(Math.sign(moved.start - drawn.start)).toBe(sign);
      expect(moved.end - moved.start).toBeCloseTo(drawn.end - drawn.start, -1);
      await page.mouse.dblclick(at(0.1), y);
      await expect.poll(() => daysOf(page)).toEqual(whole);
    });

    test('a flick glides on, and a press stops it', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      const whole = await spanOf(page);
      await plot(page).focus();
      await page.keyboard.press('+');
      await page.keyboard.press('+');
      await page.keyboard.press('+');
      await expect.poll(() => spanOf(page)).toBeLessThan(whole / 7.9);
      const before = await atRest(page);
      const from = await onAxis(page, 0.8);
      await flick(page, from, 150);
      const { width } = await boxOf(plot(page));
      await expect
        .poll(async () => {
          const { start } = await daysOf(page);
          return ((start - before.start) / (before.end - before.start)) * width * sign;
        })
        .toBeGreaterThan(170);
      await page.mouse.click(from.x, from.y);
      const stopped = await daysOf(page);
      expect(await atRest(page)).toEqual(stopped);
    });
  });
}

test('a finger moved up scrolls the page and leaves the days alone', async ({ page }) => {
  test.skip(!isPhone(page), 'needs a touch screen');
  await open(page, './');
  const before = await daysOf(page);
  const { x, y } = await onAxis(page, 0.5);
  const session = await page.context().newCDPSession(page);
  await touch(
    session,
    [0, 20, 40, 60, 80].map((by) => ({ x, y: y + 100 - by })),
  );
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(20);
  expect(await daysOf(page)).toEqual(before);
});

test('a finger moved sideways takes the days along', async ({ page }) => {
  test.skip(!isPhone(page), 'needs a touch screen');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './');
  const before = await daysOf(page);
  const { x, y } = await onAxis(page, 0.7);
  const session = await page.context().newCDPSession(page);
  await touch(
    session,
    [0, 25, 50, 75, 100].map((by) => ({ x: x - by, y })),
  );
  const { width } = await boxOf(plot(page));
  await expect
    .poll(async () => {
      const { start, end } = await daysOf(page);
      return ((start - before.start) * width) / (end - start);
    })
    .toBeGreaterThan(60);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

for (const { path, typed, told } of languages) {
  test(`goes to a date that is typed, ${path}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, path);
    await plot(page).focus();
    // By the place of the key: on a Persian or an Arabic keyboard it writes something else.
    await page.keyboard.press('KeyG');
    const field = page.locator('#go-to-field');
    await expect(field).toBeFocused();
    await field.fill(typed);
    await expect(page.locator('#go-to-answer')).toContainText(told);
    await field.press('Enter');
    await expect(field).toHaveCount(0);
    await expect.poll(() => spanOf(page)).toBeLessThan(100);
    await expect(plot(page)).toBeFocused();
  });
}

test('says what it cannot read, and offers the other order of day and month', async ({
  page,
  axe,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './');
  await page.getByRole('button', { name: 'Go to a date' }).click();
  const field = page.locator('#go-to-field');
  const panel = page.getByRole('dialog');
  await field.fill('hello there');
  await field.press('Enter');
  await expect(page.locator('#go-to-answer')).toHaveText(/not a date/);
  await expect(field).toBeVisible();
  await field.fill('03/04/2021');
  await expect(panel).toContainText('4 March 2021');
  await expect(panel).toContainText('3 April 2021');
  expect(await axe()).toEqual([]);
  await panel.getByRole('button', { name: /3 April 2021/ }).click();
  await expect(panel).toHaveCount(0);
  await expect(page).toHaveURL(/from=2021-03-\d\d&to=2021-0[45]-\d\d/);
});

test('goes to a date that was sent before its reader had come', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './');
  let bringIt: () => void = () => undefined;
  const brought = new Promise<void>((resolve) => (bringIt = resolve));
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    // What reads dates is by far the largest of what is fetched late.
    if ((await response.body()).length > 100_000) await brought;
    await route.fulfill({ response });
  });
  await plot(page).focus();
  await page.keyboard.press('g');
  await page.locator('#go-to-field').fill('July 2021');
  await expect(page.locator('#go-to-answer')).toHaveText('One moment…');
  await page.locator('#go-to-field').press('Enter');
  bringIt();
  await expect(page.locator('#go-to-field')).toHaveCount(0);
  await expect.poll(() => spanOf(page)).toBeLessThan(100);
});

test('goes where there are no events, says where they are, and leads back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './');
  const whole = await daysOf(page);
  await plot(page).focus();
  await page.keyboard.press('g');
  await page.locator('#go-to-field').fill('1501');
  await page.locator('#go-to-field').press('Enter');
  await expect(page).toHaveURL(/from=1500-/);
  const sign = page.getByRole('button', { name: /later events/ });
  await sign.click();
  await expect(sign).toHaveCount(0);
  await plot(page).focus();
  await page.keyboard.press('0');
  await expect.poll(() => daysOf(page)).toEqual(whole);
});

test('leads back and forward through the places visited', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './');
  const back = page.getByRole('button', { name: 'Back to the last place' });
  // On a phone it is not there before there is somewhere to go.
  const forward = page.getByRole('button', { name: 'Forward again', includeHidden: true });
  await expect(back).toBeDisabled();
  await expect(forward).toBeDisabled();
  const whole = await daysOf(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const near = await atRest(page);
  await back.click();
  await expect.poll(() => daysOf(page)).toEqual(whole);
  await expect(back).toBeDisabled();
  await plot(page).focus();
  await page.keyboard.press(']');
  await expect.poll(() => daysOf(page)).toEqual(near);
  await expect(forward).toBeDisabled();
  await page.keyboard.press('[');
  await expect.poll(() => daysOf(page)).toEqual(whole);
});

test('F zooms to the chosen event', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './');
  await plot(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('f');
  await expect.poll(() => spanOf(page)).toBeLessThan(2000);
});

test('a question mark opens the help, in which letters can be switched off', async ({
  page,
  axe,
}) => {
  test.skip(isPhone(page), 'has no keys');
  await open(page, './');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys and gestures' });
  await expect(help).toBeVisible();
  expect(await axe()).toEqual([]);
  await help.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await page.reload();
  await expect(page.locator('#svelte-announcer')).toBeAttached();
  await plot(page).focus();
  await page.keyboard.press('?');
  await page.keyboard.press('g');
  const before = await spanOf(page);
  await page.keyboard.press('+');
  await expect.poll(() => spanOf(page)).toBeLessThan(before);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Keys and gestures' }).click();
  await help.getByRole('checkbox').check();
  await help.getByRole('button', { name: 'Close' }).click();
  await plot(page).focus();
  await page.keyboard.press('g');
  await expect(page.locator('#go-to-field')).toBeFocused();
});

for (const { path, more } of [
  { path: './', more: 'ArrowRight' },
  { path: './fa/', more: 'ArrowLeft' },
] as const) {
  test(`panes are resized by keys and by dragging, and stay so, ${path}`, async ({ page, axe }) => {
    test.skip(isPhone(page), 'has one pane');
    await open(page, path);
    const [height, width] = [
      page.getByRole('separator').first(),
      page.getByRole('separator').last(),
    ];
    const sizes = async () => ({
      lanes: (await boxOf(page.locator('.drawing'))).height,
      chronicle: (await page.locator('#chronicle-pane').boundingBox())?.width ?? 0,
    });
    const before = await sizes();
    await width.focus();
    await page.keyboard.press(more);
    await page.keyboard.press(more);
    await expect.poll(async () => (await sizes()).chronicle).toBeGreaterThan(before.chronicle + 30);
    await expect(width).toHaveAttribute('aria-valuenow', '40');

    const { x, y } = await boxOf(height);
    await page.mouse.move(x + 200, y + 12);
    await page.mouse.down();
    await page.mouse.move(x + 200, y - 88, { steps: 4 });
    await page.mouse.up();
    const dragged = await sizes();
    expect(dragged.lanes).toBeCloseTo(before.lanes - 100, -1);

    await page.reload();
    await expect(page.locator('#svelte-announcer')).toBeAttached();
    const kept = await sizes();
    expect(kept.lanes).toBeCloseTo(dragged.lanes, -1);
    expect(kept.chronicle).toBeCloseTo(dragged.chronicle, -1);

    await width.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#chronicle-pane')).toBeHidden();
    await expect(width).toHaveAttribute('aria-valuenow', '0');
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await sizes()).chronicle).toBeCloseTo(kept.chronicle, -1);
    await height.focus();
    await page.keyboard.press('Enter');
    await expect(height).toHaveAttribute('aria-valuenow', '0');
    await expect(page.locator('.drawing')).toBeHidden();
    await page.reload();
    await expect(page.locator('#svelte-announcer')).toBeAttached();
    await expect(page.locator('.drawing')).toBeHidden();
    await expect(page.locator('.strip')).toBeVisible();
    await height.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.drawing')).toBeVisible();
    await width.dblclick();
    await height.dblclick();
    await expect.poll(sizes).toEqual(before);
  });
}

test('sizes that are kept are there before the first paint: nothing shifts', async ({ page }) => {
  test.skip(isPhone(page), 'has one pane');
  await page.addInitScript(() => {
    localStorage.setItem('split-timeline', '24');
    localStorage.setItem('split-chronicle', '50');
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page, './');
  await expect(page.locator('.timeline.fitted')).toBeVisible();
  const shifted = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
  );
  expect(shifted).toBeLessThan(0.01);
});
