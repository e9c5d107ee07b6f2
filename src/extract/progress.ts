/** Tells a person how far a long input has been read. */
export interface Progress {
  /** Takes note of what has been read; says so from time to time. */
  advance(bytes: number, documents: number): void;
  /** Takes the line away, where the output goes to the same terminal. */
  beforeOutput(): void;
  /** Takes the line away for good. */
  end(): void;
}

const patience = 1000;
const interval = 200;

/** Says nothing, where nobody watches. */
export const silent: Progress = {
  advance: () => undefined,
  beforeOutput: () => undefined,
  end: () => undefined,
};

/**
 * A line that is written over and over, once the input has taken longer than a second.
 *
 * @param write puts text on the terminal
 * @param total bytes of the whole input; `null` where that is not known
 * @param now a clock, in milliseconds
 */
export function progress(
  write: (text: string) => void,
  total: number | null,
  now: () => number,
): Progress {
  const begin = now();
  let last = begin + patience - interval;
  let read = 0;
  let answered = 0;
  let visible = false;
  const clear = () => {
    if (visible) write('\r\u001B[K');
    visible = false;
  };
  return {
    advance(bytes, documents) {
      read += bytes;
      answered += documents;
      const time = now();
      if (time - last < interval) return;
      last = time;
      visible = true;
      const share = total === null || total === 0 ? '' : `${Math.floor((100 * read) / total)} %, `;
      const speed = ((read / (time - begin)) * 1000) / 1e6;
      const figures = `${share}${megabytes(read)} MB, ${answered} documents, ${speed.toFixed(1)} MB/s`;
      write(`\r\u001B[K${figures}`);
    },
    beforeOutput: clear,
    end: clear,
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
