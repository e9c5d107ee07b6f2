/** For tests: documents changed at random as editors and converters change them, with the truth of where things went. */
import type { Range } from './range.ts';

export interface Mutated {
  readonly text: string;
  /** The share of the letters of a stretch of the changed text that were those of a stretch of the original. */
  readonly shareOf: (changed: Range, original: Range) => number;
  /** Whether nine in ten letters of a stretch of the original are left, and still together. */
  readonly isWhole: (original: Range) => boolean;
}

/** A letter and where in the original it stood; −1 for one that is new. */
interface Unit {
  readonly letter: string;
  readonly from: number;
}

/** Numbers from 0 up to 1, the same for the same seed: Marsaglia's xorshift of 32 bits. */
function randomOf(seed: number): () => number {
  let state = (seed + 1) * 2654435761;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
type Change = (units: readonly Unit[], random: Random) => readonly Unit[];

const added = (text: string): readonly Unit[] => [...text].map((letter) => ({ letter, from: -1 }));

function stretch(
  units: readonly Unit[],
  length: number,
  random: Random,
): readonly [number, number] {
  const start = Math.floor(random() * Math.max(1, units.length - length));
  return [start, Math.min(units.length, start + length)];
}

const spellings: Readonly<Record<string, string>> = {
  ي: 'ی',
  ی: 'ي',
  ك: 'ک',
  ک: 'ك',
  '\u00a0': ' ',
  '\u200c': '',
  1: '۱',
  2: '٢',
};

const changes: readonly Change[] = [
  // Something stands before it, or in the midst.
  (units) => [...added('Share this page · اشتراک‌گذاری\n\n'), ...units],
  (units, random) => {
    const [at] = stretch(units, 1, random);
    return [...units.slice(0, at), ...added(' [sic: see the note below] '), ...units.slice(at)];
  },
  // A stretch is gone.
  (units, random) => {
    const [start, end] = stretch(units, 400, random);
    return [...units.slice(0, start), ...units.slice(end)];
  },
  // A stretch has gone elsewhere.
  (units, random) => {
    const [start, end] = stretch(units, 500, random);
    const rest = [...units.slice(0, start), ...units.slice(end)];
    const [at] = stretch(rest, 1, random);
    return [...rest.slice(0, at), ...units.slice(start, end), ...rest.slice(at)];
  },
  // A stretch stands twice.
  (units, random) => {
    const [start, end] = stretch(units, 300, random);
    const copy = units.slice(start, end).map(({ letter }) => ({ letter, from: -1 }));
    const [at] = stretch(units, 1, random);
    return [...units.slice(0, at), ...copy, ...units.slice(at)];
  },
  // Another converter, another keyboard.
  (units) =>
    units.flatMap(({ letter, from }) => {
      const other = spellings[letter] ?? letter;
      return other === '' ? [] : [{ letter: other, from }];
    }),
  // Slips of the pen.
  (units, random) =>
    units.flatMap((unit) => {
      const die = random();
      if (die < 0.008) return [];
      if (die < 0.016) return [{ letter: 'x', from: unit.from }];
      return [unit];
    }),
];

/** A document after one to three changes; the same for the same seed. */
export function mutations(original: string, seed: number): Mutated {
  const random = randomOf(seed);
  let units: readonly Unit[] = [...original].flatMap((letter) => [{ letter, from: 0 }]);
  let at = 0;
  units = units.map(({ letter }) => {
    const unit = { letter, from: at };
    at += letter.length;
    return unit;
  });
  const count = 1 + Math.floor(random() * 3);
  for (let i = 0; i < count; i += 1) {
    units = changes[Math.floor(random() * changes.length)]?.(units, random) ?? units;
  }
  return {
    text: units.map(({ letter }) => letter).join(''),
    shareOf: (changed, original) => shareOf(units, changed, original),
    isWhole: (original) => isWhole(units, original),
  };
}

function isFrom({ from }: Unit, { start, end }: Range): boolean {
  return from >= start && from < end;
}

function shareOf(units: readonly Unit[], changed: Range, original: Range): number {
  let offset = 0;
  let own = 0;
  let all = 0;
  for (const unit of units) {
    if (offset >= changed.start && offset < changed.end) {
      all += 1;
      if (isFrom(unit, original)) own += 1;
    }
    offset += unit.letter.length;
  }
  return all === 0 ? 0 : own / all;
}

function isWhole(units: readonly Unit[], original: Range): boolean {
  const first = units.findIndex((unit) => isFrom(unit, original));
  const last = units.findLastIndex((unit) => isFrom(unit, original));
  const left = units.filter((unit) => isFrom(unit, original)).length;
  const whole = original.end - original.start;
  return left >= 0.9 * whole && last - first < 1.1 * whole;
}
