import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { seeds } from './src/lib/events/seeds-plugin.ts';
import { d3TimeInterval } from './tests/tools/d3-time-interval.js';
import { launchOptions } from './tests/tools/find-browser.js';
import { firstViewFiles } from './tests/tools/first-view.js';
import { ownStyles } from './tests/tools/own-styles.js';

export default defineConfig({
  plugins: [seeds(), d3TimeInterval(), ownStyles(), sveltekit()],
  build: {
    // Fonts stay files: the policy of svelte.config.js allows none in data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: firstViewFiles() } },
    },
  },
  test: {
    allowOnly: false,
    // Laws are tried on hundreds of samples, and a machine may be busy.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/{bench,gold,tools}/**/*.test.ts'],
          exclude: ['src/**/*.{svelte,browser}.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.{svelte,browser}.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              // Asked only when a browser starts: building and the Node tests need none.
              get launchOptions() {
                return launchOptions();
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
