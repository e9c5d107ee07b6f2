import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';
import { atRest, daysOf, spanOf } from './window.ts';

// The timeline by pointer and by touch, in both directions of time.

const plot = (page: Page) => page.locator('.plot');
const marks = (page: Page) => page.locator('[data-mark]');
const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768;
const ways = [
  { way: 'left to right', path: './' },
  { way: 'right to left', path: './fa/' },
] as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the screen');
  return box;
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

const signOf = (page: Page, id: string) => page.locator(`[data-mark="${id}"] .sign`);
const idsOf = (page: Page) =>
  marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('data-mark') ?? ''));
/** The days in view, as the thumbs of the overview have them. */

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

for (const { way, path } of ways) {
  test(`a press on any mark chooses it where it stands, ${way}`, async ({ page }) => {
    test.skip(isPhone(page), 'the sheet covers the page once an event is chosen');
    await open(page, path);
    await expect(page.locator('.timeline.fitted')).toBeVisible();
    const ids = await idsOf(page);
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) {
      // Another choice may have taken the row of a mark: each is pressed on the first view.
      if ((await signOf(page, id).count()) === 0) continue;
      const before = await middleOf(signOf(page, id));
      await page.mouse.move(before.x, before.y);
      await page.mouse.down();
      await page.mouse.up();
      await expect(page.locator(`[data-mark="${id}"]`), id).toHaveAttribute('aria-current', 'true');
      expect(await middleOf(signOf(page, id))).toEqual(before);
    }
  });

  test(`a double click on a mark zooms to it, ${way}`, async ({ page }) => {
    test.skip(isPhone(page), 'the sheet covers the page once an event is chosen');
    await open(page, path);
    await expect(page.locator('.timeline.fitted')).toBeVisible();
    const unlabelled = page.locator('[data-mark]:not(:has(.label))').first();
    const id = (await unlabelled.getAttribute('data-mark')) ?? '';
    const at = await middleOf(signOf(page, id));
    const before = await spanOf(page);
    await page.mouse.dblclick(at.x, at.y);
    await expect.poll(() => spanOf(page)).toBeLessThan(before / 4);
    await expect(page.locator(`[data-mark="${id}"]`)).toBeVisible();
  });

  test(`a drag takes the days along, ${way}`, async ({ page }) => {
    await open(page, path);
    await page.keyboard.press('Tab');
    await plot(page).focus();
    const whole = await spanOf(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect.poll(() => spanOf(page)).toBeLessThan(whole / 3.9);
    const before = await atRest(page);
    const { x, y, width } = await boxOf(plot(page));
    await page.mouse.move(x + width / 2, y + 8);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 60, y + 8, { steps: 4 });
    await page.mouse.up();
    const after = await daysOf(page);
    // To the right is back in time where it runs from left to right.
    const moved = ((after.start - before.start) * width) / (before.end - before.start);
    expect(Math.abs(moved)).toBeGreaterThan(50);
    expect(Math.sign(moved)).toBe(path === './' ? -1 : 1);
    expect(after.end - after.start).toBeCloseTo(before.end - before.start, -1);
  });

  test(`two fingers zoom where they are, ${way}`, async ({ page }) => {
    test.skip(!isPhone(page), 'needs a touch screen');
    await open(page, path);
    const session = await page.context().newCDPSession(page);
    const { x, y, width } = await boxOf(plot(page));
    const before = await spanOf(page);
    await pinch(session, { x: x + width * 0.7, y: y + 60 }, 30, 120);
    await expect.poll(() => spanOf(page)).toBeLessThan(before / 2);
    const near = await spanOf(page);
    await pinch(session, { x: x + width / 2, y: y + 60 }, 120, 60);
    await expect.poll(() => spanOf(page)).toBeGreaterThan(near * 1.5);
  });

  test(`an edge of the window is dragged over the overview, ${way}`, async ({ page }) => {
    test.skip(isPhone(page), 'there is no overview');
    await open(page, path);
    const before = await daysOf(page);
    const at = await middleOf(page.locator('[data-grip="end"]'));
    const by = path === './' ? -300 : 300;
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + by, at.y, { steps: 4 });
    await page.mouse.up();
    const after = await daysOf(page);
    expect(after.start).toBe(before.start);
    expect(after.end).toBeLessThan(before.end - 1000);
  });
}

/** Two fingers on either side of a place, from so far apart to so far, in px. */
async function pinch(
  session: CDPSession,
  at: { x: number; y: number },
  from: number,
  to: number,
): Promise<void> {
  const points = (apart: number) =>
    [-1, 1].map((side, id) => ({ x: at.x + (side * apart) / 2, y: at.y, id }));
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: apart === null ? [] : points(apart),
    });
  await send('touchStart', from);
  for (let step = 1; step <= 6; step += 1) await send('touchMove', from + ((to - from) * step) / 6);
  await send('touchEnd', null);
}

test('every event behind a sign can be reached by pointer', async ({ page }) => {
  await open(page, './?context=on&from=2021-07-08&to=2021-07-14');
  await expect(page.locator('.timeline.fitted')).toBeVisible();
  const signs = page.locator('[data-more]');
  const hidden = await signs.evaluateAll((all) =>
    all.map((sign) => sign.getAttribute('data-more') ?? ''),
  );
  test.skip(hidden.length === 0, 'nothing is hidden so close up');
  const box = await boxOf(signs.first());
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  await signs.first().focus();
  await page.keyboard.press('Enter');
  const list = page.locator('[popover]:popover-open:has(a)');
  await expect(list).toBeVisible();
  const [first] = (hidden[0] ?? '').split(' ');
  await list.locator(`a[href="#${first}"]`).click();
  await expect(list).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`#${first}$`));
});

test('a sign zooms in on what it hides, or lists all of it', async ({ page }) => {
  await open(page, './?context=on');
  await expect(page.locator('.timeline.fitted')).toBeVisible();
  const signs = page.locator('[data-more]');
  const hidden = await signs.evaluateAll((all) =>
    all.map((sign) => sign.getAttribute('data-more') ?? ''),
  );
  expect(hidden.length).toBeGreaterThan(0);
  const whole = await spanOf(page);
  const list = page.locator('[popover]:popover-open:has(a)');
  for (const ids of hidden) {
    await page.locator(`[data-more="${ids}"]`).press('Enter');
    await expect
      .poll(async () => (await list.count()) > 0 || (await spanOf(page)) < whole)
      .toBe(true);
    if ((await list.count()) > 0) {
      await expect(list.getByRole('link')).toHaveCount(ids.split(' ').length);
      await page.keyboard.press('Escape');
    } else {
      await page.getByRole('button', { name: 'Show everything' }).click();
      await expect.poll(() => spanOf(page)).toBe(whole);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    }
  }
});

test('zooming, showing all and the undated are at hand on every screen', async ({ page }) => {
  await open(page, './');
  const before = await spanOf(page);
  for (const name of ['Zoom in', 'Zoom out', 'Show everything']) {
    const { width, height } = await boxOf(page.getByRole('button', { name }));
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => spanOf(page)).toBeLessThan(before);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect.poll(() => spanOf(page)).toBe(before);
  await page.locator('.tray button[popovertarget]:visible').click();
  await expect(page.locator('#undated-rest a').first()).toBeVisible();
});

for (const width of [1440, 1024, 700, 390]) {
  test(`nothing lies over anything else at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['./', './fa/?context=on']) {
      await open(page, path);
      await expect(page.locator('.timeline.fitted')).toBeVisible();
      const clashes = await page.evaluate(() => {
        const shown = [...document.querySelectorAll('.lanes .sign, .lanes .label')]
          .map((element) => ({
            mark: element.closest('.mark'),
            box: element.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width > 0)
          // A letter's box is higher than the letter.
          .map(({ mark, box }) => {
            const air = box.height > 14 ? (box.height - 13) / 2 : 1;
            return {
              mark,
              left: box.left,
              right: box.right,
              top: box.top + air,
              bottom: box.bottom - air,
            };
          });
        return shown.flatMap((a, i) =>
          shown
            .slice(i + 1)
            .filter(
              (b) =>
                a.mark !== b.mark &&
                a.left < b.right - 1 &&
                b.left < a.right - 1 &&
                a.top < b.bottom &&
                b.top < a.bottom,
            )
            .map((b) => `${a.mark?.textContent} × ${b.mark?.textContent}`),
        );
      });
      expect(clashes).toEqual([]);
    }
  });
}

for (const path of ['./fa/', './ar/']) {
  test(`the letters of a label stand together, ${path}`, async ({ page }) => {
    test.skip(isPhone(page), 'has no room for labels');
    await open(page, path);
    const labels = page.locator('svg text.label');
    await expect(labels.first()).toBeVisible();
    const apart = await labels.evaluateAll((all) =>
      all.flatMap((label) => {
        const text = label as SVGTextElement;
        const { x: first, height } = text.getExtentOfChar(0);
        const { x: second } = text.getExtentOfChar(1);
        return Math.abs(first - second) < 2 * height ? [] : [text.textContent];
      }),
    );
    expect(apart).toEqual([]);
  });
}
