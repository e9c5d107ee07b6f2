import type { Weekday } from '../../dates/day.ts';
import { calendarFor } from '../../dates/format/options.ts';
import type { Language } from '../../text/language.ts';
import { lanePlan } from '../../timeline/lane-plan.ts';
import { defaultSizes, type LayoutSizes } from '../../timeline/layout-options.ts';
import { layout, type Layout } from '../../timeline/layout.ts';
import type { Mark } from '../../timeline/mark.ts';
import { remembered, type Measure } from '../../timeline/measure.ts';
import { rowsNeeded } from '../../timeline/need.ts';
import { timeScale, type TimeScale } from '../../timeline/scale.ts';
import type { Favour } from '../../timeline/standing.ts';
import { ticks } from '../../timeline/ticks.ts';
import { commas } from '../commas.ts';
import { months } from '../months/months.svelte.ts';
import type { EventView } from '../prepare/model.ts';
import type { Selection } from '../selection.svelte.ts';
import { byId, marksOf, shownDate, toldIn } from '../shown.ts';
import type { Viewport } from '../viewport.svelte.ts';
import type { OpenCrowd } from './crowd/open.ts';
import { estimateWidth } from './measure-text.ts';
import { spanOf } from '../../timeline/window.ts';
import { laneRows, rowsIn, shares, type RowSizes } from './rows.ts';
import { majorRoom } from './tick-words.ts';
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

  /** Makes room for what is chosen; fetched before anything is. */
  favour: Favour | undefined = $state.raw();
  /** Draws what is too much to lay out one by one; fetched where there is so much. */
  crowd: OpenCrowd | undefined = $state.raw();

  readonly #selection: Selection;
  readonly #viewport: Viewport;
  readonly #weekStart: () => Weekday;
  readonly #language: () => Language;

  readonly #events = $derived.by(() => byId(this.#selection.shown));
  /** One for all events that are told to be the same. */
  readonly marks: readonly Mark[] = $derived.by(() =>
    marksOf(this.#selection.shown, this.#selection.context),
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
  /** Which lane each event stands in; no more lanes than stay calm. */
  readonly plan = $derived.by(() => {
    const { lanes } = this.#selection;
    const facts = this.marks.flatMap(({ id }) => {
      const event = this.#events.get(id);
      return event ? [{ ...event, place: event.place?.key ?? null }] : [];
    });
    return lanePlan(facts, lanes.by, lanes.order, this.compact ? 5 : 8);
  });
  readonly laneOf = ({ id }: Mark): string => this.plan.laneOf(id);
  /**
   * The share of the height that each lane has. From afar they stay as they are, though gatherings are what people come
   * to compare, and their lane is higher; close up, where marks share days, each has what it needs. What is folded is a
   * line.
   */
  readonly #shares = $derived.by(() => {
    const { compact, height, plan } = this;
    const { by, folded } = this.#selection.lanes;
    const { extent, width, scale } = this.#viewport;
    const line = (compact ? 10 : Math.max(24, 1.5 * this.rem)) / height;
    const fixed = (lane: string): number => (folded.includes(lane) ? line : 0);
    if (by === 'kind' && !this.#close) {
      return shares(plan.keys, (lane) => (lane === 'gathering' && !compact ? 1.4 : 1), fixed);
    }
    const sizes = { ...defaultSizes, ...this.#sizes };
    const at = this.#close ? scale : timeScale(extent, width);
    const needed = rowsNeeded(this.marks, at, sizes, this.laneOf);
    return shares(
      plan.keys,
      (lane) => {
        const rows = needed.get(lane) ?? 0;
        // More rows than one need room for a sign below them too.
        return Math.min(6, Math.max(compact || rows > 1 ? 3 : 2, rows));
      },
      fixed,
    );
  });
  readonly #shareOf = (lane: string): number => this.#shares.get(lane) ?? 0;
  /** What is drawn over any stretch of time. */
  readonly layoutOn = (scale: TimeScale, selected: readonly string[]): Layout =>
    layout(this.marks, scale, {
      measure: this.measures.label,
      label: ({ id }) => {
        const event = this.#events.get(id);
        return this.compact || !event ? [] : wordingsOf(event);
      },
      selected,
      favour: this.favour,
      extent: this.#viewport.extent,
      laneOf: this.laneOf,
      laneOrder: this.plan.keys,
      folded: (lane) => this.#selection.lanes.folded.includes(lane),
      sizes: this.#sizes,
      rowsOf: (lane, crowded) => rowsIn(this.#shareOf(lane), this.#rowSizes, crowded),
    });
  /** Id of the mark of what is chosen. */
  readonly chosen = $derived.by(() => {
    const { event, id } = this.#selection;
    return event?.same !== undefined && this.#events.has(event.same) ? event.same : id;
  });
  readonly layout = $derived.by(
    () =>
      this.crowd?.view.layout ??
      this.layoutOn(
        this.#viewport.scale,
        [this.chosen, this.held ? this.focused : null].filter((id) => id !== null),
      ),
  );
  /** Whether there are events, but none in view. */
  readonly empty = $derived.by(
    () =>
      this.marks.length > 0 &&
      !this.crowd &&
      this.layout.lanes.every(
        ({ items, more, folded }) => items.length + more.length + folded.length === 0,
      ),
  );
  readonly rows = $derived.by(
    () => this.crowd?.view.rows ?? laneRows(this.layout, this.#rowSizes, this.#shareOf),
  );
  /** In the reader's order. */
  readonly axes = $derived.by(() =>
    this.#selection.calendars.map((calendar) => {
      const { scale } = this.#viewport;
      const language = this.#language();
      const majorSpacing = majorRoom(calendar, language, scale.window, (text) =>
        this.measures.axis(months.told(text)),
      );
      const weekStart = this.#weekStart();
      return {
        calendar,
        ticks: ticks(calendarFor({ calendar, language }), scale, { majorSpacing, weekStart }),
      };
    }),
  );
  /** The mark or sign that the Tab key leads to; the axis where it is out of view. */
  readonly stop = $derived.by(() => {
    if (this.crowd) return this.crowd.view.stop;
    const ids = this.layout.lanes.flatMap(({ items, more }) => [
      ...items.map(({ mark }) => mark.id),
      ...more.map(({ id }) => id),
    ]);
    return ids.find((id) => id === this.focused) ?? null;
  });

  /**
   * @param weekStart gives the first day of the week
   * @param language gives the one that the axes are read in
   */
  constructor(
    selection: Selection,
    viewport: Viewport,
    weekStart: () => Weekday,
    language: () => Language = () => 'en',
  ) {
    this.#selection = selection;
    this.#viewport = viewport;
    this.#weekStart = weekStart;
    this.#language = language;
  }

  /** The event of an id, if the filters let it through. */
  eventOf = (id: string): EventView | undefined => this.#events.get(id);

  /** Title and date of an event: what a screen reader says of its mark. */
  nameOf = (id: string): string => {
    const event = this.#events.get(id);
    if (!event) return this.crowd?.view.nameOf(id) ?? '';
    const { context, calendars } = this.#selection;
    const [date] = toldIn(shownDate(event, context), calendars);
    return commas(this.#language(), date === undefined ? [event.name] : [event.name, date]);
  };
}
