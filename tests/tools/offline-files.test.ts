import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../src/service-worker/hash.ts';
import { offlineFiles, writeOfflineFiles } from './offline-files.js';

let folder = '';

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarikh-'));
  write('index.html', 'front');
  write('fa/sources/one/text.json', '[]');
  write('service-worker.js', 'keep(OFFLINE_FILES)');
  write('404.html', 'no such page');
  write('_app/version.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('offlineFiles', () => {
  it('lists every file that a page asks for, with the hash that the worker takes', async () => {
    const { first, later } = offlineFiles(folder);
    expect(Object.keys(first)).toEqual(['fa/sources/one/text.json', 'index.html']);
    expect(first['index.html']).toBe(await hashOf(new TextEncoder().encode('front').buffer));
    expect(later).toEqual({});
  });

  it('is another list when a file changes, and the same when none does', () => {
    const before = offlineFiles(folder);
    expect(offlineFiles(folder)).toEqual(before);
    write('index.html', 'front, again');
    expect(offlineFiles(folder)).not.toEqual(before);
  });

  it('leaves documents for later where the whole is too much', () => {
    const { first, later } = offlineFiles(folder, 10);
    expect(Object.keys(first)).toEqual(['index.html']);
    expect(Object.keys(later)).toEqual(['fa/sources/one/text.json']);
  });
});

describe('writeOfflineFiles', () => {
  it('puts the list into the worker', () => {
    const list = JSON.stringify(offlineFiles(folder));
    writeOfflineFiles(folder);
    expect(readFileSync(join(folder, 'service-worker.js'), 'utf8')).toBe(`keep(${list})`);
  });

  it('refuses a worker that has no place for it', () => {
    write('service-worker.js', 'keep()');
    expect(() => writeOfflineFiles(folder)).toThrow(/0 places/);
  });
});
