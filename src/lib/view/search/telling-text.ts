import type { Stretch } from '../../events/search/find-in.ts';
import type { Language } from '../../text/language.ts';
import type { EventText } from '../prepare/search-data.ts';
import type { EventHit } from './finder.ts';

/** A text of an event with what was found in it. */
export interface FoundText {
  readonly text: EventText;
  readonly stretches: readonly Stretch[];
}

/** Of texts that hold as much, the one that a reader can judge by comes first. */
const order = ['excerpt', 'claim', 'title', 'place', 'kind'] as const;

/**
 * The text of a found event that shows best why it was found: the one with most of the terms, then the excerpt, then
 * what is in the language of the page. `null` where its title says it all.
 */
export function tellingText(
  { texts, stretches, event }: Pick<EventHit, 'texts' | 'stretches' | 'event'>,
  language: Language,
): FoundText | null {
  const found = texts.flatMap((text, i) => {
    const own = stretches[i] ?? [];
    return own.length > 0 && text.text !== event.title ? [{ text, stretches: own }] : [];
  });
  const rank = ({ text, stretches: own }: FoundText): number =>
    100 * new Set(own.map(({ term }) => term)).size -
    10 * order.indexOf(text.role) +
    Number(text.language === language);
  const best = found.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
  // The words of a title stand in its other languages and its place as well.
  const inTitle = stretchesOfTitle({ texts, stretches, event }).length > 0;
  return best && inTitle && ['title', 'place', 'kind'].includes(best.text.role) ? null : best;
}

/** Where the terms stand in the title that the page shows. */
export function stretchesOfTitle({
  texts,
  stretches,
  event,
}: Pick<EventHit, 'texts' | 'stretches' | 'event'>): readonly Stretch[] {
  const at = texts.findIndex(({ role, text }) => role === 'title' && text === event.title);
  return stretches[at] ?? [];
}
