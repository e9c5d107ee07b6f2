import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineCutter, type Line } from './lines.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The lines of some chunks, as text; of a line that is too long its length. */
function cut(chunks: readonly Uint8Array[], limit: number): (readonly [number, string | number])[] {
  const cutter = lineCutter(limit);
  const lines: Line[] = [...chunks.flatMap((chunk) => cutter.push(chunk)), ...cutter.end()];
  return lines.map((line) => [
    line.number,
    'tooLong' in line ? line.tooLong : new TextDecoder().decode(line.bytes),
  ]);
}

describe('lineCutter', () => {
  it('counts lines from 1, empty ones too, and takes a last one without a line feed', () => {
    expect(cut([bytesOf('a\n\nb')], 10)).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'b'],
    ]);
    expect(cut([bytesOf('a\n')], 10)).toEqual([[1, 'a']]);
    expect(cut([], 10)).toEqual([]);
  });

  it('gives the same lines wherever the chunks end, inside a character too', () => {
    const text = fc.string({ unit: fc.constantFrom('\n', '\r', 'a', 'ی', '🌴'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(9), { minLength: 1 }), (whole, sizes) => {
        const bytes = bytesOf(whole);
        const chunks: Uint8Array[] = [];
        for (let from = 0, turn = 0; from < bytes.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 0;
          chunks.push(bytes.slice(from, from + size + 1));
          from += size + 1;
        }
        const lines = whole.split('\n').map((line, index) => [index + 1, line] as const);
        if (lines.at(-1)?.[1] === '') lines.pop();
        expect(cut(chunks, 1000)).toEqual(lines);
      }),
    );
  });

  it('tells only the length of a line over the limit, and goes on after it', () => {
    const chunks = ['aaa', 'aaa', 'a\nbbbb', '\nccccc\n'].map(bytesOf);
    expect(cut(chunks, 4)).toEqual([
      [1, 7],
      [2, 'bbbb'],
      [3, 5],
    ]);
    expect(cut([bytesOf('aaaaa')], 4)).toEqual([[1, 5]]);
  });

  it('keeps what it holds when the chunk is written over', () => {
    const chunk = bytesOf('ab');
    const cutter = lineCutter(10);
    cutter.push(chunk);
    chunk.fill(0x78);
    const [line] = cutter.push(bytesOf('c\n'));
    expect(line).toEqual({ number: 1, bytes: bytesOf('abc') });
  });
});
