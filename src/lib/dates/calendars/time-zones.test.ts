import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Zones with a gap at midnight (Tehran), behind UTC, with a whole day left out (Apia), and with negative summer time. */
const zones = ['UTC', 'Asia/Tehran', 'America/Los_Angeles', 'Pacific/Apia', 'Europe/Dublin'];

/** Converts every third day from 1800 to 2100, and days far off, in all calendars and back; prints a digest. */
const script = `
  import { createHash } from 'node:crypto';
  import { calendars, lunar } from './index.js';
  const digest = createHash('sha256');
  const codecs = [...Object.values(calendars), lunar('civil')];
  for (const codec of codecs) {
    for (let day = -62_091; day < 47_847; day += 3) take(codec, day);
    for (let day = -7_300_000; day < 7_300_000; day += 9_973) take(codec, day);
  }
  // The days around the midnight gaps of Tehran, and the one that Apia left out.
  for (const day of [18_708, 18_709, 15_337, 15_338, 15_339]) for (const codec of codecs) take(codec, day);
  function take(codec, day) {
    const { year, month, day: date } = codec.fromDay(day);
    digest.update([day, year, month, date, codec.toDay(year, month, date)].join());
  }
  process.stdout.write(new Date(2021, 0, 1).getTimezoneOffset() + ' ' + digest.digest('hex'));
`;

describe('the calendars under the time zones of hosts', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'calendars-'));
    await build({
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: fileURLToPath(new URL('./index.ts', import.meta.url)),
        outDir: folder,
        rolldownOptions: { output: { entryFileNames: 'index.js', format: 'es' } },
      },
    });
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('converts alike in all of them', async () => {
    const run = promisify(execFile);
    const results = await Promise.all(
      zones.map(async (zone) => {
        const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
          cwd: folder,
          env: { ...process.env, TZ: zone },
        });
        const [offset, digest] = stdout.split(' ');
        return { offset, digest };
      }),
    );
    // Were the zones not in force, equal digests would say nothing.
    expect(new Set(results.map(({ offset }) => offset)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(results.map(({ digest }) => digest)).size).toBe(1);
    expect(results[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
  }, 60_000);
});
