import { grouped } from '../../grouped.ts';
import { counted } from '../plural.ts';
import type { CompareMessages } from './compare.ts';

const n = (of: number): string => grouped('en', of);
const days = counted('en', { one: '# day', other: '# days' });

export const en: CompareMessages = {
  rows: {
    title: 'Compare',
    lead: 'Which came first, how far apart they lie, at what time of year, and what each source claims of them.',
    sides: {
      text: 'Dates count here as the texts themselves give them.',
      context: 'Dates known from elsewhere count here where they say more than the texts.',
    },
    table: 'The events that are compared, a row each',
    keys: 'The up and down arrows move from row to row; with Alt they move the row itself. Delete takes it out.',
    columns: {
      event: 'Event',
      date: 'Days',
      written: 'As written',
      certainty: 'Certainty',
      length: 'Length',
      place: 'Place',
      mode: 'Form',
      organiser: 'Organiser, as claimed',
      kind: 'Kind',
      source: 'Source',
    },
    sortBy: 'Sort by',
    notStated: 'not stated',
    notTold: 'not told',
    noWords: 'no words of its own',
    days: (least, most) => (least === most ? days(most) : `${n(least)} to ${days(most)}`),
    claimed: 'claimed:',
    saidBy: (who) => `says ${who}`,
    passage: 'Passage',
    up: (title) => `Move up: ${title}`,
    down: (title) => `Move down: ${title}`,
    pin: (title) => `Compare the others with: ${title}`,
    unpin: (title) => `Compare with no row in particular: ${title}`,
    remove: (title) => `Take out: ${title}`,
    pinned: 'compared with',
    drag: 'Drag to another place',
    shared: 'The same for all',
    foldOne: 'fold away',
    unfoldOne: 'show the column',
    showColumns: 'Columns',
    add: 'Add an event',
    search: 'Search the events',
    noneFound: 'No other event is called that.',
    copyLink: 'Copy link',
    copied: 'Link copied',
    reset: 'Back to all gatherings',
    none: 'Nothing to compare yet. Add an event, or go back to all gatherings.',
    single: 'One event by itself: add another to compare it with.',
    strange: (ids) =>
      `The address names what is not here, and it is left out: ${ids.map((id) => `“${id}”`).join(', ')}.`,
    waiting: counted('en', { one: 'Fetching # event…', other: 'Fetching # events…' }),
    failed: 'Some events could not be fetched.',
    again: 'Try again',
    notes: 'Notes',
    moved: (title, place, of) => `${title}: row ${n(place)} of ${n(of)}`,
    removed: (title) => `Taken out: ${title}`,
    added: (title) => `Added: ${title}`,
  },
  charts: {
    oneAxis: {
      title: 'On one axis',
      lead: 'In the order of time; between two lines, the days from the end of the one to the start of the other.',
    },
    keys: 'The arrow keys up and down lead from mark to mark.',
    since: (title, gap) => `since “${title}”: ${gap}`,
    unplaced: {
      title: 'Without a place on the axis',
      why: {
        text: 'Its text gives no bound for the date.',
        context: 'Neither its text nor anything known from elsewhere bounds the date.',
      },
    },
    year: {
      title: 'Through the year',
      lead: 'The same events on a year that repeats.',
      calendar: 'Year of the calendar',
      anyTime: 'any time of the year',
      recurs: ({ rows, placed, together, years, first, last }) => {
        if (placed === 1) {
          return `The time of year is known of one of the ${n(rows)} only, so whether it recurs cannot be told.`;
        }
        const of = placed === rows ? '' : ' whose time of year is known';
        if (together === 1 && placed === 2) {
          return `The two${of} do not fall within the same three months.`;
        }
        if (together === 1) {
          return `Of the ${n(placed)}${of}, no two fall within the same three months.`;
        }
        const many =
          together === placed ? `All ${n(placed)}${of}` : `${n(together)} of the ${n(placed)}${of}`;
        const when = years === 1 ? 'all in the same year' : `in ${n(years)} different years`;
        return `${many} fall between ${first} and ${last}, ${when}.`;
      },
      noneKnown: 'The time of year is known of none of them.',
    },
    aligned: {
      title: 'Counted from one day',
      lead: (title) =>
        `Day 0 is the first day of “${title}”; the others are counted from it to their own first day.`,
      zero: 'Day 0',
      before: (n) => `${days(n)} before`,
      after: (n) => `${days(n)} after`,
      sameDay: 'the same day',
      beforeBetween: (least, most) => `${n(least)} to ${days(most)} before`,
      afterBetween: (least, most) => `${n(least)} to ${days(most)} after`,
      beforeAtLeast: (n) => `at least ${days(n)} before`,
      afterAtLeast: (n) => `at least ${days(n)} after`,
      range: (from, to) => `from ${from} to ${to}`,
      unknown: 'whether before or after cannot be told',
      days: days,
      years: counted('en', { one: '# year', other: '# years' }),
      noZero: 'Nothing bounds the day from which to count. Choose another row.',
      near: 'What else happened around day 0',
      within: 'Within',
      sure: counted('en', { one: '# event surely', other: '# events surely' }),
      maybe: counted('en', { one: '# event perhaps', other: '# events perhaps' }),
      nothing: 'No other event surely falls within these days.',
    },
    picture: {
      label: 'Picture',
      save: (format, title) => `Save “${title}” as a picture, ${format}`,
      failed: 'The picture could not be made.',
    },
  },
  gaps: {
    days,
    years: counted('en', { one: '# year', other: '# years' }),
    months: counted('en', { one: '# month', other: '# months' }),
    and: ', ',
    between: (least, most) => `between ${n(least)} and ${n(most)} days`,
    atLeast: (length) => `at least ${length}`,
    atMost: (length) => `at most ${length}`,
    to: (least, most) => `${least} to ${most}`,
    cannotBeTold: {
      text: 'cannot be told from the texts',
      context: 'cannot be told, with context either',
    },
    order: { before: 'before', after: 'after', overlaps: 'overlaps', unknown: 'order not known' },
    orderToIt: {
      before: 'before it',
      after: 'after it',
      overlaps: 'overlaps it',
      unknown: 'order not known',
    },
    mayOverlap: { before: 'may overlap, else before', after: 'may overlap, else after' },
    share: (days) => `${days} in common`,
    gaps: {
      title: 'How far apart',
      lead: 'How the event of a row stands to the event of a column: the order of the two, and the time between.',
      leadCards: 'How each stands to the others: their order, and the time between.',
      counting:
        'Days are counted from the last day of the earlier event to the first day of the later.',
      whyDiffer: (days, periods) =>
        `Calendars count the same days differently, since their months differ in length: ${days} are ${periods.join(', but ')}.`,
      period: (calendar, period) => `${period} (${calendar})`,
      one: 'There is nothing to compare yet: one event has no gap.',
      keys: 'Arrow keys move between the cells.',
    },
    rests: {
      title: 'What this rests on',
      letters: { a: 'A', b: 'B' },
      noDate: 'No date',
      noBound: { before: 'no earliest day', after: 'no latest day' },
      window: (earliest, latest) => `Possible days: ${earliest} – ${latest}`,
      counted: (days, from, to) => `${days}: from ${from} to ${to}`,
      possible: 'Still possible',
      anything: 'Anything: either can come first, and they can share days.',
      relations: {
        before: 'A is over before B begins, with at least a day between them.',
        meets: 'B begins the day after A ends.',
        overlaps: 'A begins first, B ends last, and they share days.',
        starts: 'Both begin on one day; A ends first.',
        during: 'A lies within B.',
        finishes: 'B begins first; both end on one day.',
        equals: 'Both take the same days.',
        'finished-by': 'A begins first; both end on one day.',
        contains: 'B lies within A.',
        'started-by': 'Both begin on one day; B ends first.',
        'overlapped-by': 'B begins first, A ends last, and they share days.',
        'met-by': 'A begins the day after B ends.',
        after: 'B is over before A begins, with at least a day between them.',
      },
      ties: 'What the document tells of the two',
      tie: {
        after: (s, o) => `“${s}” came after “${o}”.`,
        before: (s, o) => `“${s}” came before “${o}”.`,
        during: (s, o) => `“${s}” took place during “${o}”.`,
        'later-than': (_, o) => `The document was written later than “${o}”.`,
        'not-later-than': (_, o) => `The document was not written later than “${o}”.`,
      },
      writing: {
        after: (s) => `“${s}” was still to come when the document was written.`,
        before: (s) => `“${s}” was past when the document was written.`,
        during: (s) => `“${s}” took place on the day of writing.`,
      },
      offset: (s, o) => `“${s}” is counted from “${o}”:`,
    },
    claims: {
      title: 'What each source claims',
      lead: 'Claims of the sources, side by side and as they make them; nothing is averaged.',
      press: 'Press a claim to read its words.',
      matter: 'Matter',
      differs: 'differs',
      differHint: 'More than one figure or statement is given of one event.',
      notSaid: 'not said',
      notAsked: 'not looked for yet',
      notSaidHint:
        'A dash (–) means that nothing of the kind was found in the source, not that it was nothing.',
      othersNotSaid: 'Of the others: not said',
      toldBy: 'Told by',
      toPassage: 'To the passage',
      none: 'No claims have been noted of these events.',
    },
    csv: {
      table: 'Download the table (CSV)',
      gaps: 'Download the gaps (CSV)',
      failed: 'The file could not be made. Try again.',
    },
    changes: {
      title: 'What context changes here',
      nothing: 'Nothing: of these events no more is known from elsewhere than their texts tell.',
      pairs: (text, context, all) =>
        `By the texts alone ${n(text)} of ${n(all)} pairs can be put in order; with context ${context === all ? `all ${n(all)}` : n(context)}.`,
      samePairs: (text, all) =>
        `With or without context ${n(text)} of ${n(all)} pairs can be put in order.`,
      days: (text, context) =>
        `The days between are known exactly for ${n(text)} by the texts, for ${n(context)} with context.`,
      placed: counted('en', {
        one: '# event gets a date that its text does not give:',
        other: '# events get a date that their texts do not give:',
      }),
      narrower: counted('en', {
        one: '# event is dated more closely:',
        other: '# events are dated more closely:',
      }),
      replaced: counted('en', {
        one: '# event is dated otherwise than by its text:',
        other: '# events are dated otherwise than by their texts:',
      }),
      noDate: 'no date',
      becomes: 'becomes',
    },
  },
};
