import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  it('gives the text as it is, line ends included', () => {
    expect(decode('a.txt', utf8('سطر\r\nآخر\n'))).toEqual({ text: 'سطر\r\nآخر\n' });
    expect(decode('a.txt', utf8(''))).toEqual({ text: '' });
  });

  it('leaves out a byte order mark at the start and no other', () => {
    expect(decode('a.txt', utf8('\uFEFFa\uFEFFb'))).toEqual({ text: 'a\uFEFFb' });
  });

  it('says at which byte a text stops being UTF-8', () => {
    const bytes = new Uint8Array([...utf8('متن'), 0xe3, 0x28, 0x41]);
    const result = decode('a.txt', bytes);
    expect(result).toMatchObject({
      fault: { file: 'a.txt', field: '', found: 'not UTF-8: byte 6 (0xE3) of 9' },
    });
  });

  it('finds a character cut off at the end', () => {
    expect(decode('a.txt', utf8('abجد').subarray(0, 5))).toMatchObject({
      fault: { found: 'not UTF-8: byte 4 (0xD8) of 5' },
    });
  });

  it('knows windows-1256 by the Arabic that its bytes spell, and says how to convert it', () => {
    // «عقدت القمة» in windows-1256.
    const bytes = new Uint8Array([0xda, 0xde, 0xcf, 0xca, 0x20, 0xc7, 0xe1, 0xde, 0xe3, 0xc9]);
    expect(decode('old.txt', bytes)).toMatchObject({
      fault: {
        advice: expect.stringContaining('iconv -f WINDOWS-1256 -t UTF-8 old.txt') as string,
      },
    });
  });

  it('knows UTF-16 by its byte order mark', () => {
    expect(decode('a.txt', new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toMatchObject({
      fault: { advice: expect.stringContaining('iconv -f UTF-16LE') as string },
    });
  });

  it('guesses nothing about other bytes', () => {
    expect(
      decode('a.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x80, 0x81, 0xbf])),
    ).toMatchObject({
      fault: { advice: 'save the file as UTF-8' },
    });
  });
});
