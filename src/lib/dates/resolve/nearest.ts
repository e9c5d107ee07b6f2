/** What lies nearest to a time among what comes round again: "the closest Monday to 5 October". */
import { addDays, type Day } from '../day.ts';
import { number, step, value, words } from '../explain/rules.ts';
import type { Tense } from '../expression.ts';
import type { Nearest } from '../symbolic.ts';
import { reading, type Reading, type Resolve, type Scene } from './scene.ts';
import { isUndated, nothing, undated, type Time } from './time.ts';

/**
 * The nth nearest of `of` to the first day of `to`, on either side of it and on it; of two that are equally far the
 * earlier one. Undated where `to` is.
 */
export function nearest({ n, of, to }: Nearest, scene: Scene, resolve: Resolve): Reading {
  const target = resolve(to, scene);
  const { first } = target.time;
  if (isUndated(target.time) || first === null) {
    return { ...target, time: undated(null, null), others: [] };
  }
  const times = [
    ...onSide(-1, n, first, (now, tense) => resolve(of, seenFrom(scene, now, tense))),
    ...onSide(1, n, first, (now, tense) => resolve(of, seenFrom(scene, now, tense))),
  ];
  const away = (time: Time): number => Math.abs((time.first ?? first) - first);
  const unlike = times.filter(
    (time, index) => times.findIndex((other) => other.first === time.first) === index,
  );
  const chosen = unlike.toSorted((a, b) => away(a) - away(b))[n - 1];
  if (!chosen) {
    const missing = step('nth-missing', { words: words(scene.words) });
    return reading(nothing, [...target.steps, missing], target.needs);
  }
  const told = step('nearest', {
    number: number(n),
    value: value(chosen.value),
    to: value(target.time.value),
  });
  return reading(chosen, [...target.steps, told], target.needs);
}

/** The scene as it looks from another day, where nothing but the day and the direction counts. */
function seenFrom(scene: Scene, now: Day, tense: Tense): Scene {
  return { ...scene, now, tense, alone: false, yearFor: () => null };
}

/** Up to `n` times on one side of a day, the day included, nearest first. */
function onSide(
  side: -1 | 1,
  n: number,
  from: Day,
  look: (now: Day, tense: Tense) => Reading,
): readonly Time[] {
  const found: Time[] = [];
  let now = from;
  while (found.length < n) {
    const { time } = look(now, side < 0 ? 'past' : 'future');
    if (time.first === null || time.last === null) break;
    found.push(time);
    now = side < 0 ? addDays(time.first, -1) : addDays(time.last, 1);
  }
  return found;
}
