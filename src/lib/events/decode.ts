import type { Fault } from './fault.ts';

const utf8 = { fatal: true, ignoreBOM: true } as const;

/**
 * The text of a document or sidecar from its bytes, which must be UTF-8. A byte order mark at the start is no part of
 * the text and is left out; everything else, `\r` included, stays as it is, so that offsets are those of the file's
 * own characters. On other bytes a fault says where and, if the encoding can be guessed, how to convert.
 * @param file name, for the fault
 */
export function decode(file: string, bytes: Uint8Array): { text: string } | { fault: Fault } {
  try {
    const text = new TextDecoder('utf-8', utf8).decode(bytes);
    return { text: text.startsWith('\uFEFF') ? text.slice(1) : text };
  } catch {
    const at = firstBadByte(bytes);
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return {
      fault: {
        file,
        field: '',
        found: `not UTF-8: byte ${at} (0x${byte}) of ${bytes.length}`,
        advice: conversion(file, bytes),
      },
    };
  }
}

/** Index of the first byte that begins no UTF-8 character. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // `stream` lets a prefix end inside a character.
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  while (!isUtf8(bytes.subarray(0, good), false)) good--;
  return good;
}

function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', utf8).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

function conversion(file: string, bytes: Uint8Array): string {
  const encoding = guess(bytes);
  if (encoding === null) return 'save the file as UTF-8';
  return `it looks like ${encoding}; convert it: iconv -f ${encoding} -t UTF-8 ${file} > ${file}.utf8`;
}

function guess(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  const high = new TextDecoder('windows-1256').decode(bytes.filter((byte) => byte >= 0x80));
  const arabic = high.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return arabic > 0 && arabic >= high.length * 0.8 ? 'WINDOWS-1256' : null;
}
