import { textOf } from './built-site.ts';
import { expect, open, test } from './fixtures.ts';

// Who asks how the words of a date were read is told below the steps: the form that won, those that lost, and why.

interface Detail {
  readonly derivation: {
    readonly words: string | null;
    readonly reading?: { readonly won: string; readonly lost: readonly string[] };
  };
}

const titles = {
  '': 'How the words were read',
  'fa/': 'واژه‌ها چگونه خوانده شد',
  'ar/': 'كيف قُرئت الكلمات',
};

const detailsIn = (folder: string) =>
  Object.entries(JSON.parse(textOf(`${folder}passages.json`)) as Record<string, Detail>);

for (const [folder, title] of Object.entries(titles)) {
  test(`/${folder} tells in its own language how words were read, once somebody asks`, async ({
    page,
    axe,
  }) => {
    const [id, detail] = detailsIn(folder).reduce((most, one) =>
      lostIn(one[1]).length > lostIn(most[1]).length ? one : most,
    );
    const lost = lostIn(detail);
    expect(lost.length).toBeGreaterThan(1);
    await open(page, `./${folder}#${id}`);
    const summary = page.getByText(title, { exact: true });
    const won = page.getByText(detail.derivation.reading?.won ?? '', { exact: true });
    await expect(summary).toBeVisible();
    await expect(won).toBeHidden();

    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(won).toBeVisible();
    const box = page.locator('details', { has: summary });
    await expect(box.getByRole('listitem')).toHaveText([...lost]);
    const { shown, content } = await box.evaluate((all) => ({
      shown: all.clientWidth,
      content: all.scrollWidth,
    }));
    expect(content, 'no sentence is cut off').toBeLessThanOrEqual(shown);
    expect(await axe()).toEqual([]);
  });
}

test('a date that rests on no words has nothing to tell of them', async ({ page }) => {
  const [id] = detailsIn('').find(([, { derivation }]) => derivation.words === null) ?? [''];
  await open(page, `./#${id}`);
  await expect(page.getByText('How this date was worked out')).toBeVisible();
  await expect(page.getByText(titles[''], { exact: true })).toHaveCount(0);
});

function lostIn({ derivation }: Detail): readonly string[] {
  return derivation.reading?.lost ?? [];
}
