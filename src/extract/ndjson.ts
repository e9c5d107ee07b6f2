import { answerOf, lostOf, type Reading } from './answer.ts';
import type { Fault } from './document.ts';
import type { Options } from './options.ts';

/**
 * The line that answers a document, in pieces: `{"id","expressions":[…]}`, and with `--explain` `"dropped":[…]`, what was
 * read and held to be no time. The sentences of explanations are long, and made only as they are written.
 */
export function* lineOf(
  { id, expressions, dropped }: Reading,
  options: Options,
): Generator<string> {
  yield `{"id":${JSON.stringify(id)},"expressions":`;
  yield* listOf(expressions, (one) => answerOf(one, options));
  if (options.explain) {
    yield ',"dropped":';
    yield* listOf(dropped, (one) => lostOf(one, options));
  }
  yield '}\n';
}

/** A list in JSON, an item at a time. */
function* listOf<Item>(items: readonly Item[], made: (item: Item) => object): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield before + JSON.stringify(made(item));
    before = ',';
  }
  yield items.length === 0 ? '[]' : ']';
}

/** The line in place of a document that could not be read. */
export function faultLine({ at, error }: Fault): string {
  return `${JSON.stringify({ id: null, ...at, error })}\n`;
}
