import { samePeriod, type Period } from '../../../events/compare/period.ts';
import type { CompareGapWords } from '../../messages/compare/gap-words.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gap, Stretch } from './gap.ts';

/** "3 years, 6 months, 27 days": without what there is none of. */
export function periodText({ years, months, days }: Period, words: CompareGapWords): string {
  const parts = [
    ...(years > 0 ? [words.years(years)] : []),
    ...(months > 0 ? [words.months(months)] : []),
    ...(days > 0 || years + months === 0 ? [words.days(days)] : []),
  ];
  return parts.join(words.and);
}

/**
 * The order of the first to the second, in few words.
 * @param alone whether it stands where nothing else says what the order is to: "before it"
 */
export function orderText(
  { order, leaning }: Pick<Gap, 'order' | 'leaning'>,
  words: CompareGapWords,
  alone = false,
): string {
  if (order === 'may-overlap') return words.mayOverlap[leaning ?? 'before'];
  return (alone ? words.orderToIt : words.order)[order];
}

/** How many days lie between, or are shared; `null` where nothing can be told of it. */
export function daysText({ order, apart, shared }: Gap, words: CompareGapWords): string | null {
  const { least, most } = apart;
  if (order === 'overlaps') {
    const days = words.days(shared.least);
    return words.share(shared.least === shared.most ? days : words.atLeast(days));
  }
  if (apart.how === 'exactly') return words.days(least);
  if (most === null) return least > 0 ? words.atLeast(words.days(least)) : null;
  return least > 0 ? words.between(least, most) : words.atMost(words.days(most));
}

/** A period in words with the name of its calendar, which is left out where all shown ones say the same. */
export interface PeriodText {
  readonly calendar: string | null;
  readonly text: string;
}

/** Whether the calendars make different periods of a stretch. */
export function differsByCalendar({ periods }: Stretch): boolean {
  const [first] = periods;
  return first !== undefined && periods.some((period) => !samePeriod(period, first));
}

/** Whether a stretch is long enough for its period to say more than its days. */
function isLong({ periods }: Stretch): boolean {
  return periods.some(({ years, months }) => years + months > 0);
}

/** What lies between two events in years, months and days of each shown calendar; `[]` where no two days give it. */
export function periodTextsIn(
  { least, most, apart }: Gap,
  words: CompareGapWords,
): readonly string[] {
  const told = (stretch: Stretch | null): readonly string[] =>
    stretch?.periods.map((period) => periodText(period, words)) ?? [];
  const [shortest, longest] = [told(least), told(most)];
  if (apart.how === 'exactly' || !least || !most) {
    const bound = apart.how === 'exactly' ? String : least ? words.atLeast : words.atMost;
    return (least ? shortest : longest).map((period) => bound(period));
  }
  return shortest.map((period, i) => words.to(period, longest[i] ?? ''));
}

/** The same for the eye: `[]` also where days alone say as much. */
export function periodTexts(
  gap: Gap,
  words: CompareGapWords,
  messages: Messages,
): readonly PeriodText[] {
  const longest = gap.most ?? gap.least;
  if (!longest || !isLong(longest)) return [];
  const texts = periodTextsIn(gap, words);
  const [first] = texts;
  if (first !== undefined && texts.every((text) => text === first)) {
    return [{ calendar: null, text: first }];
  }
  return longest.periods.map(({ calendar }, i) => ({
    calendar: messages.calendars[calendar],
    text: texts[i] ?? '',
  }));
}

/** Of the first gap of which the calendars make different periods, why they do; `null` where none does. */
export function whyCalendarsDiffer(
  gaps: readonly Gap[],
  words: CompareGapWords,
  messages: Messages,
): string | null {
  const found = gaps.find(
    ({ apart, least }) => apart.how === 'exactly' && least && differsByCalendar(least),
  );
  if (!found?.least) return null;
  const told = new Map(
    found.least.periods.map((period) => [
      periodText(period, words),
      messages.calendars[period.calendar],
    ]),
  );
  return words.gaps.whyDiffer(
    words.days(found.apart.least),
    [...told].map(([period, calendar]) => words.gaps.period(calendar, period)),
  );
}

/** What lies between two events, in a line: "1,307 days", "at least 32 days", "at most 30 days; may overlap, else before". */
export function betweenText(gap: Gap, words: CompareGapWords, context: boolean): string {
  const days = daysText(gap, words);
  const untold = words.cannotBeTold[context ? 'context' : 'text'];
  if (gap.order === 'before') return days ?? untold;
  if (gap.isUntold) return untold;
  return [days, orderText(gap, words)].filter((part) => part !== null).join('; ');
}

/** All that lies between two events in a line: "after it · 1,307 days · 3 years, 6 months, 27 days (Gregorian)". */
export function lineText(
  gap: Gap,
  words: CompareGapWords,
  context: boolean,
  messages: Messages,
): string {
  if (gap.isUntold) return words.cannotBeTold[context ? 'context' : 'text'];
  const periods = periodTexts(gap, words, messages).map(({ calendar, text }) =>
    calendar === null ? text : words.gaps.period(calendar, text),
  );
  return [orderText(gap, words, true), daysText(gap, words), ...periods]
    .filter((part) => part !== null)
    .join(' · ');
}
