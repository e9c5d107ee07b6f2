/** A time told by what happened in it: "when Khatami was in power", «وقت هجمات 11 سبتمبر», «منذ توليه منصبه». */
import { step, value, words } from '../explain/rules.ts';
import type { Clause } from '../symbolic.ts';
import { isUndated, nothing, oneOf, stretch, withBounds, type Time } from './time.ts';
import { reading, type Reading, type Resolve, type Scene } from './scene.ts';

/**
 * The text does not date the event itself: what can be said is on which side of the day of writing it lies. A date in
 * the clause says more; without a year it stays open which of them is meant, since events that have become a name
 * («11 سبتمبر») need not be the last of theirs.
 */
export function clause(written: Clause, scene: Scene, resolve: Resolve): Reading {
  const told = step(written.since ? 'clause-since' : `clause-${written.when}`, {
    words: words(scene.words),
  });
  if (written.date) return withDate(written, scene, resolve);
  const { now } = scene;
  if (now === null) return reading(nothing, [told], ['outside']);
  if (written.since) return reading(stretch(null, now, ''), [told], ['outside']);
  const time = {
    past: oneOf(null, now),
    present: nothing,
    future: oneOf(now, null),
  }[written.when];
  return reading(time, [told], ['outside']);
}

function withDate(written: Clause, scene: Scene, resolve: Resolve): Reading {
  // Without a day to count from, a date without year stays as it is written.
  const open = resolve(written.date!, {
    ...scene,
    now: null,
    reference: null,
    yearFor: () => null,
  });
  if (!isUndated(open.time)) {
    const time = written.since ? stretch(open.time.first, scene.now) : open.time;
    return reading(time, open.steps, written.since ? ['reference'] : open.needs, open.others);
  }
  if (written.when !== 'past' || scene.now === null) {
    return reading(open.time, [...open.steps.slice(0, 1)], ['outside']);
  }
  const dated = resolve(written.date!, { ...scene, tense: 'past', yearFor: () => null });
  const { latest } = dated.time.value;
  const time: Time = withBounds({ ...open.time, last: dated.time.last }, null, latest);
  const before = step('clause-date-before', {
    words: words(scene.words),
    value: value(dated.time.value),
  });
  return reading(time, [...open.steps.slice(0, 1), before], ['outside']);
}
