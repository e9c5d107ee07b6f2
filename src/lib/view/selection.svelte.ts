import { createContext } from 'svelte';
import type { CalendarId } from '../dates/calendars/calendar.ts';
import { touches, type DayRange } from '../timeline/day-range.ts';
import type { TimeDirection } from '../timeline/scale.ts';
import type { Place } from './address.ts';
import { LaneChoice } from './lane-choice.svelte.ts';
import type { EventView } from './prepare/model.ts';
import { shownMark } from './shown.ts';
import { usualCalendars } from './usual-calendars.ts';

/** What an event was chosen with; `address`: it came with the page. */
export type Hand = 'pointer' | 'keyboard' | 'address';

/** Ids of the events that a query finds; with `context`, dates known from elsewhere count. */
export type Find = (query: string, context: boolean) => ReadonlySet<string>;

/** What the reader has chosen, and what follows from it for all views at once. */
export class Selection {
  /** Id of the chosen event, whether or not there is such an event. */
  id: string | null = $state(null);
  chosenBy: Hand = $state('address');
  /** Whether dates known from elsewhere count. */
  context: boolean = $state(false);
  gatheringsOnly: boolean = $state(false);
  /** What was searched for, where nothing but what was found is shown; `null`: everything is. */
  query: string | null = $state(null);
  /** Finds events by their ids. It comes with the search; till then nothing is left out. */
  find: Find | null = $state.raw(null);
  /** Days that the reader has picked out of the axis. */
  range: DayRange | null = $state.raw(null);
  /** How the timeline is divided. */
  readonly lanes = new LaneChoice();
  /** Whether the chronicle lists only what may have touched the range. */
  rangeOnly: boolean = $state(false);
  /** The calendars that the reader has chosen; `null`: the language's own choice. */
  #calendars: readonly CalendarId[] | null = $state.raw(null);
  /** Which way the reader has time run; `null`: as the interface does. */
  #time: TimeDirection | null = $state(null);

  #returnTo: Element | null = null;
  readonly #usual: () => CalendarId;
  readonly #usualTime: () => TimeDirection;
  readonly #all: () => readonly EventView[];

  readonly #side = $derived.by(() => (this.context ? ('context' as const) : ('text' as const)));
  readonly #found = $derived.by(() =>
    this.query === null ? null : this.find?.(this.query, this.context),
  );
  readonly events = $derived.by(() => this.#all());
  /** What the filters let through, in the order of time, undated last. */
  readonly shown: readonly EventView[] = $derived.by(() =>
    this.events
      .filter(
        ({ id, gathering }) =>
          (gathering || !this.gatheringsOnly) && (this.#found?.has(id) ?? true),
      )
      .toSorted((a, b) => a.rank[this.#side] - b.rank[this.#side]),
  );
  readonly dated = $derived.by(() =>
    this.shown.filter((event) => shownMark(event, this.context) !== null),
  );
  readonly undated = $derived.by(() =>
    this.shown.filter((event) => shownMark(event, this.context) === null),
  );
  /** Those of the dated ones that may have touched the range; all of them where there is none. */
  readonly inRange = $derived.by(() => {
    const { range } = this;
    if (!range) return this.dated;
    return this.dated.filter((event) => {
      const mark = shownMark(event, this.context);
      return mark !== null && touches(mark, range);
    });
  });
  readonly event: EventView | null = $derived.by(
    () => this.events.find(({ id }) => id === this.id) ?? null,
  );
  readonly #place = $derived.by(() => this.shown.findIndex(({ id }) => id === this.id));
  readonly previous: EventView | null = $derived.by(() => this.shown[this.#place - 1] ?? null);
  readonly next: EventView | null = $derived.by(
    () => (this.#place < 0 ? null : this.shown[this.#place + 1]) ?? null,
  );
  readonly #usualCalendars = $derived.by(() => usualCalendars(this.#usual()));

  /**
   * @param all gives the events of the page, in any order; none on a page without events
   * @param usual gives the calendar that comes first where the reader has chosen none
   * @param usualTime gives the way that time runs where the reader has chosen none
   */
  constructor(
    all: () => readonly EventView[],
    usual: () => CalendarId,
    usualTime: () => TimeDirection = () => 'ltr',
  ) {
    this.#all = all;
    this.#usual = usual;
    this.#usualTime = usualTime;
  }

  /** The calendars that dates are told in, in the reader's order; never none. */
  get calendars(): readonly CalendarId[] {
    return this.#calendars ?? this.#usualCalendars;
  }

  set calendars(to: readonly CalendarId[]) {
    this.#calendars = to.join() === this.#usualCalendars.join() ? null : to;
  }

  /** The calendar that comes first. */
  get first(): CalendarId {
    return this.calendars[0] ?? this.#usual();
  }

  /** Which way later days lie. */
  get time(): TimeDirection {
    return this.#time ?? this.#usualTime();
  }

  set time(to: TimeDirection) {
    this.#time = to === this.#usualTime() ? null : to;
  }

  /** What of the selection an address holds. */
  get place(): Omit<Place, 'window'> {
    return {
      event: this.event?.id ?? null,
      context: this.context,
      gatherings: this.gatheringsOnly,
      query: this.query,
      range: this.range,
      rangeOnly: this.rangeOnly && this.range !== null,
      calendars: this.#calendars,
      time: this.#time,
      lanes: this.lanes.place,
    };
  }

  restore(place: Omit<Place, 'window'>): void {
    this.chosenBy = 'address';
    this.id = place.event;
    this.context = place.context;
    this.gatheringsOnly = place.gatherings;
    this.query = place.query;
    this.range = place.range;
    this.rangeOnly = place.rangeOnly;
    this.calendars = place.calendars ?? this.#usualCalendars;
    this.time = place.time ?? this.#usualTime();
    this.lanes.restore(place.lanes);
  }

  clearRange = (): void => {
    this.range = null;
    this.rangeOnly = false;
  };

  choose = (id: string, how: Hand): void => {
    if (how === 'keyboard') this.#returnTo = document.activeElement;
    this.chosenBy = how;
    this.id = id;
  };

  /** Puts the chosen event away, and the focus back where it was before a key chose it. */
  clear = (): void => {
    this.id = null;
    this.leave();
  };

  /** Gives the focus back without putting the event away. */
  leave = (): void => {
    if (this.#returnTo instanceof HTMLElement || this.#returnTo instanceof SVGElement) {
      this.#returnTo.focus();
    }
    this.#returnTo = null;
  };
}

export const [getSelection, setSelection] = createContext<Selection>();
