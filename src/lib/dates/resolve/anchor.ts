/** The day that an expression counts from: that of writing, or what was spoken of before. */
import type { Day } from '../day.ts';
import { step, value, words } from '../explain/rules.ts';
import type { Step } from '../expression.ts';
import { reading, type Reading, type Scene } from './scene.ts';
import type { Time } from './time.ts';

export type AnchorKind = 'reference' | 'mention';

/**
 * What words that point back count from: in a phrase that stands alone nothing can have been spoken of before, so that
 * "two weeks later" counts from the day of reference.
 */
export function anchorIn(anchor: AnchorKind, scene: Scene): AnchorKind {
  return anchor === 'mention' && scene.mention === null && scene.alone ? 'reference' : anchor;
}

/** The day of this scene's end of the anchor; `null` when it is not known. */
export function anchorDay(anchor: AnchorKind, scene: Scene): Day | null {
  return anchor === 'reference' ? scene.now : scene.mentionDay;
}

/** The step that names the anchor. */
export function anchorSteps(anchor: AnchorKind, scene: Scene): readonly Step[] {
  const { reference, mention } = scene;
  if (anchor === 'reference') {
    return reference ? [step('counts-from-reference', { value: value(reference) })] : [];
  }
  if (!mention) return [];
  return [
    step('counts-from-mention', { mention: words(mention.words), value: value(mention.value) }),
  ];
}

/** The reading of words whose anchor is not known: whatever EDTF can say of them, and why no more. */
export function withoutAnchor(
  anchor: AnchorKind,
  scene: Scene,
  time: Time,
  told: readonly Step[] = [],
): Reading {
  const missing = anchor === 'mention' ? scene.mention === null : scene.reference === null;
  const open =
    anchor === 'mention' && missing
      ? step('no-mention', { words: words(scene.words) })
      : step(missing ? 'no-reference' : 'reference-open', {});
  return reading(time, [...told, ...(missing ? [] : anchorSteps(anchor, scene)), open], [anchor]);
}
