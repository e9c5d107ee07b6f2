/** Calendar fields: «۱۳ بهمن ۱۴۰۳», "July 2021", "8 February", "the 1980s", "early 2019". */
import { step, year as yearArg } from '../explain/rules.ts';
import type { Step } from '../expression.ts';
import type { Fields } from '../symbolic.ts';
import { checkWeekday } from './checksum.ts';
import { conversion, noSuchDay, readsFields } from './field-steps.ts';
import { inYear, seasonTime, yearsTime } from './named.ts';
import { withPart } from './part.ts';
import { reading, type Other, type Reading, type Scene } from './scene.ts';
import { longDecade, longYear, otherCentury } from './short-year.ts';
import { withoutYear } from './yearless.ts';

/** The days of calendar fields; a missing year is found as the scene allows. */
export function fields(written: Fields, scene: Scene): Reading {
  const found = withoutPart(written, scene);
  return withPart(found, written.part);
}

function withoutPart(written: Fields, scene: Scene): Reading {
  const { year, shortYear, decade, shortDecade, century } = written;
  if (year !== undefined) return inKnownYear(written, year, [], scene);
  if (shortYear !== undefined) return inShortYear(written, shortYear, scene);
  if (decade !== undefined) return ofDecade(written, decade, scene);
  if (shortDecade !== undefined) {
    const first = longDecade(shortDecade, written.calendar, scene);
    const told = step('two-digit-decade', { decade: yearArg(first, written.calendar) });
    return { ...ofDecade(written, first, scene, [told]), needs: ['document'] };
  }
  if (century !== undefined) return ofCentury(written, century, scene);
  return withoutYear(written, scene);
}

/** Fields in a year that is known, `before` being how it came to be. */
function inKnownYear(
  written: Fields,
  year: number,
  before: readonly Step[],
  scene: Scene,
): Reading {
  const told = [readsFields(written, scene), ...before];
  const time = inYear(written, year, written.calendar, written.variant);
  if (time === null) return noSuchDay(written, year, told, scene);
  const others: Other[] = [];
  if (written.season === 'winter' && written.calendar === 'gregorian') {
    told.push(step('winter-spans-years', {}));
    const earlier = seasonTime('winter', year - 1, 'gregorian');
    if (earlier) others.push({ time: earlier, reason: step('year-before-winter', {}) });
  }
  const found = reading(time, [...told, ...conversion(written, year, time)], [], others);
  return checkWeekday(found, written.weekday);
}

function inShortYear(written: Fields, digits: number, scene: Scene): Reading {
  const { year, other } = longYear(digits, written.calendar, scene);
  const told = step('two-digit-year', { year: yearArg(year, written.calendar) });
  const found = inKnownYear(written, year, [told], scene);
  const time = other === null ? null : inYear(written, other, written.calendar, written.variant);
  const others: readonly Other[] = time
    ? [{ time, reason: otherCentury(year, written.calendar) }]
    : [];
  return { ...found, needs: ['document'], others: [...found.others, ...others] };
}

function ofDecade(
  written: Fields,
  first: number,
  scene: Scene,
  between: readonly Step[] = [],
): Reading {
  const time = yearsTime(first, 10, 'decade', written.calendar, written.half);
  const { shortDecade: _short, ...rest } = written;
  const converted = conversion({ ...rest, decade: first }, first, time);
  return reading(time, [readsFields(written, scene), ...between, ...converted]);
}

/** The 20th century is 1900–1999 here, as EDTF's 19XX is; the fifth before the common era is 500–401 BCE. */
function ofCentury(written: Fields, century: number, scene: Scene): Reading {
  const first = century > 0 ? (century - 1) * 100 : century * 100 + 1;
  const time = yearsTime(first, 100, 'century', written.calendar, written.half);
  return reading(time, [readsFields(written, scene), ...conversion(written, first, time)]);
}
