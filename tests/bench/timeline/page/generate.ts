import { lanes, type Columns } from './columns.ts';

const minute = 60_000;
const day = 1440;
/** Of all events, in minutes since 1970: 1825 to 2025. */
const from = Date.UTC(1825, 0) / minute;
const until = Date.UTC(2025, 0) / minute;
const clusters = 24;
/** Of a cluster, in days; one has the width of a war, another that of a week. */
const widths = { least: 7, most: 1500 } as const;
/** Of a stretch, in days. */
const lengths = { least: 1, most: 1000 } as const;

/**
 * Events of five lanes: points and stretches, spread over two centuries or in clusters.
 *
 * @param count of events
 * @param seed not 0; the same one gives the same events in every page
 */
export function generate(count: number, seed: number): Columns {
  const chance = chanceFrom(seed);
  const between = (a: number, b: number) => a + chance() * (b - a);
  const wide = ({ least, most }: typeof widths | typeof lengths) =>
    day * least * (most / least) ** chance();
  const centres = Array.from({ length: clusters }, () => between(from, until));
  const spreads = centres.map(() => wide(widths));

  const start = new Float64Array(count);
  const end = new Float64Array(count).fill(NaN);
  const lane = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const of = Math.floor(chance() * lanes.length);
    const mixed = of === lanes.length - 1;
    const clustered = mixed ? chance() < 0.5 : of >= 2;
    const stretched = mixed ? chance() < 0.5 : of % 2 === 1;
    let at = between(from, until);
    if (clustered) {
      const cluster = Math.floor(chance() * clusters);
      // The sum of three even chances is near a bell.
      const off = (chance() + chance() + chance() - 1.5) * (spreads[cluster] ?? 0);
      at = Math.min(until, Math.max(from, (centres[cluster] ?? 0) + off));
    }
    start[i] = Math.round(at) * minute;
    if (stretched) end[i] = Math.round(at + wide(lengths)) * minute;
    lane[i] = of;
  }
  return { count, start, end, lane };
}

/** Numbers from 0 to 1 by the xorshift generator of G. Marsaglia, with shifts of 13, 17 and 5. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
