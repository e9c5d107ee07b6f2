/** Files of the built site, each with the hash of what it holds: names with slashes, from the site's root. */
export type FileHashes = Readonly<Record<string, string>>;

/** The whole of one version of the site. */
export interface Files {
  /** Kept from the first visit on. */
  readonly first: FileHashes;
  /** Kept once they have been asked for. */
  readonly later: FileHashes;
}

/**
 * The path below the site's root that an address has.
 *
 * @param address a whole address, with or without a query and a fragment
 * @param root the whole address of the site's first page
 * @returns the path, its escapes undone; `null` where the address lies elsewhere or is no text
 */
export function pathOf(address: string, root: string): string | null {
  const { origin, pathname } = new URL(address);
  const home = new URL(root);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return null;
  try {
    return decodeURIComponent(pathname.slice(home.pathname.length));
  } catch {
    return null;
  }
}

/** The name of the file that a host sends for a path: a folder's is its `index.html`. */
export function nameOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The whole address of a file; that of its folder for an `index.html`, as some hosts turn to that one. */
export function addressOf(name: string, root: string): string {
  const path = name.replace(/(^|\/)index\.html$/, '$1');
  return new URL(path.split('/').map(encodeURIComponent).join('/'), root).href;
}
