/**
 * Years in groups of `size` as a reader counts them. There is no year 0: after 1 BCE comes 1 CE, and the round years
 * before it are 10 BCE and 100 BCE, not the astronomical −10 and −100. Groups therefore begin at …, 20 BCE, 10 BCE,
 * 1 CE, 10, 20, …; the one that begins with year 1 is a year short. Groups of two have no boundary at year 1, which
 * would stand a single year from the next. Years are astronomical here: 0 is 1 BCE.
 */
export interface YearGroups {
  /** Number of the group that a year lies in; neighbouring groups have neighbouring numbers. */
  groupOf(year: number): number;
  /** The first year of a group. */
  firstYear(group: number): number;
  /** The fewest years in a group. */
  readonly leastYears: number;
}

/** Groups of `size` years, at least 1. */
export function yearGroups(size: number): YearGroups {
  if (size === 1) return { groupOf: (year) => year, firstYear: (group) => group, leastYears: 1 };
  // In groups of two, number 0 is 2 BCE with the years up to 1 CE; in larger ones it is the short one from year 1.
  const shortGroup = size > 2;
  const shift = shortGroup ? 0 : 1;
  return {
    groupOf: (year) => {
      if (year >= size) return Math.floor(year / size);
      if (year >= 1) return 0;
      return shift - Math.ceil((1 - year) / size);
    },
    firstYear: (group) => {
      if (group >= 1) return group * size;
      if (group === 0 && shortGroup) return 1;
      return 1 - (shift - group) * size;
    },
    leastYears: shortGroup ? size - 1 : size,
  };
}
