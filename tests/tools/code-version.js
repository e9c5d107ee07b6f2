// A name for the version of the code, the same for every build of the same code.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.js';

/** Beside `src/`, what the files that a browser loads are made from. */
const FILES = ['package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * SvelteKit writes the version into every page and script. Were it the hour of the build, all of them would change with
 * it, and a device that keeps the site would have to fetch it anew; the documents are left out for the same reason.
 *
 * @param {string} [root] - of the project
 * @returns {string} a hash of the sources, tests apart
 */
export function codeVersion(root = ROOT) {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of [...FILES.map((name) => join(root, name)), ...sources]) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
