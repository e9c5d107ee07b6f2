import { value, type ArgsOf } from '../explain/rules.ts';
import type { Time } from './time.ts';

/**
 * A time as an argument of a step. A Solar Hijri one is told in its own calendar and the Gregorian; a lunar one, which is
 * a day off either way, by its Gregorian days only.
 */
export function inOwnCalendar({ value: of, calendar, unit }: Time): ArgsOf<'narrowed'>['value'] {
  const isSolar = calendar === 'solar-hijri' && unit !== 'week' && unit !== 'weekend';
  return isSolar ? value(of, calendar) : value(of);
}
