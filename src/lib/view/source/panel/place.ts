/** A box on the screen, in px from its top left corner. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** px between the panel and the words, and between it and the edges of the screen. */
const gap = 6;
const edge = 8;
/** Less height than this is no use, in px. */
const least = 160;

/**
 * Where a panel stands that tells of words, so that it does not cover them: below where it fits, else above, else beside
 * them, else where there is more height, cut to it. Where the words fill the screen it stands over them.
 *
 * @param words on the screen
 * @param panel at its full size
 * @returns its corner and its greatest height, in px of the screen
 */
export function placeBeside(
  words: Box,
  panel: Size,
  screen: Size,
): { readonly left: number; readonly top: number; readonly height: number } {
  const inside = (at: number, size: number, room: number): number =>
    Math.max(edge, Math.min(at, room - size - edge));
  const left = inside((words.left + words.right - panel.width) / 2, panel.width, screen.width);
  // Words can reach beyond the screen.
  const bottom = Math.max(words.bottom + gap, edge);
  const top = Math.min(words.top - gap, screen.height - edge);
  const below = screen.height - edge - bottom;
  const above = top - edge;
  if (panel.height <= below) return { left, top: bottom, height: below };
  if (panel.height <= above) return { left, top: top - panel.height, height: above };
  const beside = [words.right + gap, words.left - gap - panel.width].find(
    (at) => at >= edge && at + panel.width + edge <= screen.width,
  );
  const height = screen.height - 2 * edge;
  const tall = Math.min(panel.height, height);
  if (beside !== undefined) {
    return { left: beside, top: inside(words.top - gap, tall, screen.height), height };
  }
  if (Math.max(below, above) < least)
    return { left, top: inside(words.top, tall, screen.height), height };
  return below >= above ? { left, top: bottom, height: below } : { left, top: edge, height: above };
}
