import type { ColumnId } from '../../compare/columns.ts';

type Titled = (title: string) => string;

/** What the page for comparing says of its rows. */
export interface CompareRowWords {
  readonly title: string;
  readonly lead: string;
  /** Which dates count, on either side of the switch. */
  readonly sides: Readonly<Record<'text' | 'context', string>>;
  readonly table: string;
  readonly keys: string;
  readonly columns: Readonly<Record<ColumnId, string>>;
  /** Stands before the headers where they are a row of buttons. */
  readonly sortBy: string;
  /** Where a source says nothing of a matter, or of the length or the words of a date. */
  readonly notStated: string;
  readonly notTold: string;
  readonly noWords: string;
  /** A length of so many days at least and at most. */
  readonly days: (least: number, most: number) => string;
  /** Stands before a claim that is set beside something else. */
  readonly claimed: string;
  readonly saidBy: (who: string) => string;
  readonly passage: string;
  readonly up: Titled;
  readonly down: Titled;
  readonly pin: Titled;
  readonly unpin: Titled;
  readonly remove: Titled;
  readonly pinned: string;
  readonly drag: string;
  readonly shared: string;
  readonly foldOne: string;
  readonly unfoldOne: string;
  readonly showColumns: string;
  readonly add: string;
  readonly search: string;
  readonly noneFound: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly reset: string;
  readonly none: string;
  readonly single: string;
  readonly strange: (ids: readonly string[]) => string;
  readonly waiting: (events: number) => string;
  readonly failed: string;
  readonly again: string;
  readonly notes: string;
  /** Said when a row has been moved. */
  readonly moved: (title: string, place: number, of: number) => string;
  readonly removed: Titled;
  readonly added: Titled;
}
