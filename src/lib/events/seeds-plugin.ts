/** Runs in Node, inside Vite: makes the corpus of `seeds/` a module that the pages' loaders import. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Logger, Plugin, ViteDevServer } from 'vite';
import { isVerbatim, quoteLine, quotesSummary, type QuoteFound } from './anchors/quote-found.ts';
import { CorpusError } from './fault.ts';
import { loadCorpus, type SeedFile } from './load-corpus.ts';
import type { Corpus } from './model.ts';

const moduleId = 'virtual:corpus';
/** Vite's mark for a module that is no file. */
const resolvedId = `\0${moduleId}`;

/** The files of a folder with their bytes; folders in it are passed over. */
export function readSeeds(folder: string): SeedFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** A corpus, and what became of its quotes. */
interface Loaded {
  readonly corpus: Corpus;
  readonly found: readonly QuoteFound[];
}

function loadFrom(folder: string): Loaded {
  const found: QuoteFound[] = [];
  const corpus = loadCorpus(readSeeds(folder), (quote) => found.push(quote));
  return { corpus, found };
}

/** Tells in the terminal what became of the quotes: a line for each that has changed, and how many there are. */
function report({ found }: Loaded, logger: Pick<Logger, 'info' | 'warn'>): void {
  for (const quote of found) if (!isVerbatim(quote)) logger.warn(quoteLine(quote));
  logger.info(quotesSummary(found));
}

/**
 * Serves `virtual:corpus`, the corpus as plain data. A fault in the seeds stops the build before it begins, with the
 * report of all of them; a quote that has changed with its document, and can be told by what it stood at, does not. While developing, a change in `seeds/` loads everything anew, and a fault shows
 * over the open page and in the terminal.
 * The module holds whole documents and is for the server only: a page that would ship it is refused.
 */
export function seeds() {
  let folder = 'seeds';
  let logger: Logger;
  let built: Loaded | null = null;
  return {
    name: 'tarikh:seeds',
    configResolved({ root, command, logger: own }) {
      folder = resolve(root, 'seeds');
      logger = own;
      // Here, since what a plugin throws later is wrapped in the bundler's own stack.
      built = command === 'build' ? loadFrom(folder) : null;
    },
    buildStart() {
      // A build sets itself up several times over, and makes its server side once.
      if (built && this.environment.config.consumer === 'server') report(built, logger);
    },
    resolveId(id) {
      return id === moduleId ? resolvedId : null;
    },
    load(id) {
      if (id !== resolvedId) return null;
      if (this.environment.config.consumer === 'client') {
        this.error(`${moduleId} is for the server: import it from a *.server.ts module`);
      }
      try {
        const loaded = built ?? loadFrom(folder);
        // Of a build it has been told; while one works at other things nothing is told as long as nothing has changed.
        if (!built && loaded.found.some(({ state }) => state !== 'exact')) report(loaded, logger);
        return `export default ${JSON.stringify(loaded.corpus)};`;
      } catch (error) {
        if (!(error instanceof CorpusError)) throw error;
        return this.error({ message: error.message, stack: '' });
      }
    },
    configureServer(server) {
      reloadOnChange(server, folder);
    },
  } satisfies Plugin;
}

/** Loads the corpus and every open page anew whenever a file of the folder is added, changed or removed. */
function reloadOnChange(server: ViteDevServer, folder: string): void {
  const { watcher, environments, ws, config } = server;
  const reload = (file: string): void => {
    if (!resolve(file).startsWith(folder)) return;
    for (const { moduleGraph } of Object.values(environments)) {
      const corpus = moduleGraph.getModuleById(resolvedId);
      if (corpus) moduleGraph.invalidateModule(corpus);
    }
    try {
      loadCorpus(readSeeds(folder));
      ws.send({ type: 'full-reload' });
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      // The page stays as it was, under the report.
      config.logger.error(error.message);
      ws.send({ type: 'error', err: { message: error.message, stack: '' } });
    }
  };
  watcher.add(folder);
  watcher.on('add', reload).on('change', reload).on('unlink', reload);
}
