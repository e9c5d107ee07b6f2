import { gregorian } from '../dates/calendars/gregorian.ts';
import type { Day } from '../dates/day.ts';

/** The day it is where the reader is: the one thing that is taken from the clock. */
export function today(): Day {
  const now = new Date();
  return gregorian.toDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
}
