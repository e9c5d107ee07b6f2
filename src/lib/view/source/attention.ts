import type { Range as Stretch } from '../../text/range.ts';
import { highlight } from './highlight.ts';
import type { Asked } from './subject.ts';
import type { TextMap } from './text-map.ts';

/** What a text is marked by, as far as it has to be found again. */
interface Marked {
  readonly dates: readonly Stretch[];
  readonly excerpts: readonly (Stretch & { readonly id: string })[];
}

/** What a reader looks at: events by their ids, and what has been asked about; `null` for nothing. */
export interface Attention {
  readonly chosen: string | null;
  readonly pointed: string | null;
  readonly asked: Asked | null;
}

/** Colours what a reader looks at, until what it returns is called. */
export function colourAttention(
  map: TextMap,
  { dates, excerpts }: Marked,
  { chosen, pointed, asked }: Attention,
): () => void {
  const rangesOf = (ids: readonly (string | null)[]) =>
    excerpts.filter(({ id }) => ids.includes(id)).map((one) => map.rangeOf(one));
  const date = asked?.kind === 'date' ? dates[asked.index] : undefined;
  const offs = [
    highlight('chosen', rangesOf([chosen]), 3),
    highlight('pointed', rangesOf([pointed, ...(asked?.kind === 'events' ? asked.ids : [])]), 2),
    highlight('asked', date ? [map.rangeOf(date)] : [], 4),
  ];
  return () => offs.forEach((off) => off());
}
