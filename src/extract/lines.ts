/** A line of bytes without its line feed, or how long it was where that is too long to be held. */
export type Line =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly tooLong: number };

/** Takes a stream of bytes apart, chunk by chunk. */
export interface LineCutter {
  /** The lines that end in this chunk. */
  push(chunk: Uint8Array): readonly Line[];
  /** The last line, where no line feed ends it. */
  end(): readonly Line[];
}

const lineFeed = 0x0a;

/**
 * Cuts at line feeds; lines count from 1. Holds no more than one unfinished line of at most `limit` bytes: of a longer
 * one only the length is kept.
 */
export function lineCutter(limit: number): LineCutter {
  let number = 1;
  let held: Uint8Array[] = [];
  let length = 0;

  const hold = (part: Uint8Array) => {
    length += part.length;
    if (length > limit) held = [];
    // A copy: the chunk that the part belongs to is far longer, and would be kept with it.
    else if (part.length > 0) held.push(part.slice());
  };
  const finish = (part: Uint8Array): Line => {
    length += part.length;
    const line =
      length > limit
        ? { number, tooLong: length }
        : { number, bytes: held.length === 0 ? part : joined([...held, part], length) };
    number += 1;
    held = [];
    length = 0;
    return line;
  };

  return {
    push(chunk) {
      const lines: Line[] = [];
      let from = 0;
      for (;;) {
        const at = chunk.indexOf(lineFeed, from);
        if (at < 0) break;
        lines.push(finish(chunk.subarray(from, at)));
        from = at + 1;
      }
      hold(chunk.subarray(from));
      return lines;
    },
    end: () => (length > 0 ? [finish(new Uint8Array(0))] : []),
  };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
