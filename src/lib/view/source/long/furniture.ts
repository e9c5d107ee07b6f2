import { overlapping } from '../../../text/overlapping.ts';
import type { Range } from '../../../text/range.ts';

/**
 * Of each paragraph whether nothing of it is the document's own.
 *
 * @param dimmed what is not
 */
export function furnitureAmong(paragraphs: readonly Range[], dimmed: readonly Range[]): boolean[] {
  const over = overlapping(dimmed);
  return paragraphs.map((own) =>
    over(own).some(({ start, end }) => start <= own.start && end >= own.end),
  );
}
