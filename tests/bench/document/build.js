// Builds the site with a long document among its seeds, in a copy of the project that is taken away again.
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { bundled } from '../../../src/extract/bundled.js';
import { ROOT } from '../../tools/run.js';

const NAME = 'long';
const VITE = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
/** What a build needs of the project. */
const NEEDED = [
  'package-lock.json',
  'package.json',
  'src',
  'static',
  'svelte.config.js',
  'tests/tools',
  'tsconfig.json',
  'vite.config.ts',
];

/**
 * @typedef {object} Built
 * @property {string} folder - the built site
 * @property {string} page - the document's, as an address in it
 * @property {string} what - was built
 * @property {number} seconds
 * @property {number} bytes - of the document
 * @property {number} dates
 * @property {number} excerpts
 * @property {number} html - bytes of its page
 * @property {number} gzip - the same after gzip
 * @property {() => void} remove
 */

/**
 * @param {{ language: 'fa' | 'ar' | 'en', bytes: number, whole: boolean }} how - whole: every page, with the documents of
 *   the project; else the long document is the only one, and its page in English is built with what it fetches
 * @returns {Promise<Built>}
 */
export async function buildWith({ language, bytes, whole }) {
  const copy = mkdtempSync(join(tmpdir(), 'tarikh-bench-'));
  const remove = () => rmSync(copy, { recursive: true, force: true });
  try {
    for (const path of NEEDED) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    mkdirSync(join(copy, 'seeds'));
    if (whole) cpSync(join(ROOT, 'seeds'), join(copy, 'seeds'), { recursive: true });
    const program = await bundled('tests/bench/document/main.ts');
    const { madeDocument } = /** @type {typeof import('./main.ts')} */ (await import(program));
    const { text, dates, excerpts, parts } = madeDocument(NAME, language, bytes);
    writeFileSync(join(copy, 'seeds', `${NAME}.txt`), text);
    if (!whole) onlyDocument(join(copy, 'svelte.config.js'), parts);

    const start = performance.now();
    await promisify(execFile)(process.execPath, [VITE, 'build', '--logLevel', 'error'], {
      cwd: copy,
      maxBuffer: 1e8,
    });
    const seconds = (performance.now() - start) / 1000;
    const folder = join(copy, 'build');
    const page = `sources/${NAME}/`;
    const html = readFileSync(join(folder, page, 'index.html'));
    return {
      folder,
      page,
      what: whole ? 'every page of the site in three languages' : 'the page of the document alone',
      seconds,
      bytes: Buffer.byteLength(text),
      dates,
      excerpts,
      html: html.length,
      gzip: gzipSync(html).length,
      remove,
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * The same configuration, with the one page and what it fetches as all that is to be written.
 *
 * @param {string} file
 * @param {number} parts
 */
function onlyDocument(file, parts) {
  const page = `/sources/${NAME}/`;
  const entries = [page, ...Array.from({ length: parts }, (_, part) => `${page}part-${part}.json`)];
  writeFileSync(
    file,
    `${readFileSync(file, 'utf8').replace('export default', 'const config =')}
config.kit.adapter = adapter({ fallback: 'index.html' });
config.kit.prerender = {
  crawl: false,
  entries: ${JSON.stringify(entries)},
  handleUnseenRoutes: 'ignore',
};
export default config;
`,
  );
}
