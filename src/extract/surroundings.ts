import { fstatSync, statSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import { progress, silent, type Progress } from './progress.ts';

/** What of `process` the command works with. */
export type Surroundings = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'cwd' | 'env'>;

/** Where a file lies that is named in the arguments. npm moves to the root before it starts a script. */
export function pathOf({ cwd, env }: Surroundings): (file: string) => string {
  const started = env.npm_lifecycle_event === 'extract' ? env.INIT_CWD : undefined;
  return (file) => resolve(started ?? cwd(), file);
}

/** Bytes of the files that are there. */
export function sizeOfFiles(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + (sizeOf(() => statSync(path)) ?? 0), 0);
}

/** Bytes of standard input; `null` where it is no file. */
export function sizeOfInput(): number | null {
  return sizeOf(() => fstatSync(0));
}

function sizeOf(stats: () => Stats): number | null {
  try {
    const found = stats();
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

/** Progress on standard error, where that is a terminal; `total` in bytes, `null` where it is not known. */
export function watch({ stdout, stderr }: Surroundings, total: number | null): Progress {
  if (!stderr.isTTY) return silent;
  const shown = progress(
    (text) => stderr.write(text),
    total,
    () => performance.now(),
  );
  // On one terminal with the output, the line makes room for it.
  return stdout.isTTY ? shown : { ...shown, beforeOutput: () => undefined };
}
