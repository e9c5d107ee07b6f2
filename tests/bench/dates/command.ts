import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { figure } from './measure.ts';
import { news } from './news.ts';

/** Paths from the root, where npm starts the bench. */
const program = 'src/extract/extract.js';
const compiled = 'node_modules/.cache/tarikh/src-extract-main.mjs';
const sizes = [10e6, 50e6] as const;

/** Prints how soon the command is ready, and how much memory it takes for little and for much input. */
export async function measureCommand(): Promise<void> {
  console.log('\nThe command');
  rmSync(compiled, { force: true });
  console.log(`start, sources changed  ${figure((await feed('', 0)).seconds * 1000, 0, 6)} ms`);
  console.log(`start                   ${figure((await feed('', 0)).seconds * 1000, 0, 6)} ms`);
  const lines = news('en', 12, 300_000)
    .map((text, id) => `${JSON.stringify({ id, text, lang: 'en' })}\n`)
    .join('');
  for (const size of sizes) {
    const { seconds, peak } = await feed(lines, Math.ceil(size / lines.length));
    const memory = peak === null ? '' : `, ${figure(peak, 0, 0)} MB of memory at most`;
    console.log(
      `${figure(size / 1e6, 0, 3)} MB of sparse news     ${figure(seconds, 1, 6)} s${memory}`,
    );
  }
}

/** Runs the command over some lines, so many times over; its highest memory in MB where the system tells it. */
async function feed(
  lines: string,
  times: number,
): Promise<{ seconds: number; peak: number | null }> {
  const start = performance.now();
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  child.stdout.resume();
  for (let count = 0; count < times; count++) {
    if (!child.stdin.write(lines)) await once(child.stdin, 'drain');
  }
  const peak = times > 0 && process.platform === 'linux' ? peakOf(child.pid ?? 0) : null;
  child.stdin.end();
  await ended;
  return { seconds: (performance.now() - start) / 1000, peak };
}

function peakOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1000;
}
