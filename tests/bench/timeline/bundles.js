// How each page of the bench is bundled: by itself, so that its bytes are its own.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where bundles are kept, beside those of the other commands. */
export const OUT = join(root, 'node_modules', '.cache', 'tarikh', 'bench-timeline');

/** @satisfies {import('vite').InlineConfig} */
const common = {
  configFile: false,
  logLevel: 'warn',
  base: './',
};

/**
 * @param {string} folder - of the page, from this file's
 * @returns {import('vite').InlineConfig}
 */
export function pageConfig(folder) {
  return {
    ...common,
    root: join(here, folder),
    plugins: [svelte({ configFile: false })],
    resolve: { alias: { $lib: join(root, 'src/lib') } },
    build: {
      outDir: join(OUT, folder),
      emptyOutDir: true,
      target: 'esnext',
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  };
}

/** What the driver puts into every page: one script that needs no module. */
/** @type {import('vite').InlineConfig} */
export const harnessConfig = {
  ...common,
  root: here,
  build: {
    outDir: join(OUT, 'harness'),
    emptyOutDir: true,
    target: 'esnext',
    lib: {
      entry: 'page/harness.ts',
      name: 'harness',
      formats: ['iife'],
      fileName: () => 'harness.js',
    },
  },
};
