// What the command line asks of the bench.
import { parseArgs } from 'node:util';
import { KINDS } from '../../tools/site-pages.js';

/**
 * @typedef {object} Options
 * @property {boolean} built - whether to measure build/ as it stands
 * @property {number} runs - how often each page is loaded
 * @property {readonly string[] | null} pages - kinds of pages; `null` for all
 */

const HELP = `npm run bench:page -- [options]

  --pages timeline   which pages, of ${KINDS.join(' ')}, with commas between
  --runs 3           how often each is loaded; the median counts
  --built            measures build/ as it stands`;

/**
 * @param {readonly string[]} args - as they came from the command line
 * @returns {Options | string} a text to print instead of measuring
 * @throws {Error} on what it cannot read
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: 'string' },
      runs: { type: 'string', default: '3' },
      built: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return HELP;
  const runs = Number(values.runs);
  if (!Number.isSafeInteger(runs) || runs < 1) {
    throw new Error(`--runs takes a whole number from 1, not "${values.runs}"`);
  }
  const pages = values.pages?.split(',') ?? null;
  const unknown = pages?.filter((page) => !KINDS.includes(page)) ?? [];
  if (unknown.length > 0) throw new Error(`no pages ${unknown.join(', ')}\n\n${HELP}`);
  return { built: values.built, runs, pages };
}
