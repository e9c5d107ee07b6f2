import { calendars } from '../../dates/calendars/index.ts';
import type { Weekday } from '../../dates/day.ts';
import { groupLanes, kindGroupOf } from '../../timeline/lanes.ts';
import { defaultSizes, type LayoutSizes } from '../../timeline/layout-options.ts';
import { layout, type Layout } from '../../timeline/layout.ts';
import type { Mark } from '../../timeline/mark.ts';
import { remembered, type Measure } from '../../timeline/measure.ts';
import { rowsNeeded } from '../../timeline/need.ts';
import { timeScale, type TimeScale } from '../../timeline/scale.ts';
import { ticks } from '../../timeline/ticks.ts';
import type { Selection } from '../selection.svelte.ts';
import { byId, shownDate, shownMark, toldIn } from '../shown.ts';
import type { Viewport } from '../viewport.svelte.ts';
import { estimateWidth } from './measure-text.ts';
import { spanOf, type Window } from '../../timeline/window.ts';
import { laneRows, rowsIn, shares, type RowSizes } from './rows.ts';
import { wordingsOf } from './wordings.ts';

/** Height that the drawing is laid out for before it is measured, in px. */
export const nominalHeight = 324;

/** Where a view of fewer days than this is one of single days. */
const close = 120;

interface Measures {
  /** Of labels beside marks. */
  readonly label: Measure;
  /** Of the names on the axes. */
  readonly axis: Measure;
}

/** What is drawn: it follows from the selection and the viewport, and from how wide words are. */
export class Figure {
  /** An estimate until the browser has measured. */
  measures: Measures = $state.raw({
    label: remembered(estimateWidth),
    axis: remembered(estimateWidth),
  });
  /** Height of the drawing, in px. */
  height: number = $state(nominalHeight);
  /** Size of the root's text, in px: what holds words grows with it. */
  rem: number = $state(16);
  /** Marks stand without words, and close: the list below tells them. As the styles have it for narrow screens. */
  compact: boolean = $state(false);
  /** Not before it is measured does the drawing fit the screen in its words too. */
  fitted: boolean = $state(false);
  /** Id of the mark that has the focus, or had it last; `null`: the axis. */
  focused: string | null = $state(null);
  /** Whether the focus is in the drawing now and to be seen there: a press of the pointer moves nothing. */
  held: boolean = $state(false);

  readonly #selection: Selection;
  readonly #viewport: Viewport;
  readonly #weekStart: () => Weekday;

  readonly #events = $derived.by(() => byId(this.#selection.shown));
  readonly marks: readonly Mark[] = $derived.by(() =>
    this.#selection.dated
      .map((event) => shownMark(event, this.#selection.context))
      .filter((mark) => mark !== null),
  );
  readonly #sizes: Partial<LayoutSizes> = $derived.by(() =>
    this.compact
      ? { dot: 9, apart: 1, fade: 24, more: 24 }
      : { gap: 9, fade: 64, more: Math.max(36, 2.4 * this.rem) },
  );
  readonly #rowSizes: RowSizes = $derived.by(() => {
    const { rem, height } = this;
    return this.compact
      ? { height, row: 11, more: 0.75 * rem, air: 8 }
      : { height, row: 1.1 * rem, more: 1.4 * rem, air: 0.4 * rem };
  });
  readonly #close = $derived.by(() => spanOf(this.#viewport.window) < close);
  /**
   * The share of the height that each lane has. From afar they stay as they are, though gatherings are what people come
   * to compare, and their lane is higher; close up, where marks share days, each has what it needs.
   */
  readonly #shares = $derived.by(() => {
    const lanes = groupLanes(this.marks, ({ kind }) => kindGroupOf(kind)).map(({ key }) => key);
    if (!this.#close) {
      return shares(lanes, (lane) => (lane === 'gathering' && !this.compact ? 1.4 : 1));
    }
    const sizes = { ...defaultSizes, ...this.#sizes };
    const needed = rowsNeeded(this.marks, this.#viewport.scale, sizes);
    return shares(lanes, (lane) =>
      Math.min(6, Math.max(this.compact ? 3 : 2, needed.get(lane) ?? 0)),
    );
  });
  readonly #shareOf = (lane: string): number => this.#shares.get(lane) ?? 0;
  /** What is drawn over any stretch of time. */
  readonly #layoutOn = (scale: TimeScale, selected: string | null): Layout =>
    layout(this.marks, scale, {
      measure: this.measures.label,
      label: ({ id }) => {
        const event = this.#events.get(id);
        return this.compact || !event ? [] : wordingsOf(event);
      },
      selected,
      sizes: this.#sizes,
      rowsOf: (lane, crowded) => rowsIn(this.#shareOf(lane), this.#rowSizes, crowded),
    });
  readonly layout = $derived.by(() =>
    this.#layoutOn(
      this.#viewport.scale,
      this.held && this.focused !== null ? this.focused : this.#selection.id,
    ),
  );
  readonly rows = $derived.by(() => laneRows(this.layout, this.#rowSizes, this.#shareOf));
  /** In the reader's order. */
  readonly axes = $derived.by(() =>
    this.#selection.calendars.map((calendar) => ({
      calendar,
      ticks: ticks(calendars[calendar], this.#viewport.scale, { weekStart: this.#weekStart() }),
    })),
  );
  /** The mark that the Tab key leads to; the axis where it is out of view. */
  readonly stop = $derived.by(() => {
    const items = this.layout.lanes.flatMap((lane) => lane.items);
    return items.some(({ mark }) => mark.id === this.focused) ? this.focused : null;
  });

  /** `weekStart` gives the first day of the week. */
  constructor(selection: Selection, viewport: Viewport, weekStart: () => Weekday) {
    this.#selection = selection;
    this.#viewport = viewport;
    this.#weekStart = weekStart;
  }

  /** How many of some marks would have no row in a window. */
  hiddenIn = (ids: readonly string[], window: Window): number => {
    const { width, direction } = this.#viewport;
    const { lanes } = this.#layoutOn(timeScale(window, width, direction), null);
    const drawn = lanes.flatMap(({ items }) => items.map(({ mark }) => mark.id));
    return ids.filter((id) => !drawn.includes(id)).length;
  };

  /** Title and date of an event: what a screen reader says of its mark. */
  nameOf = (id: string): string => {
    const event = this.#events.get(id);
    if (!event) return '';
    const { context, calendars } = this.#selection;
    const [date] = toldIn(shownDate(event, context), calendars);
    return date === undefined ? event.name : `${event.name}, ${date}`;
  };
}
