import type { CalendarId } from '../../../dates/calendars/calendar.ts';
import type { TimeDirection } from '../../../timeline/scale.ts';
import type { ComparedEvent } from '../../prepare/compare/model.ts';

/** What each picture of the page for comparing is given. */
export interface ChartProps {
  /** In the order of the rows on the page. */
  readonly rows: readonly ComparedEvent[];
  /** Whether dates known from elsewhere count. */
  readonly context: boolean;
  /** The first one leads. */
  readonly calendars: readonly CalendarId[];
  /** Id of the row that others are compared with. */
  readonly pinned: string | null;
  /** Which way later days lie; left out: as the interface runs. */
  readonly time?: TimeDirection;
  /** Id of the row that is pointed out. */
  readonly picked?: string | null;
  /** Is told of the row whose mark was pressed. */
  readonly onpick?: (id: string) => void;
}

/** Widths that a picture is laid out for, in px; its styles choose by the room there is, before scripts run too. */
export const layouts = [
  { name: 'narrow', width: 340 },
  { name: 'wide', width: 820 },
] as const;

/** Width that marks are laid out for: their places are shares of it. */
export const plotWidth = 820;

/** Sizes of marks, in px. */
export const signs = { dot: 12, fade: 64 } as const;
