import type { Language } from '../../text/language.ts';
import { documentMessages } from '../messages/document.ts';
import { whys, type Why } from '../prepare/date-uses.ts';
import type { ExpressionView } from '../prepare/model.ts';

/** An expression with its number in the document. */
export interface Numbered {
  readonly index: number;
  readonly expression: ExpressionView;
}

/** The expressions of a document that date events, and the others by the reason why they date none. */
export function sortedDates(dates: readonly ExpressionView[]): {
  readonly used: readonly Numbered[];
  readonly others: readonly { readonly why: Why; readonly dates: readonly Numbered[] }[];
} {
  const all = dates.map((expression, index) => ({ index, expression }));
  return {
    used: all.filter(({ expression }) => expression.use.as === 'event'),
    others: whys
      .map((why) => ({ why, dates: all.filter(({ expression }) => expression.use.as === why) }))
      .filter(({ dates }) => dates.length > 0),
  };
}

/** In one sentence: how many dates the text holds, how many of them date events, how many do not, and why. */
export function dateSummary(dates: readonly ExpressionView[], language: Language): string {
  const words = documentMessages[language].dates;
  const { used, others } = sortedDates(dates);
  const held = words.held(dates.length);
  if (dates.length === 0) return `${held}.`;
  const rest = dates.length - used.length;
  if (rest === 0) return `${held}${words.semicolon}${words.allUsed}.`;
  const why = others.map((group) => words.whys[group.why](group.dates.length)).join(words.comma);
  const dating = used.length > 0 ? [words.dating(used.length)] : [];
  return `${[held, ...dating, words.others(rest)].join(words.semicolon)}: ${why}.`;
}
