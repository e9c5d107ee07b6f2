/** A date without a year that another time places: "March last year", «۷ تیر سال گذشته», «رمضان 2019». */
import { calendarOf } from '../calendars/index.ts';
import { step, words } from '../explain/rules.ts';
import type { Fields, Holiday, Symbolic, Within } from '../symbolic.ts';
import { reading, type Reading, type Resolve, type Scene } from './scene.ts';
import { isUndated, nothing, type Time } from './time.ts';

/** The first of its kind that begins in the outer time, if it begins there at all. */
export function within({ inner, of }: Within, scene: Scene, resolve: Resolve): Reading {
  const feast = ramadan(inner, of);
  if (feast) return resolve(feast, scene);
  const outer = resolve(of, scene);
  const { first, last } = outer.time;
  const tens = decadeOf(inner, outer.time) ?? halfOf(inner, outer.time);
  if (tens) {
    const found = resolve(tens, scene);
    return { ...found, steps: [...outer.steps, ...found.steps], needs: outer.needs };
  }
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

/** «رمضان 2019»: the month in a year of another calendar is spoken of as the season of fasting, a feast. */
function ramadan(inner: Symbolic, of: Symbolic): Holiday | null {
  if (inner.type !== 'fields' || of.type !== 'fields' || of.year === undefined) return null;
  const { calendar, month, day, half, part } = inner;
  if (calendar !== 'lunar-hijri' || month !== 9 || (day ?? half ?? part) !== undefined) return null;
  return { type: 'holiday', holiday: 'ramadan', year: of.year, calendar: of.calendar };
}

/** "The second half of this month", «نیمه دوم قرن گذشته»: half of a month, a decade or a century that is known. */
function halfOf(inner: Symbolic, { first, unit, calendar }: Time): Fields | null {
  if (inner.type !== 'fields' || inner.half === undefined || inner.month !== undefined) return null;
  if (first === null) return null;
  const { year, month } = calendarOf(calendar).fromDay(first);
  const { half } = inner;
  const of = { type: 'fields', calendar, half } as const;
  if (unit === 'month') return { ...of, year, month };
  if (unit === 'decade') return { ...of, decade: year };
  return unit === 'century' ? { ...of, century: Math.floor(year / 100) + 1 } : null;
}

/** «ثمانينيات القرن الماضي»: the decade of that number in a century that is known. */
function decadeOf(inner: Symbolic, { first, unit, calendar }: Time): Symbolic | null {
  if (inner.type !== 'fields' || inner.shortDecade === undefined) return null;
  if (unit !== 'century' || first === null || inner.calendar !== calendar) return null;
  const { shortDecade, ...rest } = inner;
  return { ...rest, decade: calendarOf(calendar).fromDay(first).year + shortDecade };
}
