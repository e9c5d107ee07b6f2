import { createContext } from 'svelte';
import type { Place } from './address.ts';
import type { EventView, MainCalendar } from './prepare/model.ts';
import { shownMark } from './shown.ts';

/** What an event was chosen with; `address`: it came with the page. */
export type Hand = 'pointer' | 'keyboard' | 'address';

/** What the reader has chosen, and what follows from it for all views at once. */
export class Selection {
  /** Id of the chosen event, whether or not there is such an event. */
  id: string | null = $state(null);
  chosenBy: Hand = $state('address');
  /** Whether dates known from elsewhere count. */
  context: boolean = $state(false);
  gatheringsOnly: boolean = $state(false);
  /** The calendar that the reader has put first; `null`: the language's own choice. */
  #first: MainCalendar | null = $state(null);

  #returnTo: Element | null = null;
  readonly #usual: () => MainCalendar;
  readonly #all: () => readonly EventView[];

  readonly #side = $derived.by(() => (this.context ? ('context' as const) : ('text' as const)));
  readonly events = $derived.by(() => this.#all());
  /** What the filters let through, in the order of time, undated last. */
  readonly shown: readonly EventView[] = $derived.by(() =>
    this.events
      .filter((event) => event.gathering || !this.gatheringsOnly)
      .toSorted((a, b) => a.rank[this.#side] - b.rank[this.#side]),
  );
  readonly dated = $derived.by(() =>
    this.shown.filter((event) => shownMark(event, this.context) !== null),
  );
  readonly undated = $derived.by(() =>
    this.shown.filter((event) => shownMark(event, this.context) === null),
  );
  readonly event: EventView | null = $derived.by(
    () => this.events.find(({ id }) => id === this.id) ?? null,
  );
  readonly #place = $derived.by(() => this.shown.findIndex(({ id }) => id === this.id));
  readonly previous: EventView | null = $derived.by(() => this.shown[this.#place - 1] ?? null);
  readonly next: EventView | null = $derived.by(
    () => (this.#place < 0 ? null : this.shown[this.#place + 1]) ?? null,
  );
  /** The two calendars in the reader's order. */
  readonly calendars: readonly [MainCalendar, MainCalendar] = $derived.by(() =>
    this.first === 'gregorian' ? ['gregorian', 'solar-hijri'] : ['solar-hijri', 'gregorian'],
  );

  /**
   * @param all gives the events of the page, in any order; none on a page without events
   * @param usual gives the calendar that comes first where the reader has chosen none
   */
  constructor(all: () => readonly EventView[], usual: () => MainCalendar) {
    this.#all = all;
    this.#usual = usual;
  }

  /** The calendar that comes first. */
  get first(): MainCalendar {
    return this.#first ?? this.#usual();
  }

  set first(calendar: MainCalendar) {
    this.#first = calendar === this.#usual() ? null : calendar;
  }

  /** What of the selection an address holds. */
  get place(): Omit<Place, 'window'> {
    return {
      event: this.event?.id ?? null,
      context: this.context,
      gatherings: this.gatheringsOnly,
      first: this.#first,
    };
  }

  restore(place: Omit<Place, 'window'>): void {
    this.chosenBy = 'address';
    this.id = place.event;
    this.context = place.context;
    this.gatheringsOnly = place.gatherings;
    this.#first = place.first;
  }

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
