import type { Language } from '../../text/language.ts';
import type { Range } from '../../text/range.ts';
import type { Found } from '../expression.ts';
import type { Match } from './match.ts';
import { refiners } from './refiners/index.ts';
import { scan, wordsOf } from './scan.ts';
import { TokenTable } from './token-table.ts';
import { tokenize } from './tokenize.ts';
import type { Watch } from './trace.ts';

/**
 * Finds every expression of time in a text: sorted, not overlapping, the longest reading of each place. Offsets are
 * UTF-16 units of `source`, and `source.slice(start, end)` is `text`. `[]` when there is none. Time is proportional to
 * the length of the text.
 *
 * @param watch told what becomes of the readings that lose; left out, nobody asks
 */
export function find(source: string, language: Language, watch?: Watch): Found[] {
  const found: Found[] = [];
  const table = spare ?? new TokenTable();
  spare = null;
  let from = 0;
  while (from < source.length) {
    from = tokenize(source, language, table, from);
    findIn(table, language, found, watch);
  }
  table.release();
  spare = table;
  return found;
}

/** Kept from one text to the next; `null` while it is in use. */
let spare: TokenTable | null = null;

/** Adds the expressions of a block. */
function findIn(
  table: TokenTable,
  language: Language,
  found: Found[],
  watch: Watch | undefined,
): void {
  const words = wordsOf(table, language);
  const place = (first: number, end: number, cut = 0) => table.range(first, end, cut);
  const onlooker = watch?.(words, language, place);
  let matches = scan(words, table, language);
  onlooker?.scanned(matches);
  for (const refiner of refiners) {
    const before = matches;
    matches = refiner.refine(before, words, language);
    onlooker?.refined(refiner, before, matches);
  }
  for (const match of matches) {
    found.push(foundOf(match, table.source, place(match.from, match.to, match.cut)));
  }
}

function foundOf(match: Match, source: string, { start, end }: Range): Found {
  const { kind, calendar, symbolic, rule, tense, others } = match;
  const text = source.slice(start, end);
  const found: { -readonly [Field in keyof Found]: Found[Field] } = {
    start,
    end,
    text,
    kind,
    calendar,
    symbolic,
    rule,
  };
  if (tense !== undefined) found.tense = tense;
  if (others !== undefined) found.others = others;
  return found;
}
