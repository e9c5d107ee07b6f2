import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { offlineFiles } from '../tools/offline-files.js';
import { BUILD, serve } from '../tools/serve.js';

/** A host of its own for one test, with a copy of the built site: it can be stopped, and given another version. */
export interface Host {
  readonly url: string;
  /** Paths asked for since this was last called. */
  readonly asked: () => string[];
  /** Ends it: from now on nobody answers at its address. */
  readonly stop: () => Promise<void>;
  /** Puts another version in place of this one, as a build would, in which the text of one file has changed. */
  readonly update: (file: string, change: (text: string) => string) => Promise<void>;
}

/** @param under the folder of the host that the site lies in */
export async function makeHost(under: string): Promise<Host & { readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'tarikh-'));
  cpSync(BUILD, folder, { recursive: true });
  const paths: string[] = [];
  const heard = (path: string): void => void paths.push(path);
  let site = await serve({ folder, under, heard });
  const { url } = site;

  function edit(file: string, change: (text: string) => string): void {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`${file} is as it was`);
    writeFileSync(path, changed);
  }

  return {
    url,
    asked: () => paths.splice(0),
    stop: () => site.close(),
    update: async (file, change) => {
      const before = JSON.stringify(offlineFiles(folder));
      edit(file, change);
      edit('service-worker.js', (text) =>
        text.replace(before, JSON.stringify(offlineFiles(folder))),
      );
      await site.close();
      site = await serve({ folder, under, heard, port: Number(new URL(url).port) });
      if (site.url !== url) throw new Error(`somebody has taken ${url}`);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
