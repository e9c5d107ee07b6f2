/** The yearly return of a day: «سالگرد انقلاب ۱۹۷۹», "the tenth anniversary of 11 February 1979". */
import { calendarOf } from '../calendars/index.ts';
import type { Day } from '../day.ts';
import { number, step, value, words } from '../explain/rules.ts';
import type { Anniversary } from '../symbolic.ts';
import { anchorSteps } from './anchor.ts';
import { choose, type Candidate } from './choose.ts';
import { habits } from './habits.ts';
import { inYear } from './named.ts';
import { reading, type Reading, type Resolve, type Scene } from './scene.ts';
import { moveTime } from './move.ts';
import { isUndated, nothing, undated, type Time } from './time.ts';

/** The return that is meant: the counted one, that of a day nearest to the text, or one in the year of writing. */
export function anniversary({ of, n }: Anniversary, scene: Scene, resolve: Resolve): Reading {
  const original = of ? resolve(of, scene) : null;
  const first = original && original.time.first !== null ? original.time : null;
  const verbatim = words(scene.words);
  if (first && n !== undefined) {
    const time = moveTime(first, n, 'year', first.calendar);
    const told = step('anniversary-counted', {
      words: verbatim,
      number: number(n),
      value: value(time.value),
    });
    return reading(time, [...original!.steps, told], original!.needs);
  }
  const { now } = scene;
  if (now === null) {
    const time = undated(
      original && isUndated(original.time) ? original.time.value.edtf : null,
      null,
    );
    return reading(time, [step('anniversary-open', { words: verbatim })], ['reference']);
  }
  // A day without a year comes round by itself.
  if (original && first?.unit === 'day' && original.needs.includes('reference')) return original;
  if (first?.unit === 'day') {
    const chosen = choose(returns(first, now), scene);
    if (chosen) {
      const told = step('anniversary-day', { words: verbatim, value: value(chosen.time.value) });
      return reading(
        chosen.time,
        [...original!.steps, told, chosen.step],
        ['reference'],
        chosen.others,
      );
    }
  }
  const calendar = first?.calendar ?? habits[scene.language].calendar;
  const time = yearOf(now, calendar);
  const told = step('anniversary-year', { words: verbatim, value: value(time.value) });
  return reading(time, [...anchorSteps('reference', scene), told], ['reference']);
}

/** The returns of a day in the years around `now`. */
function returns(first: Time, now: Day): readonly Candidate[] {
  const calendar = calendarOf(first.calendar);
  const away = calendar.fromDay(now).year - calendar.fromDay(first.first!).year;
  return [-2, -1, 0, 1, 2]
    .filter((more) => away + more > 0)
    .map((more) => {
      const time = moveTime(first, away + more, 'year', first.calendar);
      return { first: time.first ?? now, last: time.last ?? now, time: () => time };
    });
}

function yearOf(now: Day, calendar: Time['calendar']): Time {
  const { year } = calendarOf(calendar).fromDay(now);
  return inYear({}, year, calendar) ?? nothing;
}
