import type { Range } from '../../text/range.ts';

/**
 * What is untidy in a text: `space`, white space that a typesetter would not set (all but the first of a run, and what
 * stands before a comma or a full stop); `break`, the comma that is left between two paragraphs that were once a list.
 */
export type Untidiness = 'space' | 'break';

const found =
  /(?<before>[ \t\u00a0]+)(?=[،؛,;:.!؟?])|(?<=[ \t\u00a0])(?<more>[ \t\u00a0]+)|(?<=[.!?؟۔…]["'”’»)\]›]*)(?<comma>[,،])(?=\s|$)/gu;

/**
 * Where a stretch of text is untidy, in its order, each with the way in which it is. It can be set tidily by style alone:
 * nothing of it has to be taken away. Offsets are UTF-16 code units into `text`; `[]` where all is well.
 */
export function untidyIn(text: string, within: Range): (Range & { readonly as: Untidiness })[] {
  return [...text.slice(within.start, within.end).matchAll(found)].map((match) => ({
    start: within.start + match.index,
    end: within.start + match.index + match[0].length,
    as: match.groups?.['comma'] === undefined ? 'space' : 'break',
  }));
}
