import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { events } from './built-site.ts';
import { expect, open, test } from './fixtures.ts';

const ids = {
  assembly: 'iran-solidarity-assembly',
  edition: 'free-iran-event-2018',
  summit: 'free-iran-summit',
  meeting: 'free-iran-meeting-2021',
  paris: 'paris-demonstration-2025',
};
type Name = keyof typeof ids;
const all = Object.keys(ids) as Name[];
const gatherings = events().filter(({ gathering }) => gathering);

function titleOf(name: Name, language: 'en' | 'fa' | 'ar' = 'en'): string {
  const event = gatherings.find(({ id }) => id === ids[name]);
  if (!event) throw new Error(`no event ${ids[name]}`);
  return event.title[language];
}

/** The table of gaps. */
function matrix(page: Page): Locator {
  return page.locator('section[aria-labelledby="compare-gaps"]').getByRole('table');
}

/** The answer for a pair of events, whichever of them stands first. */
function cell(page: Page, a: Name, b: Name): Locator {
  const describing = ([one, other]: readonly [Name, Name]): string =>
    `[aria-describedby="compare-gaps-row-${ids[one]} compare-gaps-column-${ids[other]}"]`;
  return matrix(page).locator(`${describing([a, b])}, ${describing([b, a])}`);
}

function claims(page: Page): Locator {
  return page.locator('section[aria-labelledby="compare-claims"]');
}

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const cannotBeTold = 'cannot be told from the texts';
const byTexts: readonly (readonly [Name, Name, readonly string[]])[] = [
  ['edition', 'summit', ['before', 'at least 32 days']],
  ['edition', 'meeting', ['before', 'between 922 and 1,286 days']],
  ['edition', 'paris', ['before', 'between 2,231 and 2,595 days']],
  [
    'meeting',
    'paris',
    ['before', '1,307 days', '3 years, 6 months, 27 days', '3 years, 6 months, 29 days'],
  ],
  ['summit', 'meeting', [cannotBeTold]],
  ['summit', 'paris', [cannotBeTold]],
  ...all
    .filter((name) => name !== 'assembly')
    .map((name) => ['assembly', name, [cannotBeTold]] as const),
];
const withContext: readonly (readonly [Name, Name, readonly string[]])[] = [
  ['assembly', 'edition', ['4,031 days', '11 years, 13 days']],
  ['edition', 'summit', ['748 days', '2 years, 17 days']],
  ['summit', 'meeting', ['358 days', '11 months, 23 days']],
  ['edition', 'meeting', ['1,106 days']],
  ['meeting', 'paris', ['1,307 days', '3 years, 6 months, 27 days']],
  ['assembly', 'summit', ['4,779 days', '13 years, 1 month']],
];

test('the page says what context changes, by whose word', async ({ page }) => {
  await open(page, './compare/');
  const section = page.locator('section[aria-labelledby="compare-changes"]');
  await expect(section).toContainText(
    'By the texts alone 4 of 10 pairs can be put in order; with context all 10.',
  );
  for (const name of ['assembly', 'edition', 'summit'] as const) {
    await expect(section.getByRole('link', { name: titleOf(name) })).toBeVisible();
  }
  await expect(section.getByRole('link')).toHaveCount(3);
  await section.getByText('Reference').first().click();
  await expect(section.getByText('Iran Press Service')).toBeVisible();
});

test('table and gaps are saved as CSV that a spreadsheet reads', async ({ page }) => {
  await open(page, './compare/');
  const table = await saved(page, 'Download the table (CSV)');
  expect(table.name).toMatch(/\.csv$/);
  expect(table.text.startsWith('\uFEFFid,title,')).toBe(true);
  const lines = table.text.split('\r\n');
  expect(lines).toHaveLength(gatherings.length + 2);
  const paris = lines.find((line) => line.startsWith(`${ids.paris},`));
  expect(paris).toContain(
    '8 February 2025,20 Bahman 1403,Saturday,2025-02-08,2025-02-08,2025-02-08',
  );
  expect(paris).toMatch(new RegExp(`https?://[^,]+/#${ids.paris}$`));

  const gaps = await saved(page, 'Download the gaps (CSV)');
  expect(gaps.text.split('\r\n')).toHaveLength(1 + 10 + 1);
  expect(gaps.text).toContain('before,"1,307 days",1307,1307,"3 years, 6 months, 27 days"');
});

test.describe('on a wide screen', () => {
  test.skip(({ isMobile }) => isMobile, 'a narrow screen has cards');

  test('by the texts alone each pair is answered as far as they tell', async ({ page }) => {
    await open(page, './compare/');
    for (const [a, b, answers] of byTexts) {
      for (const answer of answers) await expect(cell(page, a, b)).toContainText(answer);
    }
    await expect(
      page.getByText('1,307 days are 3 years, 6 months, 27 days (Gregorian)'),
    ).toHaveCount(1);
  });

  test('with context each pair is answered exactly', async ({ page }) => {
    await open(page, './compare/');
    await page.getByText('+ context').click();
    for (const [a, b, answers] of withContext) {
      for (const answer of answers) await expect(cell(page, a, b)).toContainText(answer);
    }
    await expect(matrix(page)).not.toContainText('cannot be told');
  });

  test('in Persian the days and the Solar Hijri period stand in its own words', async ({
    page,
  }) => {
    await open(page, './fa/compare/');
    await expect(cell(page, 'meeting', 'paris')).toContainText('۱٬۳۰۷ روز');
    await expect(cell(page, 'meeting', 'paris')).toContainText('۳ سال و ۶ ماه و ۲۹ روز');
    await expect(cell(page, 'meeting', 'paris')).toContainText('۳ سال و ۶ ماه و ۲۷ روز');
  });

  test('a pressed cell says what its answer rests on', async ({ page }) => {
    await open(page, './compare/');
    const button = cell(page, 'edition', 'meeting');
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    const why = matrix(page).getByRole('row').filter({ hasText: 'Still possible' });
    await expect(why).toContainText('at least 922 days: from 31 December 2018 to 10 July 2021');
    await expect(why).toContainText('at most 1,286 days: from 1 January 2018 to 10 July 2021');
    await expect(why).toContainText('A is over before B begins');
    await page.keyboard.press('Escape');
    await expect(why).toHaveCount(0);
    await cell(page, 'assembly', 'edition').click();
    await expect(why).toContainText('Anything');
  });

  test('arrow keys go from cell to cell, the tab key past them', async ({ page }) => {
    await open(page, './compare/');
    const cells = matrix(page).locator('tbody button');
    await expect(cells.and(page.locator('[tabindex="0"]'))).toHaveCount(1);
    const at = (row: number, column: number) =>
      matrix(page).locator(`[data-cell="${row} ${column}"]`);
    await at(0, 0).focus();
    await page.keyboard.press('ArrowRight');
    await expect(at(0, 1)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(at(1, 1)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(at(1, 1)).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(at(1, gatherings.length - 2)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Control+Home');
    await expect(at(0, 0)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(cells.and(page.locator(':focus'))).toHaveCount(0);
  });

  test('arrow keys are mirrored where the page runs from the right', async ({ page }) => {
    await open(page, './ar/compare/');
    const at = (row: number, column: number) =>
      matrix(page).locator(`[data-cell="${row} ${column}"]`);
    await at(0, 0).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(at(0, 1)).toBeFocused();
  });

  test('claims of one event that differ stand side by side, each with its words', async ({
    page,
  }) => {
    await open(page, './compare/');
    const row = claims(page).getByRole('row', { name: /^Attendance/ });
    const summit = row.getByRole('cell').filter({ hasText: 'thousands' });
    await expect(summit).toHaveCount(1);
    await expect(summit).toContainText('differs');
    await expect(row.getByText('differs')).toHaveCount(1);
    await expect(summit.locator('summary')).toHaveText([
      /^\s*tens of thousands/,
      /^\s*thousands\s+Attendance, in the headline/,
    ]);
    const quote = summit.locator('q').nth(1);
    await expect(quote).toBeHidden();
    await summit.locator('summary').nth(1).click();
    await expect(quote).toBeVisible();
    await expect(quote).toHaveText('قمة لآلاف المعارضين للنظام الإيراني');
    await expect(quote).toHaveAttribute('lang', 'ar');
    await expect(quote).toHaveAttribute('dir', 'rtl');
    await expect(summit.getByRole('link', { name: 'To the passage' })).toHaveAttribute(
      'href',
      new RegExp(`/sources/003_[^/]+/#${ids.summit}$`),
    );
  });

  test('a document has one header over the events that it tells of', async ({ page }) => {
    await open(page, './compare/');
    const heads = claims(page).getByRole('table').locator('th[scope="colgroup"]');
    await expect(heads).toHaveCount(new Set(gatherings.map(({ source }) => source)).size);
    await expect(heads.and(page.locator('[colspan="2"]'))).toHaveCount(1);
  });

  test('two figures for the dead are set beside each other and not averaged', async ({ page }) => {
    await open(page, './compare/?events=coronavirus-deaths-iran,free-iran-summit');
    const row = claims(page)
      .locator('tbody')
      .getByRole('row', { name: /^Deaths/ });
    await expect(row).toContainText('about 13,000');
    await expect(row).toContainText('closer to 70,000');
    await expect(row).toContainText('differs');
  });

  test('ties of a document put two undated events in order', async ({ page }) => {
    await open(
      page,
      './compare/?events=iran-solidarity-assembly,iran-solidarity-assembly-preparation',
    );
    const button = matrix(page).locator('tbody button');
    await expect(button).toContainText('may overlap');
    await button.click();
    await expect(matrix(page)).toContainText('What the document tells of the two');
    await expect(matrix(page)).toContainText('came before');
  });
});

test.describe('on a phone', () => {
  test.skip(({ isMobile }) => !isMobile, 'a wide screen has tables');

  test('one event stands against the others, the pinned one first', async ({ page }) => {
    await open(page, `./compare/?pinned=${ids.paris}`);
    await expect(matrix(page)).toBeHidden();
    const cards = page.locator('details[name="compare-gaps"]');
    await expect(cards.first()).toHaveAttribute('open', '');
    await expect(cards.first().locator('h3')).toHaveText(titleOf('paris'));
    const meeting = cards
      .first()
      .locator('details')
      .filter({ hasText: titleOf('meeting') });
    await expect(meeting).toContainText('before it');
    await expect(meeting).toContainText('1,307 days');
    await meeting.locator('summary').click();
    await expect(meeting).toContainText('1,307 days: from 12 July 2021 to 8 February 2025');

    await cards.nth(1).locator('> summary').click();
    await expect(cards.first()).not.toHaveAttribute('open');
  });

  test('a matter is a card', async ({ page }) => {
    await open(page, './fa/compare/');
    const card = claims(page).getByRole('article', { name: 'شمار حاضران' });
    await expect(card).toContainText('ناهمخوان');
    await expect(card).toContainText(titleOf('summit', 'fa'));
    await expect(claims(page).getByRole('table')).toBeHidden();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(({ isMobile }) => isMobile, 'a narrow screen has cards with and without');

  test('gaps, what they rest on, and claims can be read', async ({ page }) => {
    await page.goto('./compare/');
    await expect(cell(page, 'meeting', 'paris')).toContainText('1,307 days');
    const card = page.locator('details[name="compare-gaps"]').first();
    await card.locator('details > summary').first().click();
    await expect(card.getByText('Still possible').first()).toBeVisible();
    await claims(page).getByRole('table').locator('summary').first().click();
    await expect(claims(page).getByRole('table').locator('q').first()).toBeVisible();
  });
});

test('axe finds nothing in gaps and claims once opened', async ({ page, axe, isMobile }) => {
  test.slow();
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, './fa/compare/');
  await (
    isMobile
      ? page.locator('details[name="compare-gaps"] details > summary').first()
      : cell(page, 'meeting', 'paris')
  ).click();
  await claims(page).locator('summary:visible').first().click();
  expect(await axe()).toEqual([]);
});
