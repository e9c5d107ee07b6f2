import { foldUnit } from '../../text/fold.ts';
import type { Language } from '../../text/language.ts';
import type { Match, Reading } from './match.ts';
import { anything, formsFor, type Form } from './parsers/index.ts';
import { is, plays, type Words } from './token.ts';
import type { TokenTable } from './token-table.ts';
import { role } from './words/role.ts';

/** What parsers and refiners are told of the tokens in a table. */
export function wordsOf(table: TokenTable, language: Language): Words {
  const { source } = table;
  const words: Words = {
    tokens: table,
    inner: (index) => best(words, table, index, language, true),
    written: (index) => source.slice(table.starts[index], table.ends[index]),
    capital(index) {
      const unit = source.charCodeAt(table.starts[index] ?? 0);
      return unit !== foldUnit(unit);
    },
  };
  return words;
}

/** The first pass: at each token the reading that reaches furthest, then on from its end. */
export function scan(words: Words, table: TokenTable, language: Language): readonly Match[] {
  const matches: Match[] = [];
  const { length, masks } = table;
  for (let index = 0; index < length; index++) {
    if (masks[index] === 0) continue;
    const found = best(words, table, index, language, false);
    if (!found) continue;
    matches.push(found);
    index = found.to - 1;
  }
  return matches;
}

/** Small words that lead to a name: "when Khatami was in power". */
const leading = role.when | role.timeOf | role.every | role.few | role.half;

/** The reading that reaches furthest from a token on; with `inner`, of the parsers that hold no others. */
function best(
  words: Words,
  table: TokenTable,
  index: number,
  language: Language,
  inner: boolean,
): Match | null {
  const mask = table.masks[index] ?? 0;
  if (mask === 0) return null;
  // Most small words stand before words that no form holds.
  if (mask === is.role && !table.masks[index + 1] && !plays(table.get(index), leading)) return null;
  const ahead = table.ahead(index) | anything;
  const near = ahead | (table.signs[index] ?? 0);
  let longest: Reading | null = null;
  let rule = '';
  for (const { parser, needs, follows } of formsAt(table, index, language)) {
    if ((needs & near) === 0 || (follows & ahead) === 0) continue;
    if (inner && parser.outer) continue;
    const reading = parser.match(words, index, language);
    if (reading && (!longest || reading.to > longest.to)) {
      longest = reading;
      rule = parser.id;
    }
  }
  return longest && matchOf(longest, index, rule);
}

/** The forms that can begin with a token. */
function formsAt(table: TokenTable, index: number, language: Language): readonly Form[] {
  const node = table.nodes[index];
  if (node) return (node.forms ??= formsFor(language, node.mask, node.meanings?.role ?? 0));
  const mask = table.masks[index] ?? 0;
  const known = ofClass[language].get(mask) ?? formsFor(language, mask, 0);
  ofClass[language].set(mask, known);
  return known;
}

/** The forms that begin with what is no word, by its mask. */
const ofClass: Record<Language, Map<number, readonly Form[]>> = {
  en: new Map(),
  fa: new Map(),
  ar: new Map(),
};

/**
 * A match of the one shape that all begin with: the compiler reads fields of objects of many shapes several times as
 * slowly, and the refiners do little else.
 */
function matchOf(
  { to, kind, calendar, symbolic, weak, cut, others }: Reading,
  from: number,
  rule: string,
): Match {
  const match: Shape = {
    from,
    to,
    rule,
    kind,
    calendar,
    symbolic,
    weak,
    cut,
    others,
    tense: undefined,
  };
  return match as Match;
}

type Shape = { readonly [Field in keyof Match]-?: Match[Field] | undefined };
