import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

/** Reads CSV by RFC 4180. */
function read(csv: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < csv.length) {
    let cell = '';
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
        if (csv[at] === '"') at++;
        cell += csv.charAt(at);
      }
      at++;
    } else for (; csv[at] !== ',' && csv[at] !== '\r'; at++) cell += csv.charAt(at);
    line.push(cell);
    if (csv[at] === ',') at++;
    else {
      expect(csv.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      lines.push(line);
      line = [];
    }
  }
  return lines;
}

describe('writeCsv', () => {
  it('begins with a byte order mark and ends every line with CR LF', () => {
    expect(writeCsv(['عنوان', 'روز'], [['گردهمایی', 12]])).toBe(
      '\uFEFFعنوان,روز\r\nگردهمایی,12\r\n',
    );
  });

  it('quotes commas, quotation marks and line breaks', () => {
    expect(writeCsv(['a'], [['“Free”, "Iran"\nSummit']])).toBe(
      '\uFEFFa\r\n"“Free”, ""Iran""\nSummit"\r\n',
    );
  });

  it.each(['=1+1', '+49', '-1', '@name', ' =1', '\t=1', '＝1', '\uFEFF=1'])(
    'has %j read as words, not as a formula',
    (cell) => {
      expect(read(writeCsv(['a'], [[cell]]).slice(1))[1]?.[0]).toBe(`'${cell}`);
    },
  );

  it('keeps numbers numbers, and leaves what is not known empty', () => {
    expect(writeCsv(['a', 'b'], [[-1, null]])).toBe('\uFEFFa,b\r\n-1,\r\n');
  });

  it('is read back cell by cell', () => {
    const cell = fc.string().filter((text) => !/^[\s\uFEFF]*[=+\-@＝＋－＠]/u.test(text));
    const lines = fc.array(fc.tuple(cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(lines, (some) => {
        expect(read(writeCsv(['a', 'b'], some).slice(1)).slice(1)).toEqual(some);
      }),
    );
  });
});
