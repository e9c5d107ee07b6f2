import type { Range } from './adapter.ts';

/** What was seen of the frames while somebody moved the timeline. */
export interface Frames {
  /** From the beginning of one frame to that of the next, in ms. */
  readonly intervals: readonly number[];
  /** How many times more was in view at most than at least. */
  readonly zoomed: number;
  /** How far the middle of the view wandered, in widths of the narrowest view. */
  readonly panned: number;
}

/** Takes down frames until it is stopped; `range` proves that they showed something new. */
export function watchFrames(range: () => Range | null): () => Frames {
  const begun: number[] = [];
  const spans: number[] = [];
  const middles: number[] = [];
  let request = requestAnimationFrame(look);

  function look(begin: number): void {
    request = requestAnimationFrame(look);
    begun.push(begin);
    const now = range();
    if (now === null) return;
    spans.push(now[1] - now[0]);
    middles.push((now[0] + now[1]) / 2);
  }

  return () => {
    cancelAnimationFrame(request);
    const least = Math.min(...spans);
    return {
      intervals: begun.slice(1).map((at, i) => at - (begun[i] ?? at)),
      zoomed: spans.length === 0 ? 1 : Math.max(...spans) / least,
      panned: middles.length === 0 ? 0 : (Math.max(...middles) - Math.min(...middles)) / least,
    };
  };
}
