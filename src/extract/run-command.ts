/** Starts the command as a shell does, for its tests. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('extract.js', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command, started. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, [program, ...args], { env: { ...process.env, ...env } });
}

/** What a started command writes until it ends. */
export async function outcome(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (texts[name] += text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, ...texts };
}

/** Runs the command over some input, to its end. */
export function run(args: readonly string[], input: string | Uint8Array): Promise<Outcome> {
  const child = start(args);
  child.stdin.end(input);
  return outcome(child);
}

/** Lines of JSON, as values. */
export function parsed(stdout: string): readonly Record<string, unknown>[] {
  const lines = stdout.split('\n');
  if (lines.pop() !== '') throw new RangeError('the last line has no end');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}
