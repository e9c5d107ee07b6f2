import { page } from '$app/state';
import { canHighlight, highlight } from '../source/highlight.ts';
import { reveal } from '../source/long/reveal.ts';
import { paragraphStarts } from '../source/paragraph-starts.ts';
import { TextMap } from '../source/text-map.ts';

/** Leads to the stretch of a document that an address names as `at=120-140`, and marks it; does nothing where it cannot. */
export function showPassage({ searchParams }: URL): void {
  const [start = NaN, end = NaN] = (searchParams.get('at') ?? '').split('-').map(Number);
  const root = document.querySelector('main');
  if (!root || !page.data.document || !(start < end)) return;
  const map = new TextMap(root, paragraphStarts(page.data.document));
  const paragraph = map.paragraph(map.paragraphAt(start));
  if (!(paragraph instanceof HTMLElement) || !reveal(map, { start, end })) return;

  paragraph.tabIndex = -1;
  paragraph.focus({ preventScroll: true });
  const range = map.liveRangeOf({ start, end });
  if (canHighlight()) highlight('found', [range], 4);
  else if (range) getSelection()?.addRange(range);
}
