import { Buffer, isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { decode } from '../lib/events/decode.ts';
import { DocumentError, longestDocument, readDocument } from './document.ts';
import type { Document, Fault } from './document.ts';
import { lineCutter, type Line } from './lines.ts';

/** Some documents of the input, in order, and how many bytes of it they end. */
export interface Batch {
  readonly bytes: number;
  readonly documents: readonly (Document | Fault)[];
}

/** The documents of a stream of lines. A batch is what one chunk of it completes, so that no more is held. */
export async function* fromLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  const cutter = lineCutter(longestDocument);
  for await (const chunk of stream) {
    yield { bytes: chunk.length, documents: cutter.push(chunk).flatMap(ofLine) };
  }
  yield { bytes: 0, documents: cutter.end().flatMap(ofLine) };
}

/** Files as documents, one a batch; `id` is the path as given, `path` leads from it to the file. */
export async function* fromFiles(
  files: readonly string[],
  path: (file: string) => string,
): AsyncGenerator<Batch> {
  for (const file of files) yield await ofFile(file, path(file));
}

const [carriageReturn, space, tab] = [0x0d, 0x20, 0x09];
const byteOrderMark = '\uFEFF';

/** The document of a line; nothing for an empty one. */
function ofLine(line: Line): readonly (Document | Fault)[] {
  const at = { line: line.number };
  if ('tooLong' in line) return [{ at, error: tooLong(`the line has ${line.tooLong} bytes`) }];
  const { bytes } = line;
  if (bytes.every((byte) => byte === carriageReturn || byte === space || byte === tab)) return [];
  if (!isUtf8(bytes)) return [{ at, error: 'not UTF-8' }];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  try {
    return [readDocument(text.startsWith(byteOrderMark) ? text.slice(1) : text)];
  } catch (error) {
    if (error instanceof DocumentError) return [{ at, error: error.message }];
    throw error;
  }
}

async function ofFile(file: string, path: string): Promise<Batch> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > longestDocument) break;
      chunks.push(chunk);
    }
  } catch (error) {
    return faulty(file, bytes, error instanceof Error ? error.message : String(error));
  }
  if (bytes > longestDocument) return faulty(file, bytes, tooLong('the file is longer'));
  const decoded = decode(file, Buffer.concat(chunks));
  if ('fault' in decoded) {
    return faulty(file, bytes, `${decoded.fault.found}; ${decoded.fault.advice}`);
  }
  const document = { id: file, text: decoded.text, language: null, date: null };
  return { bytes, documents: [document] };
}

function faulty(file: string, bytes: number, error: string): Batch {
  return { bytes, documents: [{ at: { file }, error }] };
}

function tooLong(what: string): string {
  return `${what}; the longest document is ${longestDocument} bytes`;
}
