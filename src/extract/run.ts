import { readingOf, type Reading } from './answer.ts';
import type { Document, Fault } from './document.ts';
import type { Batch } from './input.ts';
import { faultLine, lineOf } from './ndjson.ts';
import type { Options } from './options.ts';
import { isReaderGone, type Output } from './output.ts';
import type { Progress } from './progress.ts';
import { faultInTable, tableOf } from './table.ts';

/**
 * Answers every document of the input, in order, and waits for the reader of the output whenever that falls behind.
 * @returns the exit status: 0, or 1 where a document could not be read. When nobody reads on, what it is by then
 * @throws what reading or writing threw
 */
export async function run(
  input: AsyncIterable<Batch>,
  options: Options,
  output: Output,
  watched: Progress,
): Promise<number> {
  let status = 0;
  const flush = () => {
    watched.beforeOutput();
    return output.flush();
  };
  try {
    for await (const { bytes, documents } of input) {
      for (const one of documents) {
        const read = 'error' in one ? one : readOr(one, options);
        if ('error' in read) status = 1;
        for (const piece of piecesOf(read, options)) {
          if (output.write(piece)) await flush();
        }
      }
      await flush();
      watched.advance(bytes, documents.length);
    }
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  } finally {
    watched.end();
  }
  return status;
}

/** A fault of the engine must not keep the other documents from being read. */
function readOr(document: Document, options: Options): Reading | Fault {
  try {
    return readingOf(document, options);
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { at: { id: document.id }, error: `the engine failed: ${told}` };
  }
}

function piecesOf(read: Reading | Fault, options: Options): Iterable<string> {
  const isTable = options.format === 'table';
  if ('error' in read) return [isTable ? faultInTable(read) : faultLine(read)];
  return isTable ? tableOf(read, options) : lineOf(read, options);
}
