import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorsFile, writeAnchors } from '../../src/lib/events/anchors/anchors.ts';
import {
  isVerbatim,
  quoteLine,
  type QuoteFound,
} from '../../src/lib/events/anchors/quote-found.ts';
import { CorpusError } from '../../src/lib/events/fault.ts';
import { loadCorpus } from '../../src/lib/events/load-corpus.ts';
import { readSeeds } from '../../src/lib/events/seeds-plugin.ts';

/** A companion as it should be. */
export interface Companion {
  readonly file: string;
  /** `null` where a quote does not stand letter by letter: what it stood at must not be forgotten. */
  readonly content: string | null;
  readonly changed: readonly QuoteFound[];
}

/**
 * The companions of all documents that have a sidecar.
 * @throws CorpusError where something is wrong with the seeds
 */
export function companionsOf(files: ReturnType<typeof readSeeds>): Companion[] {
  const found: QuoteFound[] = [];
  const { documents } = loadCorpus(files, (quote) => found.push(quote));
  return documents
    .filter(({ reviewed }) => reviewed)
    .map(({ name, sha256 }) => {
      const own = found.filter((quote) => quote.file === `${name}.yaml`);
      const changed = own.filter((quote) => !isVerbatim(quote));
      const content = changed.length > 0 ? null : writeAnchors(sha256, own);
      return { file: anchorsFile(name), content, changed };
    });
}

/** Writes the companions of a folder and says what it did; gives the exit code. */
export function main(folder: string, out: { write(text: string): unknown }): number {
  const say = (line: string) => out.write(`${line}\n`);
  try {
    const files = readSeeds(folder);
    const known = new Map(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
    const companions = companionsOf(files);
    for (const { file, content, changed } of companions) {
      changed.forEach((quote) => say(quoteLine(quote)));
      if (content === null) say(`seeds/${file}: left as it is`);
      else if (known.get(file) !== content) {
        writeFileSync(join(folder, file), content);
        say(`seeds/${file}: written`);
      } else say(`seeds/${file}: up to date`);
    }
    return companions.some(({ content }) => content === null) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    say(error.message);
    return 1;
  }
}
