import { fold } from './fold.ts';

/** Longer names are compared by their beginning; the time grows with the product of two lengths. */
const longest = 200;
/** How much the words count that a name has of those asked for, whatever others it has; the rest tells two such apart. */
const shared = 0.9;

function lettersOf(text: string): string {
  return fold(text)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, longest);
}

/** How many letters must be put in, taken out or changed to make one text of the other (Levenshtein). */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

function sameness(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return length === 0 ? 0 : 1 - edits(a, b) / length;
}

/** How much of the words of one text another one has, each at its most similar; long words count for more. */
function sharedWords(asked: string, name: string): number {
  const words = name.split(' ');
  const found = asked
    .split(' ')
    .reduce((sum, word) => sum + word.length * Math.max(...words.map((w) => sameness(word, w))), 0);
  return found / asked.replaceAll(' ', '').length;
}

/**
 * How like a name is to what was asked for: 1 for the same, 0 for nothing in common or nothing asked. Spelling variants
 * that folding levels, capitals, hyphens and the order of words make no difference, or little.
 */
export function likeness(asked: string, name: string): number {
  const a = lettersOf(asked);
  const b = lettersOf(name);
  if (a === '' || b === '') return 0;
  const whole = sameness(a, b);
  return Math.max(whole, shared * sharedWords(a, b) + (1 - shared) * whole);
}

/**
 * The things whose names are the most like what was asked for, the likest first; of equals, the one that came first.
 * @param namesOf gives the names that each goes by
 */
export function likest<Thing>(
  asked: string,
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
  count: number,
): Thing[] {
  return things
    .map((thing) => ({
      thing,
      like: Math.max(0, ...namesOf(thing).map((name) => likeness(asked, name))),
    }))
    .sort((a, b) => b.like - a.like)
    .slice(0, count)
    .map(({ thing }) => thing);
}
