import type { Language } from '../../text/language.ts';
import { documentMessages } from '../messages/document.ts';
import { whys, type DateUse, type Why } from '../prepare/date-uses.ts';
import type { ExpressionView } from '../prepare/document-model.ts';

/** An expression with its number in the document. */
export interface Numbered {
  readonly index: number;
  readonly expression: ExpressionView;
}

/** The expressions of a document, by their numbers: those that date events, and the others by the reason why not. */
export interface SortedDates {
  readonly used: readonly number[];
  readonly others: readonly { readonly why: Why; readonly indices: readonly number[] }[];
}

/** @param uses what becomes of each expression, in the order of the text */
export function sortedDates(uses: readonly DateUse['as'][]): SortedDates {
  const indicesOf = (as: DateUse['as']): number[] =>
    uses.flatMap((use, index) => (use === as ? [index] : []));
  return {
    used: indicesOf('event'),
    others: whys
      .map((why) => ({ why, indices: indicesOf(why) }))
      .filter(({ indices }) => indices.length > 0),
  };
}

/** In one sentence: how many dates the text holds, how many of them date events, how many do not, and why. */
export function dateSummary({ used, others }: SortedDates, language: Language): string {
  const words = documentMessages[language].dates;
  const rest = others.reduce((sum, { indices }) => sum + indices.length, 0);
  const held = words.held(used.length + rest);
  if (used.length + rest === 0) return `${held}.`;
  if (rest === 0) return `${held}${words.semicolon}${words.allUsed}.`;
  const why = others.map((group) => words.whys[group.why](group.indices.length)).join(words.comma);
  const dating = used.length > 0 ? [words.dating(used.length)] : [];
  return `${[held, ...dating, words.others(rest)].join(words.semicolon)}: ${why}.`;
}
