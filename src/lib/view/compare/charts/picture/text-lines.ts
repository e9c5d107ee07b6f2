/** A line that a text node takes on the page. */
export interface TextLine {
  readonly text: string;
  readonly box: DOMRect;
}

/** How much lower than the one before it a word stands that begins a new line, in px. */
const below = 3;

/** The lines into which the browser has broken a text, each with the box that its letters take. */
export function textLines(node: Text): readonly TextLine[] {
  const range = document.createRange();
  const boxOf = (start: number, end: number): DOMRect => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return range.getBoundingClientRect();
  };
  const lines: { start: number; end: number; top: number }[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+/gu)) {
    const end = index + word.length;
    const { top, width } = boxOf(index, end);
    if (width === 0) continue;
    const last = lines.at(-1);
    if (last && top - last.top < below) last.end = end;
    else lines.push({ start: index, end, top });
  }
  return lines.map(({ start, end }) => ({
    text: node.data.slice(start, end).replaceAll(/\s+/gu, ' '),
    box: boxOf(start, end),
  }));
}
