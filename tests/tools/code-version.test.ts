import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeVersion } from './code-version.js';

let root = '';
const write = (name: string, text: string): void => writeFileSync(join(root, name), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tarikh-'));
  mkdirSync(join(root, 'src'));
  for (const name of ['package-lock.json', 'svelte.config.js', 'vite.config.ts', 'src/a.ts']) {
    write(name, '');
  }
});
afterEach(() => rmSync(root, { recursive: true }));

describe('codeVersion', () => {
  it('changes with the code and with what the code is made with', () => {
    const versions = new Set([codeVersion(root)]);
    for (const name of ['src/a.ts', 'src/b.ts', 'package-lock.json']) {
      write(name, 'changed');
      versions.add(codeVersion(root));
    }
    expect(versions.size).toBe(4);
  });

  it('stays when nothing changes but a test or a document', () => {
    const before = codeVersion(root);
    write('src/a.test.ts', 'changed');
    mkdirSync(join(root, 'seeds'));
    write('seeds/document.txt', 'changed');
    expect(codeVersion(root)).toBe(before);
  });
});
