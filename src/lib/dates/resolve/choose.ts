/** Which of the times that come round again is meant: the last one, the next one, or the one that is now. */
import type { Day, Weekday } from '../day.ts';
import { step } from '../explain/rules.ts';
import type { Step } from '../expression.ts';
import type { Other, Scene } from './scene.ts';
import type { Time } from './time.ts';
import { inOwnCalendar } from './told.ts';

/** One of the times that may be meant. Few are looked at for more than their days, so that the rest is made late. */
export interface Candidate {
  readonly first: Day;
  readonly last: Day;
  readonly time: () => Time;
}

export interface Choice<C extends Candidate> {
  readonly candidate: C;
  readonly time: Time;
  readonly step: Step;
  readonly others: readonly Other[];
}

/** A neighbour counts as near when it is this many times nearer than the one on the other side. */
const nearness = 4;
/** A phrase that stands alone looks ahead, but "10 October" read on the 12th is not of next year. */
const justPast = 30;

/**
 * Chooses among times in ascending order as the sentence looks. Where no verb tells: words that stand alone look ahead,
 * unless the last one is more than thirty times nearer than the next; words in a report look back, unless the next one
 * is more than four times nearer than the last. With a written weekday, which already leaves out most years, words that
 * stand alone look back by the same measure.
 * `null` when there is no candidate, or no day to count from.
 */
export function choose<C extends Candidate>(
  candidates: readonly C[],
  scene: Scene,
  weekday: Weekday | null = null,
): Choice<C> | null {
  const { now, tense, alone } = scene;
  if (now === null) return null;
  const last = candidates.findLast((one) => one.last < now) ?? null;
  const current = candidates.find((one) => one.first <= now && one.last >= now) ?? null;
  const next = candidates.find((one) => one.first > now) ?? null;
  const back = current ?? last;
  const ahead = current ?? next;
  if (current && tense === null) return choice(current, 'present-means-this', [last, next]);
  if (tense === 'past' && back) return choice(back, 'past-means-last', [next]);
  if (tense === 'future' && ahead) return choice(ahead, 'future-means-next', [last]);
  if (tense === 'present' && current) return choice(current, 'present-means-this', [last, next]);
  // No year on that side fits the weekday: then the weekday is not to be relied on.
  if (weekday !== null && (tense === 'past' || tense === 'future')) return null;
  if (!last || !next) {
    const only = back ?? ahead;
    return only && choice(only, back ? 'report-means-last' : 'future-means-next', []);
  }
  const distances = { back: now - last.last, ahead: next.first - now };
  if (alone) {
    const measure = weekday === null ? justPast : nearness;
    const nearBack = distances.back * measure < distances.ahead;
    return nearBack
      ? choice(last, 'last-is-near', [next])
      : choice(next, 'alone-means-next', [last]);
  }
  return distances.ahead * nearness < distances.back
    ? choice(next, 'next-is-near', [last])
    : choice(last, 'report-means-last', [next]);
}

type Direction =
  | 'past-means-last'
  | 'future-means-next'
  | 'present-means-this'
  | 'alone-means-next'
  | 'report-means-last'
  | 'next-is-near'
  | 'last-is-near';

function choice<C extends Candidate>(
  candidate: C,
  rule: Direction,
  others: readonly (C | null)[],
): Choice<C> {
  const time = candidate.time();
  const chosen = inOwnCalendar(time);
  const told: Other[] = [];
  for (const other of others) {
    if (other)
      told.push({ time: other.time(), reason: step('other-direction', { value: chosen }) });
  }
  return {
    candidate,
    time,
    step: step(rule, { value: chosen }),
    others: told,
  };
}
