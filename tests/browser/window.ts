import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** First and last day in view, as the thumbs of the overview tell them, in days since 1970. */
export async function daysOf(page: Page): Promise<{ start: number; end: number }> {
  const thumb = (edge: string) =>
    page.locator(`[data-grip="${edge}"]`).getAttribute('aria-valuenow');
  return { start: Number(await thumb('start')), end: Number(await thumb('end')) };
}

/** Days in view. */
export async function spanOf(page: Page): Promise<number> {
  const { start, end } = await daysOf(page);
  return end - start;
}

/** What is in view once nothing moves any more. */
export async function atRest(page: Page): Promise<{ start: number; end: number }> {
  let before = await daysOf(page);
  await expect
    .poll(async () => {
      const now = await daysOf(page);
      const rests = now.start === before.start && now.end === before.end;
      before = now;
      return rests;
    })
    .toBe(true);
  return before;
}
