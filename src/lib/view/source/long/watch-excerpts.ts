import { overlapping } from '../../../text/overlapping.ts';
import type { Range as Stretch } from '../../../text/range.ts';
import type { TextMap } from '../text-map.ts';

/** How long the text has to be still before its events are told anew, in ms: a list that races along is no use. */
const rest = 120;

/**
 * Tells which excerpts are on the screen, by their numbers in the order of the text, at once and whenever the text has
 * come to rest; until what it returns is called.
 *
 * @param sections hold the paragraphs of the text; what is in one that is far from the screen has no place on it
 */
export function watchExcerpts(
  map: TextMap,
  sections: Iterable<Element>,
  excerpts: readonly Stretch[],
  tell: (places: readonly number[]) => void,
): () => void {
  const meeting = overlapping(excerpts.map(({ start, end }, place) => ({ start, end, place })));
  const all = [...sections];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    const shown = all
      .filter(isOnScreen)
      .flatMap((section) => [...section.children].filter(isOnScreen))
      .flatMap((paragraph) => meeting(map.stretchWithin(paragraph)));
    tell([...new Set(shown.map(({ place }) => place))]);
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, rest);
  };

  wait();
  addEventListener('scroll', wait, { passive: true });
  addEventListener('resize', wait);
  return () => {
    clearTimeout(timer);
    removeEventListener('scroll', wait);
    removeEventListener('resize', wait);
  };
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
