type Count = (n: number) => string;

/** How many of the rows share a time of the year. */
interface Shared {
  readonly rows: number;
  readonly placed: number;
  readonly together: number;
  readonly years: number;
  /** Days of the year between which they lie. */
  readonly first: string;
  readonly last: string;
}

/** What the pictures of the page for comparing say. */
export interface CompareChartWords {
  readonly oneAxis: {
    readonly title: string;
    readonly lead: string;
  };
  /** What a screen reader is told the keys do. */
  readonly keys: string;
  /** Of the gap to another row than the one above. */
  readonly since: (title: string, gap: string) => string;
  readonly unplaced: {
    readonly title: string;
    readonly why: Readonly<Record<'text' | 'context', string>>;
  };
  readonly year: {
    readonly title: string;
    readonly lead: string;
    readonly calendar: string;
    readonly anyTime: string;
    readonly recurs: (shared: Shared) => string;
    readonly noneKnown: string;
  };
  readonly aligned: {
    readonly title: string;
    readonly lead: (title: string) => string;
    readonly zero: string;
    readonly before: Count;
    readonly after: Count;
    readonly sameDay: string;
    readonly beforeBetween: (least: number, most: number) => string;
    readonly afterBetween: (least: number, most: number) => string;
    readonly beforeAtLeast: Count;
    readonly afterAtLeast: Count;
    /** From one of the others to another. */
    readonly range: (from: string, to: string) => string;
    readonly unknown: string;
    readonly days: Count;
    readonly years: Count;
    readonly noZero: string;
    readonly near: string;
    readonly within: string;
    readonly sure: (n: number) => string;
    readonly maybe: (n: number) => string;
    readonly nothing: string;
  };
  readonly picture: {
    readonly label: string;
    /** Of the button for a kind of file, as it is read out. */
    readonly save: (format: string, title: string) => string;
    readonly failed: string;
  };
}
