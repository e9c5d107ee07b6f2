// Weighs the scripts and styles that a page asks for.
import { gzipSync } from 'node:zlib';

/**
 * @param {import('playwright').Page} page - before it goes anywhere
 * @returns {() => Promise<number>} bytes after gzip, each file by itself, of what it has asked for by now
 */
export function weigh(page) {
  /** @type {Promise<number>[]} */
  const parts = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (kind !== 'script' && kind !== 'stylesheet') return;
    const part = response.body().then((body) => gzipSync(body, { level: 9 }).length);
    // A page that breaks down takes its bodies along; whoever asks for the sum is told.
    part.catch(() => null);
    parts.push(part);
  });
  return async () => (await Promise.all(parts)).reduce((sum, bytes) => sum + bytes, 0);
}
