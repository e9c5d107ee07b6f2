/** A weekday alone: "on Friday", «الثلاثاء القادم», «شنبه گذشته». */
import { addDays, weekdayOf, type Day, type Weekday } from '../day.ts';
import { number, step, value, words, type RuleId } from '../explain/rules.ts';
import type { WeekdayRef } from '../symbolic.ts';
import { anchorSteps, withoutAnchor } from './anchor.ts';
import { habits } from './habits.ts';
import { reading, type Other, type Reading, type Scene } from './scene.ts';
import { dayTime, undated, type Time } from './time.ts';
import { weekOf } from './units.ts';

/** Days from `from` on to the next one of a weekday, `from` included: 0 to 6. */
function ahead(weekday: Weekday, from: Day): number {
  return (weekday - weekdayOf(from) + 7) % 7;
}

/** The last one of a weekday before a day. */
function before(weekday: Weekday, from: Day): Day {
  return addDays(from, ahead(weekday, from) - 7);
}

/** The first one of a weekday after a day. */
function after(weekday: Weekday, from: Day): Day {
  return addDays(from, ahead(weekday, from) || 7);
}

/** The day that a weekday names, as the sentence looks. */
export function weekday(written: WeekdayRef, scene: Scene): Reading {
  const told = step('reads-weekday', {
    words: words(scene.words),
    weekday: number(written.weekday),
  });
  if (scene.now === null) {
    return withoutAnchor('reference', scene, undated('XXXX-XX-XX', 'day'), [told]);
  }
  const { time, rule, others } = pick(written, scene.now, scene);
  const steps = [
    told,
    ...anchorSteps('reference', scene),
    step(rule, { value: value(time.value) }),
  ];
  return reading(time, steps, ['reference'], others);
}

interface Pick {
  readonly time: Time;
  readonly rule: Extract<
    RuleId,
    | 'past-means-last'
    | 'future-means-next'
    | 'alone-means-next'
    | 'report-means-last'
    | 'next-of-week'
  >;
  readonly others: readonly Other[];
}

function pick({ weekday: of, offset }: WeekdayRef, now: Day, scene: Scene): Pick {
  const last = dayTime(before(of, now));
  const next = dayTime(after(of, now));
  const otherWay = (time: Time, chosen: Time): Other => ({
    time,
    reason: step('other-direction', { value: value(chosen.value) }),
  });
  if (offset === -1) return { time: last, rule: 'past-means-last', others: [] };
  if (offset === 1) return comingOne(of, now, next, scene);
  // Reports say "on Friday" on that very Friday too; so does a verb that looks ahead.
  const today = weekdayOf(now) === of ? dayTime(now) : null;
  if (offset === null && scene.tense === 'past') {
    const time = today ?? last;
    return { time, rule: 'past-means-last', others: [otherWay(next, time)] };
  }
  if (scene.tense === 'future' || scene.tense === 'present') {
    const time = today ?? next;
    return { time, rule: 'future-means-next', others: [otherWay(last, time)] };
  }
  if (offset === 0 || scene.alone) {
    return { time: next, rule: 'alone-means-next', others: [otherWay(last, next)] };
  }
  const time = today ?? last;
  return { time, rule: 'report-means-last', others: [otherWay(next, time)] };
}

/** "Next Friday" in English is as a rule the one of the next week; in Persian and Arabic it is the one that comes. */
function comingOne(of: Weekday, now: Day, next: Time, scene: Scene): Pick {
  const { first } = weekOf(addDays(now, 7), habits[scene.language].weekStart);
  const ofNextWeek = dayTime(addDays(first, ahead(of, first)));
  if (ofNextWeek.first === next.first) return { time: next, rule: 'future-means-next', others: [] };
  if (scene.language === 'en') {
    const reason = step('this-week-instead', {});
    return { time: ofNextWeek, rule: 'next-of-week', others: [{ time: next, reason }] };
  }
  const reason = step('next-week-instead', {});
  return { time: next, rule: 'future-means-next', others: [{ time: ofNextWeek, reason }] };
}
