/** The columns of the table, in their order. */
export const columnIds = [
  'event',
  'date',
  'written',
  'certainty',
  'length',
  'place',
  'mode',
  'organiser',
  'kind',
  'source',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** Those that can be folded away: a row without its event would be nobody's. */
export const foldable = columnIds.filter((id) => id !== 'event');

/** By which column the rows stand in order, and from which end. */
export interface Sort {
  readonly by: ColumnId;
  readonly descending: boolean;
}

/** The order of time, in which the rows stand at first. */
export const byDate: Sort = { by: 'date', descending: false };
