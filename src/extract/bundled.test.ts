import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundled } from './bundled.js';

let folder = '';
let kept = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarikh-bundled-'));
  kept = join(folder, 'kept');
  mkdirSync(kept);
  write('main.ts', "import { part } from './part.ts';\nexport const said: string = part;\n");
  write('part.ts', "export const part = 'one' as const;\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a source; all have the same time, so that nothing can be told by it. */
function write(name: string, content: string) {
  const path = join(folder, name);
  writeFileSync(path, content);
  utimesSync(path, 1_000_000_000, 1_000_000_000);
}

const make = (folders = [() => kept]) =>
  bundled(relative(process.cwd(), join(folder, 'main.ts')), folders);

let loads = 0;
async function said(url: string): Promise<unknown> {
  // Node loads an address once: each time another one, of the same file.
  const program = (await import(/* @vite-ignore */ `${url}?${loads++}`)) as { said: unknown };
  return program.said;
}

test('a program is made once, and anew when any of its sources reads otherwise', async () => {
  const first = await make();
  expect(await said(first)).toBe('one');
  const [name = ''] = readdirSync(kept);
  utimesSync(join(kept, name), 1, 1);
  const again = await make();
  expect(again).toBe(first);
  write('part.ts', "export const part = 'two' as const;\n");
  expect(await said(await make())).toBe('two');
  write('part.ts', "export const part = 'one' as const;\n");
  expect(await said(await make())).toBe('one');
});

test('several may make it at once, and leave one whole file', async () => {
  const urls = await Promise.all([make(), make(), make()]);
  for (const url of urls) expect(await said(url)).toBe('one');
  expect(readdirSync(kept)).toHaveLength(1);
});

test('where the first folder cannot be written to, the next one is taken', async () => {
  writeFileSync(join(folder, 'file'), '');
  const locked = () => join(folder, 'file');
  const refused = () => {
    throw new Error('read-only');
  };
  expect(await said(await make([locked, refused, () => kept]))).toBe('one');
  expect(readdirSync(kept)).toHaveLength(1);
  await expect(make([locked, refused])).rejects.toThrow(/no folder.*read-only/s);
});

test('a source that cannot be compiled is an error, and what was kept stays away', async () => {
  await make();
  write('part.ts', 'export const part = ;\n');
  await expect(make()).rejects.toThrow(/part\.ts/);
});

test('a file that is no bundle is replaced', async () => {
  await make();
  const [name = ''] = readdirSync(kept);
  writeFileSync(join(kept, name), 'export const said = 0;\n');
  expect(await said(await make())).toBe('one');
});
