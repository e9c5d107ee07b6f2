/** How near to one another two expressions stand. */

const sentenceEnd = /[.!?؟؛][\s"”»)]|\n/u;

/** Whether no sentence ends between two offsets. */
export function inOneSentence(source: string, from: number, to: number): boolean {
  return !sentenceEnd.test(source.slice(from, to));
}

/** Whether no line ends between two offsets. */
export function inOneParagraph(source: string, from: number, to: number): boolean {
  return !source.slice(from, to).includes('\n');
}

/** Letters written onto digits ("9am") are no word. */
const word = /(?<![\p{L}\p{N}])\p{L}{2,}/gu;
/** A stretch longer than this holds a sentence. */
const longGap = 80;
/** So many words beside the expressions still make no sentence: "at 5 on", «في يوم». */
const fewWords = 2;
/** With a full stop behind them two words are a sentence: «ستنطلق الحملة قبل العيد.» */
const sentenceMark = /[.!?؟]\s*$/u;

/** Whether a text is little more than its expressions: a phrase to be read, not a report. */
export function standsAlone(
  source: string,
  found: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const most = sentenceMark.test(source.slice(-4)) ? fewWords - 1 : fewWords;
  let at = 0;
  let words = 0;
  for (const { start, end } of [...found, { start: source.length, end: source.length }]) {
    if (start - at > longGap) return false;
    words += source.slice(at, start).match(word)?.length ?? 0;
    if (words > most) return false;
    at = end;
  }
  return true;
}
