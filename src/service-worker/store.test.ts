import { describe, expect, it } from 'vitest';
import type { FileHashes } from './files.ts';
import { hashOf } from './hash.ts';
import { openStore, type Store } from './store.ts';
import { testCache } from './test-cache.ts';

const root = 'https://host.example/tarikh/';

/** A host: what it sends for each name now, and what it was asked for. */
function makeHost(sent: Record<string, string>) {
  const asked: string[] = [];
  const get = (address: string, { cache }: RequestInit): Promise<Response> => {
    const path = address.slice(root.length);
    asked.push(cache === 'reload' ? `${path} anew` : path);
    const text = sent[path];
    const headers = { 'content-type': 'text/plain', 'content-encoding': 'gzip', vary: '*' };
    return Promise.resolve(
      text === undefined ? new Response(null, { status: 404 }) : new Response(text, { headers }),
    );
  };
  return { sent, asked, get };
}

async function hashes(texts: Record<string, string>): Promise<FileHashes> {
  const entries = Object.entries(texts).map(async ([name, text]) => {
    return [name, await hashOf(new TextEncoder().encode(text).buffer)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function makeStore(
  { get }: Pick<ReturnType<typeof makeHost>, 'get'>,
  cache: Cache,
  first: Record<string, string>,
  later: Record<string, string> = {},
): Promise<Store> {
  const files = { first: await hashes(first), later: await hashes(later) };
  return openStore({ files, root, cache: () => Promise.resolve(cache), get });
}

const textOf = async (found: Response | null): Promise<string | null> =>
  found === null ? null : found.text();

describe('a store', () => {
  it('holds what a first visit keeps, and answers without the host from then on', async () => {
    const host = makeHost({ '': 'front', 'fa/': 'نخست', 'a.json': '{}' });
    const all = { 'index.html': 'front', 'fa/index.html': 'نخست', 'a.json': '{}' };
    const store = await makeStore(host, testCache(), all);
    await store.fill();
    host.asked.length = 0;
    expect(await textOf(await store.find('fa/index.html'))).toBe('نخست');
    expect(await textOf(await store.find('a.json'))).toBe('{}');
    expect(host.asked).toEqual([]);
  });

  it('says of a file what the host said, but not how it was sent', async () => {
    const host = makeHost({ 'a.json': '{}' });
    const store = await makeStore(host, testCache(), { 'a.json': '{}' });
    const headers = (await store.find('a.json'))?.headers;
    expect(Object.fromEntries(headers ?? [])).toEqual({ 'content-type': 'text/plain' });
  });

  it('fetches of a newer version only what has changed', async () => {
    const host = makeHost({ 'a.js': 'a', 'b.js': 'b' });
    const cache = testCache();
    await (await makeStore(host, cache, { 'a.js': 'a', 'b.js': 'b' })).fill();
    host.asked.length = 0;
    host.sent['b.js'] = 'b2';
    const newer = await makeStore(host, cache, { 'a.js': 'a', 'b.js': 'b2' });
    await newer.fill();
    expect(host.asked).toEqual(['b.js']);
    expect(await textOf(await newer.find('b.js'))).toBe('b2');
  });

  it('keeps two versions apart until it is tidied', async () => {
    const host = makeHost({ 'a.js': 'a', 'old.js': 'old' });
    const cache = testCache();
    const older = await makeStore(host, cache, { 'a.js': 'a', 'old.js': 'old' });
    await older.fill();
    host.sent['a.js'] = 'a2';
    const newer = await makeStore(host, cache, { 'a.js': 'a2' });
    await newer.fill();
    expect(await textOf(await older.find('a.js'))).toBe('a');
    expect(await textOf(await newer.find('a.js'))).toBe('a2');
    expect(await textOf(await newer.findEarlier('old.js'))).toBe('old');
    await newer.tidy();
    expect(await newer.findEarlier('old.js')).toBeNull();
    expect(await cache.keys()).toHaveLength(1);
  });

  it('asks the host anew where the browser has a file of another version', async () => {
    const host = makeHost({ 'a.js': 'a' });
    const get = (address: string, options: RequestInit): Promise<Response> => {
      return options.cache === 'reload'
        ? host.get(address, options)
        : Promise.resolve(new Response('from before'));
    };
    const store = await makeStore({ get }, testCache(), { 'a.js': 'a' });
    await store.fill();
    expect(await textOf(await store.find('a.js'))).toBe('a');
    expect(host.asked).toEqual(['a.js anew']);
  });

  it('is not full where a file is missing or of another version, and goes on the next time', async () => {
    const host = makeHost({ 'a.js': 'a', 'b.js': 'of tomorrow' });
    const store = await makeStore(host, testCache(), { 'a.js': 'a', 'b.js': 'b', 'c.js': 'c' });
    await expect(store.fill()).rejects.toThrow(/b\.js|c\.js/);
    expect(await store.find('b.js')).toBeNull();
    Object.assign(host.sent, { 'b.js': 'b', 'c.js': 'c' });
    host.asked.length = 0;
    await store.fill();
    expect(host.asked.sort()).toEqual(['b.js', 'c.js']);
  });

  it('keeps the rest once it has been asked for', async () => {
    const host = makeHost({ 'a.js': 'a', 'long.json': '[]' });
    const store = await makeStore(host, testCache(), { 'a.js': 'a' }, { 'long.json': '[]' });
    await store.fill();
    expect(host.asked).toEqual(['a.js']);
    await store.find('long.json');
    await store.find('long.json');
    expect(host.asked).toEqual(['a.js', 'long.json']);
  });

  it('has nothing of what is no file of the site', async () => {
    const host = makeHost({ 'other.txt': 'other' });
    const store = await makeStore(host, testCache(), { 'a.js': 'a' });
    expect(await store.find('other.txt')).toBeNull();
    expect(host.asked).toEqual([]);
  });
});
