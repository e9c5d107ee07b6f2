import type { Segment } from '../prepare/segments.ts';

/** From so many marks on, a text is coloured without an element for each, where the browser can. */
export const tooMany = 500;

/** The same text in as few runs as its anchors allow, with nothing marked. */
export function plainSegments(segments: readonly Segment[]): Segment[] {
  const runs: Segment[] = [];
  for (const { text, starts, dimmed } of segments) {
    const last = runs.at(-1);
    if (last && starts.length === 0 && last.dimmed === dimmed) {
      runs[runs.length - 1] = { ...last, text: last.text + text };
    } else runs.push({ text, quotes: [], starts, ends: [], date: null, dimmed });
  }
  return runs;
}
