import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

interface Options {
  /** Where the built site is looked at: the root of a host, or a folder of one. */
  readonly placed: 'root' | 'folder';
  /** Faults that a spec means to cause. */
  readonly expectedFaults: RegExp[];
}

interface Fixtures {
  /** Everything the browser complained of so far: errors, warnings of policy, requests to other hosts. */
  readonly faults: string[];
  /** What axe finds on the page as it stands, one line a violation; `[]` for none. */
  readonly axe: () => Promise<string[]>;
}

/** Playwright's test, which fails besides when a page errs in the console or asks another host for anything. */
export const test = base.extend<Options & Fixtures>({
  placed: ['root', { option: true }],
  expectedFaults: [[], { option: true }],

  baseURL: async ({ placed }, use) => {
    const url = placed === 'root' ? process.env.TARIKH_SITE : process.env.TARIKH_SITE_IN_FOLDER;
    await use(url);
  },

  faults: [
    async ({ context, baseURL, expectedFaults }, use) => {
      const faults: string[] = [];
      const home = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        if (message.type() !== 'error') return;
        faults.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => faults.push(`page: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== home) {
          faults.push(`request to another host: ${url.href}`);
        }
      });
      await use(faults);
      const unexpected = faults.filter((text) => !expectedFaults.some((known) => known.test(text)));
      expect(unexpected, 'the browser complained').toEqual([]);
    },
    { auto: true },
  ],

  axe: async ({ page }, use) => {
    await use(async () => {
      const builder = new AxeBuilder({ page });
      // Of WCAG 2.2 and off unless asked for: targets of 24 px.
      const { violations } = await builder
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      return violations.map(({ id, help, nodes }) => {
        return `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`;
      });
    });
  },
});

/**
 * Opens a page and waits until its scripts have taken it over: before that its links lead to other pages, as they do
 * without scripts. SvelteKit's announcer of page changes comes in that moment; then its parts come to life in turns.
 */
export async function open(page: Page, path: string): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status()).toBe(200);
  await expect(page.locator('#svelte-announcer')).toBeAttached({ timeout: 20_000 });
  const asleep = page.locator('[data-asleep="in-turn"]:not([data-asleep="at-hand"] *)');
  await expect(asleep).toHaveCount(0, { timeout: 20_000 });
}

export { expect };
