import { directionOf, type Language } from '../../text/language.ts';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const leftToRight = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Unicode's isolates: of a known direction, and of that of the first letter. */
const open = { ltr: '\u2066', rtl: '\u2067', first: '\u2068' } as const;
const close = '\u2069';

/**
 * Keeps a part of a line from mixing with what stands around it, where it holds letters that run against the line's
 * language; otherwise it is given back as it is. An isolate ends with its line, so each line of the part has its own.
 * @param own the part's language; `null` where only its letters tell
 */
export function isolated(text: string, around: Language, own: Language | null = null): string {
  const against = directionOf(around) === 'ltr' ? rightToLeft : leftToRight;
  if (!against.test(text)) return text;
  const mark = open[own === null ? 'first' : directionOf(own)];
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : mark + line + close))
    .join('\n');
}
