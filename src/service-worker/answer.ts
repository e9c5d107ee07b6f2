import { nameOf, pathOf } from './files.ts';
import { offlinePage } from './offline-page.ts';
import type { Store } from './store.ts';

/**
 * Answers what a page asks for: from the store where the file is the site's, else from the network. Where neither has it,
 * a page of our own says so.
 *
 * @param root the whole address of the site's first page
 * @returns `null` for what is not the store's: what only a server could answer, and other places
 */
export function answer(request: Request, root: string, store: Store): Promise<Response> | null {
  const path = request.method === 'GET' ? pathOf(request.url, root) : null;
  return path === null ? null : answerPath(request, path, root, store);
}

async function answerPath(
  request: Request,
  path: string,
  root: string,
  store: Store,
): Promise<Response> {
  const name = nameOf(path);
  const found = (await store.find(name)) ?? (await store.findEarlier(name));
  if (found) return found;
  if (request.mode !== 'navigate') return fetch(request);
  // A folder without its slash would be read as a file, and its page's relative addresses go astray.
  if (await store.find(`${name}/index.html`)) {
    const { origin, pathname, search } = new URL(request.url);
    return Response.redirect(`${origin}${pathname}/${search}`);
  }
  try {
    return await fetch(request);
  } catch {
    return offlinePage(path, root);
  }
}
