// The built site in a real browser: `npm run test:browser`.
import { defineConfig } from '@playwright/test';
import { launchOptions } from './tools/find-browser.js';

export default defineConfig({
  testDir: './browser',
  outputDir: './results/playwright',
  globalSetup: './browser/serve-site.ts',
  forbidOnly: true,
  fullyParallel: true,
  // A busy machine may disturb a test once; a fault of the product fails it both times.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  globalTimeout: 30 * 60_000,
  reporter: 'list',
  use: {
    launchOptions: launchOptions(),
    // What a page fetches is the host's, not a copy's; offline.spec.ts is about the copy.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'off',
    // Neither the reader's place nor language may show in what the pages say.
    timezoneId: 'Asia/Tehran',
    locale: 'en-GB',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      // What these look at is the same on every screen.
      testIgnore: [
        '**/conditions.spec.ts',
        '**/corpora.spec.ts',
        '**/hosting.spec.ts',
        '**/policy.spec.ts',
      ],
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
});
