import type { Writable } from 'node:stream';

/** Text on its way out, in few large pieces. */
export interface Output {
  /** Takes text; `true` when so much waits that it is time to flush. */
  write(text: string): boolean;
  /**
   * Writes what waits. The promise is kept when the stream has passed it on, so that whoever waits for it never runs
   * ahead of the reader; it is broken with the stream's error, `EPIPE` where the reader has gone.
   */
  flush(): Promise<void>;
}

const pieceLength = 2 ** 16;

/** An output to a stream. */
export function outputTo(stream: Writable): Output {
  let waiting: string[] = [];
  let length = 0;
  // Every write tells of its own error.
  stream.on('error', () => undefined);
  return {
    write(text) {
      waiting.push(text);
      length += text.length;
      return length >= pieceLength;
    },
    flush() {
      if (length === 0) return Promise.resolve();
      const text = waiting.join('');
      waiting = [];
      length = 0;
      return new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      });
    },
  };
}

/** Whether an error says that nobody reads the output any more, as in `| head`. */
export function isReaderGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
