// The files that a reader's device keeps, written into the service worker once the whole site is built.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const WORKER = 'service-worker.js';

/** The place of the list in the worker. */
const PLACE = 'OFFLINE_FILES';

/** No page asks for the first two by name; the third tells which version the host has, and is no use when kept. */
const NOT_KEPT = new Set([WORKER, '404.html', '_app/version.json']);

/** How many hexadecimal digits of a SHA-256 the worker takes (src/service-worker/hash.ts). */
const DIGITS = 16;

/** What belongs to one document: its page, its text and what is told of it. */
const OF_DOCUMENT = /(^|\/)sources\/[^/]+\//;

/** Up to so many bytes after gzip a first visit keeps the whole site; beyond, a document is kept when it is first opened. */
const WHOLE = 5_000_000;

/**
 * Lists the files of a built site by the hash of what they hold.
 *
 * @param {string} folder
 * @param {number} [whole] - up to how many bytes after gzip all of them are kept at first
 * @returns {{ first: Record<string, string>, later: Record<string, string> }}
 */
export function offlineFiles(folder, whole = WHOLE) {
  let bytes = 0;
  const hashed = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !NOT_KEPT.has(name))
    .sort()
    .map((name) => {
      const content = readFileSync(join(folder, name));
      bytes += gzipSync(content).length;
      const hash = createHash('sha256').update(content).digest('hex').slice(0, DIGITS);
      return /** @type {const} */ ([name, hash]);
    });
  const isLater = (/** @type {string} */ name) => bytes > whole && OF_DOCUMENT.test(name);
  return {
    first: Object.fromEntries(hashed.filter(([name]) => !isLater(name))),
    later: Object.fromEntries(hashed.filter(([name]) => isLater(name))),
  };
}

/**
 * Writes the list into the worker of a built site.
 *
 * @param {string} folder
 * @throws {Error} where the worker has no place for it, or several
 */
export function writeOfflineFiles(folder) {
  const file = join(folder, WORKER);
  const parts = readFileSync(file, 'utf8').split(PLACE);
  if (parts.length !== 2) {
    throw new Error(`${file} has ${parts.length - 1} places for its files, not one`);
  }
  writeFileSync(file, parts.join(JSON.stringify(offlineFiles(folder))));
}

/**
 * An adapter that does what another does, and then writes the list.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter - one that writes into `build/`
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withOfflineFiles(adapter) {
  return {
    ...adapter,
    async adapt(builder) {
      await adapter.adapt(builder);
      writeOfflineFiles('build');
    },
  };
}
