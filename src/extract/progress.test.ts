import { describe, expect, it } from 'vitest';
import { progress } from './progress.ts';

/** What is written to the terminal, with a clock that stands still between calls. */
function watched(total: number | null) {
  const written: string[] = [];
  let time = 0;
  const shown = progress(
    (text) => written.push(text),
    total,
    () => time,
  );
  const at = (milliseconds: number, bytes: number) => {
    time = milliseconds;
    shown.advance(bytes, 1);
  };
  return { written, shown, at };
}

const clearing = '\r\u001B[K';

describe('progress', () => {
  it('says nothing of an input that is read within a second', () => {
    const { written, shown, at } = watched(3e6);
    at(300, 1e6);
    at(900, 2e6);
    shown.end();
    expect(written).toEqual([]);
  });

  it('tells the share, the amount and the speed, at most five times a second', () => {
    const { written, at } = watched(8e6);
    at(500, 1e6);
    at(2000, 3e6);
    at(2100, 1e6);
    at(2250, 1e6);
    expect(written).toEqual([
      `${clearing}50 %, 4.0 MB, 2 documents, 2.0 MB/s`,
      `${clearing}75 %, 6.0 MB, 4 documents, 2.7 MB/s`,
    ]);
  });

  it('tells no share where the length of the input is not known', () => {
    const { written, at } = watched(null);
    at(2000, 4e6);
    expect(written).toEqual([`${clearing}4.0 MB, 1 documents, 2.0 MB/s`]);
  });

  it('takes its line away once', () => {
    const { written, shown, at } = watched(null);
    at(2000, 4e6);
    shown.beforeOutput();
    shown.end();
    expect(written.slice(1)).toEqual([clearing]);
  });
});
