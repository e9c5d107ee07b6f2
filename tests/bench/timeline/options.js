// What the command line asks of the bench.
import { parseArgs } from 'node:util';
import { peers } from './peers.js';

/**
 * @typedef {object} Options
 * @property {readonly number[]} sizes - how many events, smallest first
 * @property {readonly import('./peers.js').Peer[]} peers
 * @property {number} seconds - how long the timeline is moved each way
 * @property {boolean} pictures - whether to keep a picture of every first view
 * @property {number} seed - of the events
 */

const SIZES = [50, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];
const QUICK = [50, 1_000, 10_000];

const HELP = `npm run bench:timeline -- [options]

  --sizes 1000,1e6     how many events; without it ${SIZES.map((size) => size.toLocaleString('en')).join(' ')}
  --peers tarikh,vis   which pages, of ${peers.map(({ name }) => name).join(' ')}
  --quick              few events and short movements, to see that all works
  --pictures           keeps each first view in tests/results/bench-timeline
  --seed 7             of the events`;

/**
 * @param {readonly string[]} args - as they came from the command line
 * @returns {Options | string} a text to print instead of measuring
 * @throws {Error} on what it cannot read
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string' },
      peers: { type: 'string' },
      quick: { type: 'boolean', default: false },
      pictures: { type: 'boolean', default: false },
      seed: { type: 'string', default: '20210710' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return HELP;
  const sizes = values.sizes?.split(',').map(Number) ?? (values.quick ? QUICK : SIZES);
  if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0)) {
    throw new Error(`--sizes takes whole numbers, not "${values.sizes}"`);
  }
  const wanted = values.peers?.split(',') ?? peers.map(({ name }) => name);
  const unknown = wanted.filter((name) => peers.every((peer) => peer.name !== name));
  if (unknown.length > 0) throw new Error(`no page ${unknown.join(', ')}\n\n${HELP}`);
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed) || seed === 0)
    throw new Error('--seed takes a whole number, not 0');
  return {
    sizes: sizes.toSorted((a, b) => a - b),
    peers: peers.filter(({ name }) => wanted.includes(name)),
    seconds: values.quick ? 0.5 : 1.5,
    pictures: values.pictures,
    seed,
  };
}
