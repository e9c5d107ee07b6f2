import type { Range as Stretch } from '../../../text/range.ts';
import type { TextMap } from '../text-map.ts';

/** How far below the top of the screen words are shown, as a share of its height. */
const depth = 0.3;

/**
 * Scrolls a stretch of a long text into view, again once the paragraphs around it have been laid out and have taken their
 * true sizes.
 *
 * @param then is called once they stand where they stay
 * @returns whether it is on the page
 */
export function reveal(map: TextMap, stretch: Stretch, then?: () => void): boolean {
  const range = map.liveRangeOf(stretch);
  if (!range) return false;
  const go = (): void => {
    const { top } = range.getBoundingClientRect();
    scrollBy({ top: top - innerHeight * depth, behavior: 'instant' });
  };
  // Inside a paragraph that is not laid out nothing has a place.
  map.paragraph(map.paragraphAt(stretch.start))?.scrollIntoView({ block: 'center' });
  go();
  requestAnimationFrame(() => {
    go();
    requestAnimationFrame(() => {
      go();
      then?.();
    });
  });
  return true;
}
