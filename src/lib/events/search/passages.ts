import type { Range } from '../../text/range.ts';
import { paragraphs, sentences } from '../../text/segment.ts';

/** A paragraph longer than this, in UTF-16 code units, is searched in parts. */
const longest = 900;

/**
 * The parts of a text that are searched one by one, in order: paragraphs, and of long ones as many sentences together as
 * go into `longest` units. `[]` for an empty text.
 */
export function passagesOf(text: string): Range[] {
  return paragraphs(text).flatMap((paragraph) =>
    paragraph.end - paragraph.start <= longest ? [paragraph] : partsOf(text, paragraph),
  );
}

function partsOf(text: string, paragraph: Range): Range[] {
  const parts: Range[] = [];
  for (const { start, end } of sentences(text, paragraph)) {
    const last = parts.at(-1);
    if (last && end - last.start <= longest) parts[parts.length - 1] = { start: last.start, end };
    else parts.push({ start, end });
  }
  return parts;
}
