/** A date without a year that another time places: "March last year", «۷ تیر سال گذشته», «رمضان 2019». */
import { step, words } from '../explain/rules.ts';
import type { Within } from '../symbolic.ts';
import { reading, type Reading, type Resolve, type Scene } from './scene.ts';
import { isUndated, nothing } from './time.ts';

/** The first of its kind that begins in the outer time, if it begins there at all. */
export function within({ inner, of }: Within, scene: Scene, resolve: Resolve): Reading {
  const outer = resolve(of, scene);
  const { first, last } = outer.time;
  if (isUndated(outer.time) || first === null) {
    const open = resolve(inner, { ...scene, now: null, yearFor: () => null });
    return { ...open, steps: [...outer.steps, ...open.steps], needs: outer.needs };
  }
  const found = resolve(inner, { ...scene, now: first, tense: 'future', yearFor: () => null });
  const steps = [...outer.steps, ...found.steps.filter(({ rule }) => !isDirection(rule))];
  const start = found.time.first;
  if (start === null || (last !== null && last > first && start > last)) {
    return reading(
      nothing,
      [...steps, step('nth-missing', { words: words(scene.words) })],
      outer.needs,
    );
  }
  const others = outer.others.flatMap((other) => {
    if (other.time.first === null) return [];
    const there = resolve(inner, { ...scene, now: other.time.first, tense: 'future' });
    return [{ ...other, time: there.time }];
  });
  return { time: found.time, steps, needs: outer.needs, others };
}

/** The outer time leaves no question of which one is meant. */
function isDirection(rule: string): boolean {
  return (
    rule === 'future-means-next' ||
    rule === 'present-means-this' ||
    rule === 'counts-from-reference'
  );
}
