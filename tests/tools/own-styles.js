import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * SvelteKit puts the styles of a page into its prerendered HTML, and those of what the page fetches late as well. It goes
 * through the built files depth first, each once, so that a file which is reached by a late import before an early one
 * lost its styles: the page was laid out anew when its scripts arrived. Taken out of the build's manifest, late imports
 * are seen where a page itself makes them and nowhere else.
 *
 * @returns {import('vite').Plugin}
 */
export function ownStyles() {
  return {
    name: 'tarikh:own-styles',
    apply: 'build',
    writeBundle({ dir }) {
      const file = join(dir ?? '', '.vite', 'manifest.json');
      if (!existsSync(file)) return;
      /** @type {Record<string, { isEntry?: boolean, dynamicImports?: string[] }>} */
      const manifest = JSON.parse(readFileSync(file, 'utf8'));
      for (const chunk of Object.values(manifest)) {
        if (!chunk.isEntry) delete chunk.dynamicImports;
      }
      writeFileSync(file, JSON.stringify(manifest, null, 2));
    },
  };
}
