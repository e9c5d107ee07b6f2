import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { longestDocument } from './document.ts';
import { outcome, parsed, run, start } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'tarikh-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const lines = (...documents: readonly unknown[]) =>
  documents.map((one) => `${JSON.stringify(one)}\n`).join('');

const expressionsOf = (answer: Record<string, unknown> | undefined) =>
  answer?.expressions as readonly Answer[];

describe('lines on standard input', () => {
  it('are answered by a line each, in order, with every field and no other', async () => {
    const { code, stdout, stderr } = await run(
      [],
      lines(
        { id: 'one', text: 'The court met on 10 July 2021.' },
        { id: 2, text: 'Nothing here.', lang: 'en' },
        { id: 'three', text: 'جلسه دیروز برگزار شد', date: '2021-07-10' },
      ),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [one, two, three, ...more] = parsed(stdout);
    expect(more).toEqual([]);
    expect(one).toEqual({
      id: 'one',
      expressions: [
        {
          start: 17,
          end: 29,
          text: '10 July 2021',
          calendar: 'gregorian',
          edtf: '2021-07-10',
          earliest: '2021-07-10',
          latest: '2021-07-10',
          basis: 'stated',
          kind: 'DATE',
          derivation: [
            {
              rule: 'reads-fields',
              text: '“\u206810 July 2021\u2069” is 10 July 2021, Gregorian.',
            },
          ],
        },
      ],
    });
    expect(two).toEqual({ id: 2, expressions: [] });
    expect(expressionsOf(three)).toMatchObject([
      { text: 'دیروز', edtf: '2021-07-09', basis: 'inferred', kind: 'DATE' },
    ]);
  });

  it('that cannot be read are named with their number, the rest goes on, and the status is 1', async () => {
    const good = lines({ id: 'a', text: 'in 2019' }).trim();
    const bad = ['{"id":"b",', '{"id":"b","text":"c","date":"2021-02-30"}', '{"id":"b"}'];
    const input = `${good}\r\n\r\n${bad.join('\n')}\n   \n${good}`;
    const { code, stdout } = await run([], input);
    expect(code).toBe(1);
    const answers = parsed(stdout);
    expect(answers.map(({ id, line }) => [id, line])).toEqual([
      ['a', undefined],
      [null, 3],
      [null, 4],
      [null, 5],
      ['a', undefined],
    ]);
    for (const { id, error } of answers)
      expect(typeof error).toBe(id === null ? 'string' : 'undefined');
  });

  it('may begin with a byte order mark, and have to be UTF-8', async () => {
    const line = lines({ id: 'a', text: 'سال ۲۰۱۹' });
    const broken = Uint8Array.from([
      ...new TextEncoder().encode('{"id":"b","text":"'),
      0xe1,
      0x22,
      0x7d,
    ]);
    const { stdout } = await run([], Buffer.concat([Buffer.from(`\uFEFF${line}`), broken]));
    expect(parsed(stdout)).toMatchObject([{ id: 'a' }, { id: null, line: 2, error: 'not UTF-8' }]);
  });

  it('may arrive in pieces that end inside a character', async () => {
    const text = 'نشست 🌴 در ۱۰ تیر ۱۴۰۰ پایان یافت';
    const child = start([]);
    const done = outcome(child);
    for (const byte of Buffer.from(lines({ id: 'a', text }))) {
      child.stdin.write(Uint8Array.of(byte));
      if (byte >= 0xf0) await new Promise(setImmediate);
    }
    child.stdin.end();
    const [answer] = parsed((await done).stdout);
    expect(expressionsOf(answer)).toMatchObject([{ text: '۱۰ تیر ۱۴۰۰', edtf: '2021-07-01' }]);
    for (const { start: from, end, text: words } of expressionsOf(answer)) {
      expect(text.slice(from, end)).toBe(words);
    }
  });

  it('of 100 MB are refused without being held', async () => {
    const child = start([]);
    const done = outcome(child);
    const part = Buffer.alloc(2 ** 20, 'x');
    for (let count = 0; count < 100; count++) {
      if (!child.stdin.write(part)) await once(child.stdin, 'drain');
    }
    // Where the system tells it, the most memory that the command has used until here.
    const status = `/proc/${child.pid ?? ''}/status`;
    const peak = process.platform === 'linux' ? readFileSync(status, 'utf8') : 'VmHWM: 0 kB';
    child.stdin.end(`\n${lines({ id: 'a', text: 'in 2019' })}`);
    const { code, stdout, stderr } = await done;
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const error = `the line has ${100 * 2 ** 20} bytes; the longest document is ${longestDocument} bytes`;
    expect(parsed(stdout)).toMatchObject([{ id: null, line: 1, error }, { id: 'a' }]);
    expect(Number(/VmHWM:\s+(\d+) kB/.exec(peak)?.[1])).toBeLessThan(250_000);
  });

  it('are read no faster than their answers are', async () => {
    const child = start([]);
    const part = lines({ id: 'a', text: 'on 10 July 2021 '.repeat(50) }).repeat(1000);
    child.stdin.on('error', () => undefined);
    let taken = 0;
    const offered = 40_000_000;
    while (taken < offered) {
      taken += part.length;
      if (child.stdin.write(part)) continue;
      const isStuck = await Promise.race([
        once(child.stdin, 'drain').then(() => false),
        new Promise<boolean>((resolve) => setTimeout(resolve, 1000, true)),
      ]);
      if (isStuck) break;
    }
    child.kill();
    // Nobody reads the answers: after what the pipes hold, nothing more is taken.
    expect(taken).toBeLessThan(offered / 10);
  });
});

describe('text files', () => {
  it('are a document each, with the path as id, and --lang and --date for what they do not say', async () => {
    const text = '\u202Bنشست دیروز\u202C\r\nو در ۱۹ تیر ۱۴۰۰ بود.\r\n';
    const paths = [file('a.txt', text), file('b.txt', `\uFEFF${text}`)];
    const { code, stdout } = await run(['--lang', 'fa', '--date=2021-07-10', ...paths], '');
    expect(code).toBe(0);
    const answers = parsed(stdout);
    expect(answers.map(({ id }) => id)).toEqual(paths);
    for (const answer of answers) {
      expect(expressionsOf(answer).map(({ edtf }) => edtf)).toEqual(['2021-07-09', '2021-07-10']);
      for (const { start: from, end, text: words } of expressionsOf(answer)) {
        expect(text.slice(from, end)).toBe(words);
      }
    }
  });

  it('that cannot be read are named, and the rest goes on', async () => {
    const missing = join(folder, 'missing.txt');
    const latin = file('latin.txt', Uint8Array.of(0x61, 0xe9, 0x62));
    const long = file('long.txt', Buffer.alloc(longestDocument + 1, 'x'));
    const good = file('good.txt', 'in 2019');
    const { code, stdout } = await run([missing, latin, folder, long, good], '');
    expect(code).toBe(1);
    const answers = parsed(stdout);
    expect(answers.map(({ id, file: name }) => [id, name])).toEqual([
      ...[missing, latin, folder, long].map((name) => [null, name]),
      [good, undefined],
    ]);
    expect(answers.slice(0, 4).map(({ error }) => error)).toEqual([
      expect.stringMatching(/ENOENT/),
      expect.stringMatching(/not UTF-8: byte 1/),
      expect.stringMatching(/EISDIR/),
      expect.stringMatching(/longest document/),
    ]);
  });

  it('are found from where npm was started', async () => {
    const npm = spawn('npm', ['run', '--silent', 'extract', '--', 'extract/lines.ts'], {
      cwd: join(process.cwd(), 'src'),
    });
    expect(parsed((await outcome(npm)).stdout)).toMatchObject([{ id: 'extract/lines.ts' }]);
    file('here.txt', 'in 2019');
    const child = start(['here.txt'], { INIT_CWD: folder, npm_lifecycle_event: 'extract' });
    expect(parsed((await outcome(child)).stdout)).toMatchObject([{ id: 'here.txt' }]);
    const elsewhere = start(['here.txt'], { INIT_CWD: folder, npm_lifecycle_event: 'test' });
    expect((await outcome(elsewhere)).code).toBe(1);
    const own = relative(process.cwd(), join(folder, 'here.txt'));
    expect((await run([own], '')).code).toBe(0);
  });
});

describe('the command', () => {
  it('ends quietly when nobody reads on', async () => {
    const child = start([]);
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    child.stdin.on('error', () => undefined);
    child.stdin.end(lines({ id: 'a', text: 'on 10 July 2021 '.repeat(50) }).repeat(5000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('tells with --explain the form and the symbolic value, and tells steps in another language', async () => {
    const input = lines({ id: 'a', text: 'It fell on 3/4/2021.', lang: 'en' });
    const { stdout } = await run(['--explain', '--steps-in', 'fa'], input);
    const [answer] = parsed(stdout);
    const [found] = expressionsOf(answer);
    expect(found).toMatchObject({ form: 'numeric', symbolic: { type: 'fields', year: 2021 } });
    expect(found?.alternatives).toMatchObject([{ reason: { rule: 'other-order' } }]);
    expect(found?.derivation[0]?.text).toMatch(/میلادی/);
    expect(found?.lost).toEqual([]);
    expect(answer?.dropped).toEqual([]);
  });

  it('tells with --explain which forms lost, to which and why, and what is no time', async () => {
    const text = 'They may meet on 10 July; the mill burned ten years ago.';
    const { stdout } = await run(['--explain'], lines({ id: 'a', text, lang: 'en' }));
    const [answer] = parsed(stdout);
    expect(Object.keys(answer ?? {})).toEqual(['id', 'expressions', 'dropped']);
    expect(expressionsOf(answer).map(({ lost }) => lost)).toEqual([
      [
        {
          start: 20,
          end: 24,
          text: 'July',
          form: 'month',
          symbolic: { type: 'fields', calendar: 'gregorian', month: 7 },
          by: 'day-month',
          reason: {
            rule: 'inside',
            text: '“\u2068July\u2069” as a month: only a part of “\u206810 July\u2069”, read as a day and a month.',
          },
        },
      ],
      [expect.objectContaining({ text: 'ten years', form: 'stretch', by: 'shifted' })],
    ]);
    expect(answer?.dropped).toMatchObject([
      { start: 5, end: 8, text: 'may', form: 'month', by: 'veto', reason: { rule: 'weak' } },
    ]);
  });

  it('prints a table, with what could not be read in its place', async () => {
    const input = `${lines({ id: 'a', text: 'in 2019' })}x\n${lines({ id: 'b', text: 'in 2020' })}`;
    const { code, stdout } = await run(['--format=table'], input);
    expect(code).toBe(1);
    const heads = stdout.split('\n\n').map((block) => block.split('\n')[0]);
    expect(heads).toEqual([
      '\u2068a\u2069 (en)',
      expect.stringMatching(/^line \u20682\u2069: \u2068not JSON/),
      '\u2068b\u2069 (en)',
      '',
    ]);
  });

  it('tells how it is used, and what it does not understand', async () => {
    const asked = await run(['--help'], '');
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    for (const option of ['--format', '--lang', '--date', '--explain', '--steps-in', '8 MiB']) {
      expect(asked.stdout).toContain(option);
    }
    const wrong = await run(['--formt'], '');
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/--formt/);
  });
});
