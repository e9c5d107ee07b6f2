import type { TimelineEvent } from '../../events/model.ts';
import type { ParagraphView } from './document-model.ts';

/**
 * Gives links to an excerpt that has got lost, since its document has changed, a place to lead to: where the text begins.
 * The paragraphs are given back as they are where no excerpt is lost.
 */
export function withLostExcerpts(
  paragraphs: readonly ParagraphView[],
  events: readonly Pick<TimelineEvent, 'id' | 'excerpt'>[],
): readonly ParagraphView[] {
  const lost = events.filter(({ excerpt }) => excerpt.end === excerpt.start).map(({ id }) => id);
  const [first, ...others] = paragraphs;
  const [run, ...runs] = first?.segments ?? [];
  if (!first || !run || lost.length === 0) return paragraphs;
  return [
    { ...first, segments: [{ ...run, starts: [...lost, ...run.starts] }, ...runs] },
    ...others,
  ];
}
