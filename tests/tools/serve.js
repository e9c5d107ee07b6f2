// Serves a built site the way an ordinary static host does.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** The folder that `npm run build` writes. */
export const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

/**
 * @typedef {object} Site
 * @property {string} url - the address of the first page, with a slash at its end
 * @property {() => Promise<void>} close - ends the server and every open connection
 */

/**
 * Serves the built site from memory on this machine alone.
 *
 * @param {object} [options]
 * @param {string} [options.folder] - the built site; `build/` unless told
 * @param {string} [options.under] - the folder of the host it lies in, as `/archive/tarikh/`; the root unless told
 * @param {number} [options.port] - the port to try first; 0, the default, takes any free one
 * @param {(path: string) => void} [options.heard] - told of what is asked for: its path within the site
 * @returns {Promise<Site>}
 * @throws {Error} when there is no built site, or no port near the wished one is free
 */
export async function serve({ folder = BUILD, under = '/', port = 0, heard } = {}) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}: run "npm run build" first`);
  }
  // Compressed files are sent where the folder has them beside the plain ones.
  const files = sirv(folder, { etag: true, gzip: true });
  const missing = join(folder, '404.html');

  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
    };
    const path = request.url ?? '/';
    if (!path.startsWith(under)) return notFound();
    request.url = path.slice(under.length - 1);
    heard?.(request.url.slice(1));
    files(request, response, notFound);
  });

  const bound = await listen(server, port);
  return {
    url: `http://localhost:${bound}${under}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port - 0 for any
 * @returns {Promise<number>} the port it listens on: the wished one or, where that is taken, one of the next twenty
 */
async function listen(server, port) {
  for (let candidate = port; ; candidate += 1) {
    try {
      await /** @type {Promise<void>} */ (
        new Promise((resolve, reject) => {
          server.once('error', reject);
          server.listen(candidate, 'localhost', () => {
            server.off('error', reject);
            resolve();
          });
        })
      );
    } catch (error) {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (taken && candidate < port + 20) continue;
      throw error;
    }
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : candidate;
  }
}
