import type { LexiconNode } from './lexicon-node.ts';
import type { Lexicon } from './lexicon.ts';
import { clitic, is } from './token.ts';

const conjunctions = 'وف';
const prepositions: Record<string, number> = { ب: clitic.in, ل: clitic.for, ک: clitic.as };
/** Shorter words are more often the whole word: «باب» is a door, not "in August". */
const shortest = 3;

/** A word found behind particles: its node, how many letters of the text it takes, and the particles' bits. */
export interface Bare {
  readonly node: LexiconNode;
  readonly length: number;
  readonly clitics: number;
}

/**
 * Takes attached particles off an Arabic word: a conjunction (و ف), then a preposition (ب ل ك), «لل» being ل and the
 * article. `null` unless what is left is in the lexicon, so that «وقت» and «لقاء» stay whole.
 */
export function withoutClitics(word: string, lexicon: Lexicon): Bare | null {
  if (!canLead(word.charCodeAt(0))) return null;
  const conjunction = conjunctions.includes(word.charAt(0)) ? clitic.and : 0;
  if (conjunction) {
    const bare = look(word.slice(1), lexicon, conjunction);
    if (bare) return bare;
  }
  const rest = conjunction ? word.slice(1) : word;
  const preposition = prepositions[rest.charAt(0)];
  if (preposition === undefined) return null;
  return (
    look(rest.slice(1), lexicon, conjunction | preposition) ??
    (rest.startsWith('لل')
      ? look(`ا${rest.slice(1)}`, lexicon, conjunction | preposition, rest.length - 1)
      : null)
  );
}

/** Whether a letter can be an attached particle: و ف ب ل ک. */
export function canLead(letter: number): boolean {
  return (
    letter === 0x648 || letter === 0x641 || letter === 0x628 || letter === 0x644 || letter === 0x6a9
  );
}

function look(bare: string, lexicon: Lexicon, clitics: number, length = bare.length): Bare | null {
  const node = lexicon.words.get(bare);
  if (!node) return null;
  // «وفي», «وكل», «ومن»: of the shortest words only particles, and only behind a conjunction.
  if (
    bare.length < shortest &&
    (bare.length < 2 || node.mask !== is.role || clitics !== clitic.and)
  ) {
    return null;
  }
  return { node, length, clitics };
}
