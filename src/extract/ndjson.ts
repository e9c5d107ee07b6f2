import { answerOf, type Reading } from './answer.ts';
import type { Fault } from './document.ts';
import type { Options } from './options.ts';

/**
 * The line that answers a document, in pieces: `{"id","expressions":[…]}`. The sentences of derivations are long, and
 * made only as they are written.
 */
export function* lineOf({ id, expressions }: Reading, options: Options): Generator<string> {
  let before = `{"id":${JSON.stringify(id)},"expressions":[`;
  for (const expression of expressions) {
    yield before + JSON.stringify(answerOf(expression, options));
    before = ',';
  }
  yield expressions.length === 0 ? `${before}]}\n` : ']}\n';
}

/** The line in place of a document that could not be read. */
export function faultLine({ at, error }: Fault): string {
  return `${JSON.stringify({ id: null, ...at, error })}\n`;
}
