/** The whole unit that holds a day: "the week of 6 October", «هفته منتهی به ۱۲ مهر». */
import { number, step, term } from '../explain/rules.ts';
import type { Holding } from '../symbolic.ts';
import { unitTime } from './cycle.ts';
import { habits } from './habits.ts';
import { andThen, type Reading, type Resolve, type Scene } from './scene.ts';
import { inOwnCalendar } from './told.ts';
import { isUndated, undated } from './time.ts';

/** The unit of the calendar that the inner day lies in, by its first day where it has several. */
export function holding({ unit, of }: Holding, scene: Scene, resolve: Resolve): Reading {
  const inner = resolve(of, scene);
  const { first } = inner.time;
  if (isUndated(inner.time) || first === null) {
    return andThen(inner, undated(unit === 'week' ? 'XXXX-XX-XX' : null, unit), []);
  }
  const time = unitTime(unit, first, 0, scene);
  const steps = [step('unit-holding', { unit: term(unit), value: inOwnCalendar(time) })];
  if (unit === 'week') {
    steps.unshift(step('week-starts', { weekday: number(habits[scene.language].weekStart) }));
  }
  const others = inner.others.flatMap((other) =>
    other.time.first === null
      ? []
      : [{ ...other, time: unitTime(unit, other.time.first, 0, scene) }],
  );
  return { ...andThen(inner, time, steps), others };
}
