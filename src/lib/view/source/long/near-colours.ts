import { overlapping } from '../../../text/overlapping.ts';
import type { Range as Stretch } from '../../../text/range.ts';
import { register } from '../highlight.ts';
import type { TextMap } from '../text-map.ts';

/** Stretches of a document that one `::highlight(name)` colours. */
export interface Layer {
  readonly name: string;
  /** Which of two that overlap speaks: the higher. */
  readonly priority: number;
  readonly stretches: readonly Stretch[];
}

/**
 * Colours a long text where it is near the screen, until what it returns is called: whatever changes on a page has the
 * browser go through all that is coloured, and thousands of stretches would take it longer than a frame. What is printed
 * is coloured all over.
 *
 * @param sections hold the paragraphs of the text
 */
export function colourNear(
  map: TextMap,
  sections: Iterable<Element>,
  layers: readonly Layer[],
): () => void {
  const drawn = layers.map(({ name, priority, stretches }) => {
    const made = new Highlight();
    made.priority = priority;
    return { made, meeting: overlapping(stretches), off: register(name, made) };
  });
  /** What has been coloured of a section. */
  const coloured = new Map<Element, readonly (readonly [Highlight, StaticRange])[]>();

  const come = (section: Element): void => {
    if (coloured.has(section)) return;
    const all = drawn.flatMap(({ made, meeting }) =>
      meeting(map.stretchWithin(section)).flatMap((stretch) => {
        const range = map.rangeOf(stretch);
        return range ? [[made, range] as const] : [];
      }),
    );
    for (const [made, range] of all) made.add(range);
    coloured.set(section, all);
  };
  const go = (section: Element): void => {
    for (const [made, range] of coloured.get(section) ?? []) made.delete(range);
    coloured.delete(section);
  };

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) (isIntersecting ? come : go)(target);
    },
    { rootMargin: '100% 0px' },
  );
  const all = [...sections];
  for (const section of all) observer.observe(section);
  const print = (): void => all.forEach(come);
  addEventListener('beforeprint', print);
  return () => {
    observer.disconnect();
    removeEventListener('beforeprint', print);
    for (const { off } of drawn) off();
  };
}
