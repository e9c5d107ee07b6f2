import { ours, type Engine } from './engines.ts';
import { hostile, type Hostile } from './hostile.ts';
import { figure, shortest } from './measure.ts';

const runs = 2;

/** Prints how long hostile text takes, and that the time grows as the length does. */
export function strain(): void {
  console.log('\nHostile text of n, 2n and 4n characters: nanoseconds a character,');
  console.log('and the power of the length with which time grows');
  console.log(`${''.padEnd(30)}     4n       at n     2n     4n   power`);
  for (const text of hostile) {
    for (const language of text.languages) {
      const { nanoseconds, power } = growth(text, ours(language));
      const times = nanoseconds.map((time) => figure(time, 0, 7)).join('');
      const name = `${language}  ${text.name}`.padEnd(30);
      console.log(`${name}${figure(4 * text.length, 0, 8)}   ${times}${figure(power, 2, 8)}`);
    }
  }
}

/** Time for a character of each length, and the slope of time over length on a doubly logarithmic scale. */
function growth(
  { piece, length }: Hostile,
  engine: Engine,
): { nanoseconds: number[]; power: number } {
  const textOf = (times: number) => piece.repeat(Math.ceil((times * length) / piece.length));
  // The first text would be measured before the compiler has seen anything of the kind.
  engine(textOf(1));
  const nanoseconds = [1, 2, 4].map((times) => {
    const text = textOf(times);
    return (shortest(() => void engine(text), 0, runs) * 1e6) / text.length;
  });
  const [first = 1, , last = 1] = nanoseconds;
  return { nanoseconds, power: 1 + Math.log2(last / first) / 2 };
}
