/**
 * Where the program's value is another than the gold's, and why. Each row holds for one field of one entry; a row that
 * no longer differs, or differs otherwise, fails the test.
 */
export interface Difference {
  readonly ours: unknown;
  readonly reason: string;
}

const twoWeeksBeforeTheMeeting: Difference = {
  ours: '2021-06-26',
  reason:
    'The appointment “two weeks after” the election is not after 10 July, so the election is not after 26 June: two weeks are 14 days. The gold leaves two more days without a rule.',
};

const completedYears: Difference = {
  ours: '1979-02-02',
  reason:
    'Counted in completed years, 45 of them on 1 February 2025 began after 1 February 1979: on that day it would have been 46.',
};

export const differences: Readonly<Record<string, Readonly<Record<string, Difference>>>> = {
  'X002-01': { latest: twoWeeksBeforeTheMeeting },
  'E002-01': { latest: twoWeeksBeforeTheMeeting },
  'X002-34': {
    earliest: {
      ours: '2021-07-13',
      reason:
        'Only words inside quotation marks count from the speech. In reported speech “current” counts from the writing, 13–25 July; the gold takes either.',
    },
  },
  'X003-01': {
    earliest: {
      ours: '2019-01-28',
      reason:
        '“This week” is a whole week: the one that holds Friday 1 February 2019, the first day on which the text can have been written, began on Monday 28 January. The gold begins with the day of writing.',
    },
  },
  'X004-07': { earliest: completedYears },
  'E004-07': { earliest: completedYears },
  'E004-04': {
    hasPlace: {
      ours: false,
      reason:
        'The text names no country; that it was Syria is knowledge from elsewhere and stands with the outside date.',
    },
  },
};
