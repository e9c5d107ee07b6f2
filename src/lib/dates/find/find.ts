import { fold, sourceRange, type Folded } from '../../text/fold.ts';
import type { Language } from '../../text/language.ts';
import type { Range } from '../../text/range.ts';
import type { Found } from '../expression.ts';
import type { Match, Reading } from './match.ts';
import { parsersFor } from './parsers/index.ts';
import { refiners } from './refiners/index.ts';
import { at, is, plays, type Words } from './token.ts';
import { role } from './words/role.ts';
import { tokenize } from './tokenize.ts';

/**
 * Finds every expression of time in a text: sorted, not overlapping, the longest reading of each place. Offsets are
 * UTF-16 units of `source`, and `source.slice(start, end)` is `text`. `[]` when there is none. Time is proportional to
 * the length of the text.
 */
export function find(source: string, language: Language): Found[] {
  const folded = fold(source);
  const found: Found[] = [];
  let from = 0;
  while (from < folded.text.length) {
    const to = blockEnd(folded.text, from);
    findIn(folded, from, to, source, language, found);
    from = to;
  }
  return found;
}

const shortestBlock = 8192;

/** No expression crosses an empty line: a long text is read in blocks, so that few tokens live at a time. */
function blockEnd(text: string, from: number): number {
  const blank = text.indexOf('\n\n', from + shortestBlock);
  return blank < 0 ? text.length : blank + 2;
}

/** Adds the expressions between two offsets of the folded text. */
function findIn(
  folded: Folded,
  from: number,
  to: number,
  source: string,
  language: Language,
  found: Found[],
): void {
  const tokens = tokenize(folded, language, from, to);
  const words: Words = {
    tokens,
    inner: (index) => best(words, index, language, true),
    written(index) {
      const { from, to } = at(words, index);
      const { start, end } = sourceRange(folded, from, to);
      return source.slice(start, end);
    },
    capital(index) {
      const token = at(words, index);
      const { start } = sourceRange(folded, token.from, token.from + 1);
      return source.charCodeAt(start) !== folded.text.charCodeAt(token.from);
    },
  };
  let matches = scan(words, language);
  for (const refiner of refiners) matches = refiner.refine(matches, words, language);
  for (const match of matches) {
    const range = sourceRange(folded, at(words, match.from).from, at(words, match.to - 1).to);
    found.push(foundOf(match, source, range));
  }
}

function foundOf(match: Match, source: string, { start, end }: Range): Found {
  const { kind, calendar, symbolic, rule, tense, others } = match;
  return {
    start,
    end,
    text: source.slice(start, end),
    kind,
    calendar,
    symbolic,
    rule,
    ...(tense === undefined ? {} : { tense }),
    ...(others === undefined ? {} : { others }),
  };
}

/** The first pass: at each token the reading that reaches furthest, then on from its end. */
function scan(words: Words, language: Language): readonly Match[] {
  const matches: Match[] = [];
  const { length } = words.tokens;
  for (let index = 0; index < length; index++) {
    const found = best(words, index, language, false);
    if (!found) continue;
    matches.push(found);
    index = found.to - 1;
  }
  return matches;
}

/** Small words that lead to a name: "when Khatami was in power". */
const leading = role.when | role.timeOf | role.every;

/** The reading that reaches furthest from a token on; with `inner`, of the parsers that hold no others. */
function best(words: Words, index: number, language: Language, inner: boolean): Match | null {
  const { mask, entry } = at(words, index);
  if (mask === 0) return null;
  // Most small words stand before words that no form holds.
  if (mask === is.role && at(words, index + 1).mask === 0 && !plays(at(words, index), leading))
    return null;
  let longest: Reading | null = null;
  let rule = '';
  for (const parser of parsersFor(language, mask, entry.role ?? 0)) {
    if (inner && parser.outer) continue;
    const reading = parser.match(words, index, language);
    if (reading && (!longest || reading.to > longest.to)) {
      longest = reading;
      rule = parser.id;
    }
  }
  return longest && matchOf(longest, index, rule);
}

function matchOf(
  { to, kind, calendar, symbolic, weak, others }: Reading,
  from: number,
  rule: string,
): Match {
  return {
    from,
    to,
    rule,
    kind,
    calendar,
    symbolic,
    ...(weak !== undefined && { weak }),
    ...(others !== undefined && { others }),
  };
}
