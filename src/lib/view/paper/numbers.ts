import type { Language } from '../../text/language.ts';
import type { Listed } from '../chronicle/listed.ts';
import { commas } from '../commas.ts';
import { digits } from '../numbers.ts';

/** The number of each event on paper, by its id: its place in the chronicle, from 1. */
export function numbersOf({ dated, undated }: Listed): ReadonlyMap<string, number> {
  return new Map([...dated, ...undated].map(({ id }, i) => [id, i + 1]));
}

/** Numbers in order and in the digits of a language, those that follow one another as one stretch: "3, 7–9". */
export function stretches(language: Language, numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number <= last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  const told = (number: number): string => digits(language, number);
  return commas(
    language,
    runs.map(({ from, to }) => (from === to ? told(from) : `${told(from)}–${told(to)}`)),
  );
}
