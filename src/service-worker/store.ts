import { addressOf, type Files } from './files.ts';
import { hashOf } from './hash.ts';

/** What a store needs of the browser. */
interface Surroundings {
  readonly files: Files;
  /** The whole address of the site's first page. */
  readonly root: string;
  readonly cache: () => Promise<Cache>;
  readonly get: (address: string, options: RequestInit) => Promise<Response>;
}

/** The files of the site by name and hash: what two versions share is fetched and kept once. */
export interface Store {
  /**
   * Fetches what a first visit keeps and the cache has not yet. What was fetched stays, so that the next try goes on.
   *
   * @throws {Error} where a file cannot be had, or is not of this version
   */
  readonly fill: () => Promise<void>;
  /** A file of this version, from the cache or else fetched and kept; `null` where there is none or it cannot be had. */
  readonly find: (name: string) => Promise<Response | null>;
  /** A file that only an earlier version had, which a page opened before may still ask for; `null` for none. */
  readonly findEarlier: (name: string) => Promise<Response | null>;
  /** Drops what is not of this version. */
  readonly tidy: () => Promise<void>;
}

/** How many files are fetched at once: the page comes first. */
const atOnce = 4;

/** What a host says of the sending, which is over, or what would keep a copy from being found. */
const ofSending = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/** @param around the list of the version, and what the browser gives to work with */
export function openStore({ files, root, cache, get }: Surroundings): Store {
  const hashes = new Map(Object.entries({ ...files.first, ...files.later }));

  const keyOf = (name: string, hash: string): string => `${addressOf(name, root)}?${hash}`;

  /** The browser may have the file of this version, or of another one: then the host is asked. */
  async function fetchFile(name: string, hash: string): Promise<Response> {
    for (const from of ['default', 'reload'] as const) {
      const response = await get(addressOf(name, root), { cache: from, priority: 'low' });
      if (!response.ok) continue;
      const content = await response.arrayBuffer();
      if ((await hashOf(content)) !== hash) continue;
      const headers = new Headers(response.headers);
      for (const name of ofSending) headers.delete(name);
      return new Response(content, { headers });
    }
    throw new Error(`${name} is not to be had as this version has it`);
  }

  async function fill(): Promise<void> {
    const kept = await cache();
    const known = new Set((await kept.keys()).map(({ url }) => url));
    const missing = Object.entries(files.first)
      .filter(([name, hash]) => !known.has(keyOf(name, hash)))
      .values();
    const run = async (): Promise<void> => {
      for (const [name, hash] of missing) {
        await kept.put(keyOf(name, hash), await fetchFile(name, hash));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, run));
  }

  async function find(name: string): Promise<Response | null> {
    const hash = hashes.get(name);
    if (hash === undefined) return null;
    const kept = await cache();
    const found = await kept.match(keyOf(name, hash));
    if (found) return found;
    try {
      const fetched = await fetchFile(name, hash);
      await kept.put(keyOf(name, hash), fetched.clone());
      return fetched;
    } catch {
      return null;
    }
  }

  async function findEarlier(name: string): Promise<Response | null> {
    if (hashes.has(name)) return null;
    const found = await (await cache()).match(addressOf(name, root), { ignoreSearch: true });
    return found ?? null;
  }

  async function tidy(): Promise<void> {
    const kept = await cache();
    const ours = new Set([...hashes].map(([name, hash]) => keyOf(name, hash)));
    const others = (await kept.keys()).filter(({ url }) => !ours.has(url));
    await Promise.all(others.map((request) => kept.delete(request)));
  }

  return { fill, find, findEarlier, tidy };
}
