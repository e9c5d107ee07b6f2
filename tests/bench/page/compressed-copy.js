// The built site as a host compresses it.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILD } from '../../tools/serve.js';

/** What hosts compress: fonts and pictures are compressed already. */
const TEXT = /\.(html|js|css|json|jsonld|svg|webmanifest)$/;

/**
 * A copy of build/ with a compressed file beside each that is text, which `serve` then sends.
 *
 * @returns {{ folder: string, remove: () => void }}
 */
export function compressedCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'tarikh-'));
  cpSync(BUILD, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (TEXT.test(name)) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
