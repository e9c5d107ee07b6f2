import type { Range } from '../text/range.ts';

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '‹': '›',
  '"': '"',
};

/**
 * The stretches of a text between quotation marks “ ” « » „ “ ‹ › " ", marks left out; nested ones are part of the
 * outer. A mark that is never closed opens nothing.
 * @param within where to look
 */
export function quotedStretches(text: string, within: Range): Range[] {
  const stretches: Range[] = [];
  for (let at = within.start; at < within.end; at++) {
    const close = closing[text.charAt(at)];
    if (close === undefined) continue;
    const end = text.indexOf(close, at + 1);
    if (end === -1 || end >= within.end) continue;
    stretches.push({ start: at + 1, end });
    at = end;
  }
  return stretches;
}
