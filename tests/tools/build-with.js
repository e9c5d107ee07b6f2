// Builds the site from other documents than those of seeds/: to see what it makes of few, of none and of strange ones.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What a build needs besides documents and packages. */
const NEEDED = [
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'src',
  'static',
  'tests/tools',
];

/**
 * A build in a folder of its own, so that it disturbs no other: a copy of the program with its own `seeds/`.
 *
 * @param {Readonly<Record<string, string>>} seeds - the text of each file by its name; none for an empty corpus
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>} the built site; `remove` takes it away again
 * @throws {Error} with what the build said, when it fails
 */
export async function buildWith(seeds) {
  const copy = await mkdtemp(join(tmpdir(), 'tarikh-build-'));
  const remove = () => rm(copy, { recursive: true, force: true });
  try {
    for (const name of NEEDED) await cp(join(ROOT, name), join(copy, name), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    await mkdir(join(copy, 'seeds'));
    for (const [name, text] of Object.entries(seeds)) {
      await writeFile(join(copy, 'seeds', name), text);
    }
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    await promisify(execFile)(process.execPath, [vite, 'build'], { cwd: copy });
    return { folder: join(copy, 'build'), remove };
  } catch (fault) {
    await remove();
    throw fault;
  }
}
