import { directionOf, type Language } from '../text/language.ts';

const open = { ltr: '\u2066', rtl: '\u2067' } as const;

/**
 * A text as a run of its own direction, by Unicode's isolates: for places where no element can carry the direction, as
 * within a drawing, whose own runs from the left.
 */
export function isolate(text: string, language: Language): string {
  return `${open[directionOf(language)]}${text}\u2069`;
}
