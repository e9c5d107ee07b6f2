/** What returns: "every year", «سنوية», «بارها». It has no days of its own. */
import { step, words } from '../explain/rules.ts';
import type { Recurrence } from '../symbolic.ts';
import { reading, type Reading, type Scene } from './scene.ts';
import { nothing } from './time.ts';

/** The words say all that there is to say: a period, or that there is one. */
export function recurrence(_written: Recurrence, scene: Scene): Reading {
  return reading(nothing, [step('set', { words: words(scene.words) })]);
}
