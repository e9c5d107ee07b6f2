/** Events as the bench hands them out, one column for each property, in no order. */
export interface Columns {
  readonly count: number;
  /** Milliseconds since 1970, whole minutes. */
  readonly start: Float64Array;
  /** Milliseconds since 1970, after `start`; NaN for a point. */
  readonly end: Float64Array;
  /** Index of the lane in {@link lanes}. */
  readonly lane: Uint8Array;
}

/** Names of the lanes, by what lies in them. */
export const lanes = [
  'Points, spread',
  'Stretches, spread',
  'Points, clustered',
  'Stretches, clustered',
  'All of these',
] as const;

const subjects = 'Council Treaty Voyage Harvest Siege Charter Eclipse Census'.split(' ');

/** What an event is called; a function of its place in the columns, so that ten million titles take no room. */
export function titleOf(index: number): string {
  return `${subjects[index % subjects.length] ?? ''} ${index + 1}`;
}
