/** Limits and loosenings: "about 1980", "before May", «تا پایان», "no later than Friday". */
import { addDays } from '../day.ts';
import { step, value } from '../explain/rules.ts';
import type { Modified, Unit } from '../symbolic.ts';
import { andThen, type Reading, type Resolve, type Scene } from './scene.ts';
import { isUndated, oneOf, soften, undated, vague, type Time } from './time.ts';
import { quarterOf } from './units.ts';

/** Applies a limit or "about" to what the inner words mean. */
export function modified({ modifier, of }: Modified, scene: Scene, resolve: Resolve): Reading {
  // A limit that nothing says is past lies ahead: "he has to answer by Friday".
  const due = modifier === 'not-after' && scene.tense !== 'past';
  const inner = resolve(of, due ? { ...scene, tense: 'future' } : scene);
  if (modifier === 'about') return loosened(inner);
  if (isUndated(inner.time)) return andThen(inner, undated(null, null), []);
  const time = limited(inner.time, modifier);
  const told = step(`${modifier}-limit`, { value: value(inner.time.value) });
  const others = inner.others.map((other) => ({ ...other, time: limited(other.time, modifier) }));
  return { ...andThen(inner, time, [told]), others };
}

/**
 * "About": bounds a quarter of the unit wider either way, and a whole year where years are counted. A day or a week is
 * only marked approximate.
 */
function loosened(inner: Reading): Reading {
  const { unit } = inner.time;
  // "About two years ago": what is round already is a quarter more so.
  const isRound = inner.steps.some(({ rule }) => rule === 'shift-rounded');
  const time = soften(inner.time, isRound && unit !== null ? quarterOf(unit) : slack(unit));
  return andThen(inner, time, [step('about', {})]);
}

function slack(unit: Unit | null): number {
  if (unit === null || unit === 'day' || unit === 'week') return 0;
  return unit === 'year' ? 365 : quarterOf(unit);
}

/** Before its first day, after its last, or up to and from either. */
function limited(time: Time, modifier: 'before' | 'after' | 'not-before' | 'not-after'): Time {
  const { earliest, latest } = time.value;
  const tolerance = earliest !== null && time.first !== null ? time.first - earliest : 0;
  const window = (first: typeof earliest, last: typeof latest): Time => ({
    ...vague(oneOf(first, last)),
    calendar: time.calendar,
  });
  switch (modifier) {
    case 'before': {
      // Of a time that is only a window, the last possible beginning counts.
      const start =
        time.unit === null ? latest : time.first === null ? null : addDays(time.first, tolerance);
      return window(null, start === null ? null : addDays(start, -1));
    }
    case 'after': {
      const end =
        time.unit === null ? earliest : time.last === null ? null : addDays(time.last, -tolerance);
      return window(end === null ? null : addDays(end, 1), null);
    }
    case 'not-before':
      return window(earliest, null);
    case 'not-after':
      return window(null, latest);
  }
}
