import { isolate } from '../isolate.ts';
import type { EventView } from '../prepare/model.ts';
import { labelOf } from '../prepare/shorten.ts';

/** Lengths that a title is cut to besides, in UTF-16 code units: longer than its label, and where nothing else fits. */
const longer = [72, 52] as const;
const shortest = 24;

const known = new WeakMap<EventView, readonly string[]>();

/** The title of an event in fewer and fewer words; the same list at every call. */
export function wordingsOf(event: EventView): readonly string[] {
  const found = known.get(event);
  if (found) return found;
  const { title, label, titleLanguage } = event;
  const own = (text: string): string => (titleLanguage ? isolate(text, titleLanguage) : text);
  const long = [title, ...longer.map((length) => labelOf(title, length))].map(own);
  const wordings = [
    ...new Set([
      ...long.filter((text) => text.length > label.length),
      label,
      ...[own(labelOf(title, shortest))].filter((text) => text.length < label.length),
    ]),
  ];
  known.set(event, wordings);
  return wordings;
}
