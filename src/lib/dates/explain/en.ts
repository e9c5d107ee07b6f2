/** The steps of a derivation in English. */
import type { CalendarId } from '../calendars/calendar.ts';
import type { Part, Unit } from '../symbolic.ts';
import { sayIn } from './say.ts';
import type { Sentences } from './sentences.ts';

const say = sayIn('en');

const calendars: Readonly<Record<CalendarId, string>> = {
  gregorian: 'Gregorian',
  'solar-hijri': 'Solar Hijri',
  'lunar-hijri': 'lunar Hijri',
};
const parts: Readonly<Record<Part, string>> = {
  early: 'The early part of it',
  mid: 'The middle of it',
  late: 'The late part of it',
};
const units: Readonly<Record<Unit, readonly [string, string]>> = {
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  weekend: ['weekend', 'weekends'],
  month: ['month', 'months'],
  quarter: ['quarter', 'quarters'],
  season: ['season', 'seasons'],
  half: ['half-year', 'half-years'],
  year: ['year', 'years'],
  decade: ['decade', 'decades'],
  century: ['century', 'centuries'],
};
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

type Term = { readonly term: string };
type Num = { readonly number: number };

const calendar = ({ term }: Term) => calendars[term as CalendarId];
const one = ({ term }: Term) => units[term as Unit][0];
const many = ({ term }: Term) => units[term as Unit][1];
const count = ({ number }: Num, unit: Term) => `${number} ${number === 1 ? one(unit) : many(unit)}`;
const side = ({ number }: Num) => (number < 0 ? 'before' : 'after');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function ordinal({ number }: Num): string {
  if (number === -1) return 'last';
  if (number < 0) return `${ordinal({ number: -number })} last`;
  return ordinals[number - 1] ?? `${number}th`;
}

function stepsAway(offset: Num, unit: Term): string {
  const { number } = offset;
  if (number === 0) return `That ${one(unit)} is`;
  const size = Math.abs(number);
  if (size === 1) return `The ${one(unit)} ${side(offset)} is`;
  return `The ${one(unit)} ${size} ${many(unit)} ${side(offset)} is`;
}

export const sentences: Sentences = {
  'reads-fields': (args) =>
    `${say.quoted(args.words)} is ${say.fields(args)}, ${calendar(args.calendar)}.`,
  'reads-range': (args) => {
    const { fromDay, fromMonth, fromYear, toDay, toMonth, toYear } = args;
    const first =
      fromMonth || fromYear
        ? say.fields({
            calendar: args.calendar,
            day: fromDay,
            month: fromMonth ?? toMonth,
            ...(fromYear && { year: fromYear }),
          })
        : say.number(fromDay);
    const last = say.fields({
      calendar: args.calendar,
      day: toDay,
      month: toMonth,
      ...(toYear && { year: toYear }),
    });
    return `${say.quoted(args.words)} is ${first} to ${last}, ${calendar(args.calendar)}.`;
  },
  'reads-stretch': ({ words }) => `${say.quoted(words)} runs from one date to another.`,
  'reads-one-of': ({ words }) => `${say.quoted(words)} is some time between two dates.`,
  'reads-since': ({ words }) => `${say.quoted(words)} begins at a date and goes on from there.`,
  'reads-until': ({ words }) => `${say.quoted(words)} ends at a date; its beginning is not told.`,
  'runs-up-to-writing': () => 'It goes on to the day on which the text was written.',
  'reads-holiday': (args) =>
    `${say.quoted(args.words)} is ${say.fields(args)}, ${calendar(args.calendar)}.`,
  'reads-holiday-days': ({ words, days, ...args }) =>
    `${say.quoted(words)} lasts ${say.number(days)} days from ${say.fields(args)}, ${calendar(args.calendar)}.`,
  'reads-whole-month': (args) =>
    `${say.quoted(args.words)} is the month of ${say.fields(args)}, ${calendar(args.calendar)}.`,
  'reads-computed-holiday': ({ words }) =>
    `${say.quoted(words)} falls on another date every year and has to be worked out.`,
  'falls-in-year': ({ year, value }) => `In ${say.year(year)} that is ${say.value(value)}.`,
  'reads-weekday': ({ words, weekday }) => `${say.quoted(words)} is a ${say.weekday(weekday)}.`,
  'names-fields': (args) => `It names ${say.fields(args)}, ${calendar(args.calendar)}.`,
  'names-holiday': (args) => `It names ${say.fields(args)}, ${calendar(args.calendar)}.`,
  'names-whole-month': (args) =>
    `It names the month of ${say.fields(args)}, ${calendar(args.calendar)}.`,
  'names-computed-holiday': () =>
    'It names a day that falls on another date every year and has to be worked out.',
  'names-weekday': ({ weekday }) => `It names a ${say.weekday(weekday)}.`,
  'names-now': () => 'It reaches to the time of writing.',
  'no-such-day': (args) =>
    `The ${calendar(args.calendar)} calendar has no such day as ${say.quoted(args.words)}.`,
  'range-backward': ({ words }) => `${say.quoted(words)} would end before it begins.`,
  set: ({ words }) => `${say.quoted(words)} speaks of what returns; it has no date of its own.`,
  'free-length': ({ words }) =>
    `${say.quoted(words)} is a length of time; the text does not say when it began or ended.`,
  'free-length-uncounted': ({ words }) =>
    `${say.quoted(words)} is a length of time without a number.`,

  converts: ({ value, ...fields }) =>
    `${capital(say.fields(fields))} ${fields.decade ? 'are' : 'is'} ${say.value(value)}.`,
  'lunar-tolerance': () =>
    'Lunar months began when the new moon was sighted, so the day may be one earlier or later.',
  'lunar-published': () =>
    'The published Umm al-Qura calendar sets the feast; where the moon was seen later or earlier, it was kept a day off.',
  'solar-before-1304': () =>
    'Before 1304 (1925) the months had other lengths, so the day may be up to two days off.',
  'weekday-agrees': ({ value, weekday }) =>
    `${capital(say.value(value))} is a ${say.weekday(weekday)}: the weekday agrees.`,
  'weekday-disagrees': ({ value, weekday, written }) =>
    `${capital(say.value(value))} is a ${say.weekday(weekday)}, but the text says ${say.weekday(written)}: the weekday disagrees.`,
  'weekday-settles': ({ value, weekday }) =>
    `Of the days it can be, only ${say.value(value)} is a ${say.weekday(weekday)}.`,
  'two-digit-year': ({ year }) => `The two digits of the year stand for ${say.year(year)}.`,
  'two-digit-decade': ({ decade }) =>
    `The two digits stand for the decade that begins in ${say.year(decade)}.`,
  'part-of': ({ part, value }) => `${parts[part.term as Part]} is ${say.value(value)}.`,
  'winter-spans-years': () => 'A winter is counted to the year in which it begins.',

  'year-from-same-date': ({ words, year }) =>
    `The year: ${say.quoted(words)}, elsewhere in the text, is the same day with its year, ${say.year(year)}.`,
  'year-from-sentence': ({ words, year }) =>
    `The year: ${say.quoted(words)} stands before it, which makes it ${say.year(year)}.`,
  'year-from-other-end': ({ value }) => `The other end of the range makes it ${say.value(value)}.`,
  'month-from-mention': ({ mention, value }) =>
    `The month follows from ${say.quoted(mention)}: ${say.value(value)}.`,
  'year-from-context': ({ year }) => `So the year is ${say.year(year)}.`,
  'year-by-sum': (args) =>
    `The year: ${say.quoted(args.for)} after ${say.quoted(args.since)} is ${say.year(args.year)}.`,
  'past-means-last': ({ value }) =>
    `The words look back, so the last one before the text was written is meant: ${say.value(value)}.`,
  'future-means-next': ({ value }) =>
    `The words look ahead, so the next one after the text was written is meant: ${say.value(value)}.`,
  'present-means-this': ({ value }) =>
    `The one in which the text was written is meant: ${say.value(value)}.`,
  'alone-means-next': ({ value }) =>
    `Words that stand alone mean the next one: ${say.value(value)}.`,
  'report-means-last': ({ value }) =>
    `Nothing says which one is meant; a report looks back as a rule, so the last one is taken: ${say.value(value)}.`,
  'next-is-near': ({ value }) =>
    `Nothing says which one is meant; the next one is much nearer than the last: ${say.value(value)}.`,
  'last-is-near': ({ value }) =>
    `Nothing says which one is meant; the last one is much nearer than the next: ${say.value(value)}.`,
  'next-of-week': ({ value }) =>
    `In English, “next” before a weekday means the one in the following week: ${say.value(value)}.`,

  'counts-from-reference': ({ value }) =>
    `It counts from when the text was written: ${say.value(value)}.`,
  'no-reference': () => 'The text does not say when it was written.',
  'reference-open': () => 'When the text was written is not known closely enough to fix a date.',
  'solar-units': () => 'In Persian texts, months and years are those of the Solar Hijri calendar.',
  'week-starts': ({ weekday }) => `The week is taken to begin on ${say.weekday(weekday)}.`,
  'unit-of-reference': ({ unit, offset, value }) =>
    `${stepsAway(offset, unit)} ${say.value(value)}.`,
  'unit-holding': ({ unit, value }) => `The ${one(unit)} that holds it is ${say.value(value)}.`,
  'named-unit-of-reference': ({ offset, value }) => {
    if (offset.number === 0) return `The one around that day is ${say.value(value)}.`;
    return `The ${offset.number < 0 ? 'last one before' : 'next one after'} that day is ${say.value(value)}.`;
  },
  'not-before-writing': () =>
    'The text speaks of it as still to come, so it is not before the day of writing.',
  'not-after-writing': () =>
    'The text speaks of it as past, so it is not after the day of writing.',
  'shift-exact': ({ number, unit, direction, value }) =>
    `${count(number, unit)} ${side(direction)} that is ${say.value(value)}.`,
  'shift-rounded': ({ number, unit, direction, days, value }) =>
    `${count(number, unit)} ${side(direction)} that is ${say.value(value)}; as a round number it may be ${days.number} days off either way.`,
  'shift-uncounted': ({ words }) =>
    `${say.quoted(words)} counts without a number, so only one side of it is known.`,
  'vague-past': ({ words }) => `${say.quoted(words)} means some time before the text was written.`,
  'vague-present': ({ words }) => `${say.quoted(words)} means the time of writing.`,
  'vague-future': ({ words }) => `${say.quoted(words)} means some time after the text was written.`,
  'stretch-up-to': ({ number, unit, value }) =>
    `The ${count(number, unit)} up to that day are ${say.value(value)}.`,
  'stretch-from': ({ number, unit, value }) =>
    `The ${count(number, unit)} from that day on are ${say.value(value)}.`,
  'stretch-whole-units': ({ number, unit, direction, value }) =>
    `The ${direction.number < 0 ? 'last' : 'next'} ${number.number === 1 ? '' : `${number.number} `}whole ${number.number === 1 ? `${one(unit)} is` : `${many(unit)} are`} ${say.value(value)}.`,
  'stretch-uncounted': ({ words, direction }) =>
    direction.number < 0
      ? `${say.quoted(words)} runs up to that day; how long, the words do not say.`
      : `${say.quoted(words)} runs on from that day; how long, the words do not say.`,
  'completed-units': ({ unit }) =>
    `A writer may count completed ${many(unit)} only, so the far end can lie up to one ${one(unit)} further off.`,
  'rounded-length': ({ unit }) =>
    `A count of ${many(unit)} is round, so the far end can lie a quarter of a ${one(unit)} further off.`,
  'more-than-length': ({ number, unit, direction }) =>
    `It is longer than ${count(number, unit)}, so its ${direction.number < 0 ? 'beginning' : 'end'} is open.`,
  'less-than-length': ({ number, unit }) => `It is no longer than ${count(number, unit)}.`,
  'length-of-neighbour': ({ words, neighbour, value }) =>
    `${say.quoted(words)} is the length of ${say.quoted(neighbour)} beside it: ${say.value(value)}.`,
  'anniversary-year': ({ words, value }) =>
    `${say.quoted(words)} comes every year; the one in the year of writing is meant: ${say.value(value)}.`,
  'anniversary-day': ({ words, value }) =>
    `${say.quoted(words)} comes every year; here it is ${say.value(value)}.`,
  'anniversary-counted': ({ words, number, value }) =>
    `${say.quoted(words)} comes ${number.number} years after: ${say.value(value)}.`,
  'anniversary-open': ({ words }) =>
    `${say.quoted(words)} comes every year; the text does not say which one is meant.`,

  then: ({ words, mention, value }) =>
    `${say.quoted(words)} points back to ${say.quoted(mention)}: ${say.value(value)}.`,
  'counts-from-mention': ({ mention, value }) =>
    `It counts from ${say.quoted(mention)}, spoken of before: ${say.value(value)}.`,
  'no-mention': ({ words }) => `The text gives no date that ${say.quoted(words)} could count from.`,
  later: ({ words, mention }) => `${say.quoted(words)} is not before ${say.quoted(mention)}.`,
  earlier: ({ words, mention }) => `${say.quoted(words)} is not after ${say.quoted(mention)}.`,
  'clause-past': ({ words }) =>
    `${say.quoted(words)} tells the time by an event that is over; the text does not date it.`,
  'clause-present': ({ words }) =>
    `${say.quoted(words)} tells the time by an event that the text does not date.`,
  'clause-future': ({ words }) =>
    `${say.quoted(words)} tells the time by an event still to come; the text does not date it.`,
  'clause-since': ({ words }) =>
    `${say.quoted(words)} runs on from an event that the text does not date.`,
  'clause-date-before': ({ words, value }) =>
    `${say.quoted(words)} gives no year; told as past, it is ${say.value(value)} at the latest.`,

  nth: ({ number, unit, value }) =>
    `The ${ordinal(number)} ${one(unit)} of that is ${say.value(value)}.`,
  'nth-weekday': ({ number, weekday, value }) =>
    `The ${ordinal(number)} ${say.weekday(weekday)} of that is ${say.value(value)}.`,
  nearest: ({ number, value, to }) =>
    `The ${number.number === 1 ? '' : `${ordinal(number)} `}nearest one to ${say.value(to)} is ${say.value(value)}.`,
  'nth-missing': ({ words }) => `There is no such time as ${say.quoted(words)}.`,
  'weeks-counted': () => 'The weeks of a month are counted from its first day.',
  'weeks-whole': () => 'Weeks that lie wholly inside are counted.',
  about: () => 'The text says “about”, so the days are approximate.',
  'before-limit': ({ value }) => `It is before ${say.value(value)}.`,
  'after-limit': ({ value }) => `It is after ${say.value(value)}.`,
  'not-before-limit': ({ value }) => `It is not before ${say.value(value)}.`,
  'not-after-limit': ({ value }) => `It is not after ${say.value(value)}.`,

  'other-direction': ({ value }) =>
    `The words allow it, but ${say.value(value)} is more likely meant.`,
  'other-week-start': ({ weekday }) => `If the week begins on ${say.weekday(weekday)}.`,
  'other-order': () => 'If day, month and year stand in another order.',
  'other-calendar': () => 'If the year is counted in another calendar.',
  'other-century': ({ year }) => `If the two digits do not stand for ${say.year(year)}.`,
  'weekday-instead': ({ weekday }) =>
    `If the weekday, ${say.weekday(weekday)}, is right and the date is not.`,
  'month-instead': () => 'If the month is right and the day is not.',
  'runs-to-writing': () => 'If it runs up to, or on from, the day of writing itself.',
  'whole-units-instead': () => 'If whole units of the calendar are meant.',
  'next-week-instead': () => 'If the one in the following week is meant.',
  'this-week-instead': () => 'If the first one to come is meant.',
  'counted-weeks-instead': () => 'If weeks are counted from the first of the month.',
  'moon-sighted': ({ number }) =>
    `Kept a day ${number.number < 0 ? 'earlier' : 'later'}, where the new moon was seen then.`,
  'same-year-again': () => 'It falls in that year a second time.',
  'year-before-winter': () => 'If a winter is counted to the year in which it ends.',

  reason: ({ text }) => say.text(text),
  'after-event': ({ title, value }) => `It comes after ${say.title(title)} (${say.value(value)}).`,
  'before-event': ({ title, value }) =>
    `It comes before ${say.title(title)} (${say.value(value)}).`,
  'during-event': ({ title, value }) =>
    `It falls within ${say.title(title)} (${say.value(value)}).`,
  'offset-from-event': ({ words, title }) =>
    `${say.quoted(words)} counts from ${say.title(title)}.`,
  'written-later-than': ({ words, value }) =>
    `The text was written later than ${say.quoted(words)} (${say.value(value)}).`,
  'written-before-event': ({ title, value }) =>
    `The text was written before ${say.title(title)} was over (${say.value(value)}).`,
  'counts-from-writing': ({ words, title, value }) =>
    `${say.quoted(words)}, counted from the day of writing, is the time of ${say.title(title)} (${say.value(value)}).`,
  'one-day-of': ({ value }) => `It was one day out of ${say.value(value)}.`,
  'outside-words': ({ words }) => `What ${say.quoted(words)} means has to be known from elsewhere.`,
  narrowed: ({ value }) => `Taken together, that leaves ${say.value(value)}.`,
  weakened: () => 'An editor holds it to be less sure than the words alone.',
};
