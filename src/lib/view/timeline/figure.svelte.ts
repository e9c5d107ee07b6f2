import { calendars } from '../../dates/calendars/index.ts';
import type { Weekday } from '../../dates/day.ts';
import { kindGroupOf } from '../../timeline/lanes.ts';
import type { LayoutSizes } from '../../timeline/layout-options.ts';
import { layout } from '../../timeline/layout.ts';
import type { Mark } from '../../timeline/mark.ts';
import { remembered, type Measure } from '../../timeline/measure.ts';
import { ticks } from '../../timeline/ticks.ts';
import type { Selection } from '../selection.svelte.ts';
import { byId, shownDate, shownMark, toldIn } from '../shown.ts';
import type { Viewport } from '../viewport.svelte.ts';
import { estimateWidth } from './measure-text.ts';
import { laneRows } from './rows.ts';

/** Below this width, in px, marks stand without words: the list below tells them. */
const wordless = 560;

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
  /** Not before it is measured does the drawing fit the screen in its words too. */
  fitted: boolean = $state(false);
  /** Id of the mark that has the focus, or had it last; `null`: the axis. */
  focused: string | null = $state(null);
  /** Whether the focus is in the drawing now. */
  held: boolean = $state(false);

  readonly #selection: Selection;
  readonly #viewport: Viewport;
  readonly #weekStart: () => Weekday;

  readonly compact = $derived.by(() => this.#viewport.width < wordless);
  readonly #events = $derived.by(() => byId(this.#selection.shown));
  readonly marks: readonly Mark[] = $derived.by(() =>
    this.#selection.dated
      .map((event) => shownMark(event, this.#selection.context))
      .filter((mark) => mark !== null),
  );
  /** With one lane only, all the height is its own. */
  readonly #alone = $derived.by(() => {
    const [first, ...others] = this.marks.map(({ kind }) => kindGroupOf(kind));
    return others.every((group) => group === first);
  });
  readonly #sizes: Partial<LayoutSizes> = $derived.by(() => {
    return this.compact
      ? { maxRows: this.#alone ? 5 : 1, dot: 9, apart: 1, fade: 24, more: 22 }
      : { maxRows: this.#alone ? 6 : 2, gap: 9, fade: 64 };
  });
  /** Gatherings are what people come to compare: their lane is higher, and keeps more of its names. */
  readonly #favoured = $derived.by(() => !this.compact && !this.#alone);
  readonly layout = $derived.by(() =>
    layout(this.marks, this.#viewport.scale, {
      measure: this.measures.label,
      label: ({ id }) => (this.compact ? '' : (this.#events.get(id)?.label ?? '')),
      selected: this.held && this.focused !== null ? this.focused : this.#selection.id,
      sizes: this.#sizes,
      ...(this.#favoured ? { rowsOf: (lane) => (lane === 'gathering' ? 3 : 2) } : {}),
    }),
  );
  readonly rows = $derived.by(() => {
    const favoured = (lane: string): boolean => this.#favoured && lane === 'gathering';
    const most = this.#alone ? 12 : this.compact ? 2 : 3;
    return laneRows(
      this.layout,
      (lane) => (favoured(lane) ? most + 1 : most),
      (lane) => (favoured(lane) ? 1.4 : 1),
    );
  });
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

  /** Title and date of an event: what a screen reader says of its mark. */
  nameOf = (id: string): string => {
    const event = this.#events.get(id);
    if (!event) return '';
    const { context, calendars } = this.#selection;
    const [date] = toldIn(shownDate(event, context), calendars);
    return date === undefined ? event.title : `${event.title}, ${date}`;
  };
}
