import { gregorian } from '../calendars/gregorian.ts';
import { addDays, type Day } from '../day.ts';

/**
 * Easter Sunday of the western churches, by the anonymous Gregorian algorithm (Meeus, "Astronomical Algorithms",
 * chapter 8), for any Gregorian year.
 */
export function easter(year: number): Day {
  const golden = mod(year, 19);
  const century = Math.floor(year / 100);
  const inCentury = year - century * 100;
  const leapCorrection = Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = mod(19 * golden + century - leapCorrection - moonCorrection + 15, 30);
  const toSunday = mod(
    32 + 2 * mod(century, 4) + 2 * Math.floor(inCentury / 4) - epact - mod(inCentury, 4),
    7,
  );
  const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * shift + 114;
  return gregorian.toDay(year, Math.floor(sum / 31), mod(sum, 31) + 1)!;
}

/**
 * Easter Sunday of the eastern churches: Meeus's algorithm for the Julian calendar, brought into the Gregorian one by
 * the days that lie between the two.
 */
export function orthodoxEaster(year: number): Day {
  const a = mod(year, 4);
  const b = mod(year, 7);
  const d = mod(19 * mod(year, 19) + 15, 30);
  const e = mod(2 * a + 4 * b - d + 34, 7);
  const sum = d + e + 114;
  const julian = gregorian.toDay(year, Math.floor(sum / 31), mod(sum, 31) + 1)!;
  return addDays(julian, Math.floor(year / 100) - Math.floor(year / 400) - 2);
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
