import type { Range as Stretch } from '../../../text/range.ts';
import type { LongDocumentView } from '../../prepare/document-model.ts';
import type { Subject } from '../subject.ts';
import type { TextMap } from '../text-map.ts';

/**
 * What a press asks about in a text whose marks are no elements: a date before the passage around it; `null` where it asks
 * about nothing.
 */
export function askedInText(
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
  map: TextMap,
  { dates, excerpts }: Pick<LongDocumentView, 'dates' | 'excerpts'>,
): Subject | null {
  const place = document.caretPositionFromPoint(clientX, clientY);
  const at = place && map.offsetOf(place.offsetNode, place.offset);
  if (at === null) return null;
  const holds = ({ start, end }: Stretch): boolean => start <= at && at <= end;
  const date = dates.find(holds);
  if (date) return { kind: 'date', index: dates.indexOf(date), anchor: anchorAt(map, date) };
  const around = excerpts.filter(holds);
  const [first] = around;
  return first
    ? { kind: 'events', ids: around.map(({ id }) => id), anchor: anchorAt(map, first) }
    : null;
}

/** What an answer about a stretch of the text stands beside. */
export function anchorAt(map: TextMap, stretch: Stretch): Subject['anchor'] {
  return {
    getBoundingClientRect: () => map.liveRangeOf(stretch)?.getBoundingClientRect() ?? new DOMRect(),
  };
}
