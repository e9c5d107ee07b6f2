import { tick } from 'svelte';
import { laneAt } from '../../../timeline/crowd/crowd.ts';
import { Frame } from '../../../timeline/crowd/frame.ts';
import { standsFor } from '../../../timeline/crowd/hit.ts';
import { labelsOf, type FrameLabel } from '../../../timeline/crowd/labels.ts';
import { middleAt } from '../../../timeline/crowd/shelves.ts';
import { daysOver } from '../../../timeline/day-range.ts';
import type { Mark } from '../../../timeline/mark.ts';
import { spanOf, timeWindow } from '../../../timeline/window.ts';
import { commas, semicolons } from '../../commas.ts';
import type { Interface } from '../../interface.ts';
import { daysIn } from '../../overlay/days-in.ts';
import type { Selection } from '../../selection.svelte.ts';
import type { Viewport } from '../../viewport.svelte.ts';
import type { Figure } from '../figure.svelte.ts';
import type { Command } from '../keys.ts';
import type { LaneRows } from '../rows.ts';
import { Places } from './places.ts';
import { laneBoxes, laneHeights, rowsIn, type LaneSizes } from './lane-boxes.ts';
import { obeyInCrowd } from './obey-in-crowd.ts';
import type { LaneBox } from './picture.ts';
import type { Stock } from './stock.ts';
import { markAt, svgLayout, untouched } from './svg-layout.ts';
import { firstIn, thingAt, type Thing } from './things.ts';

/** Up to so many marks are drawn one by one, where there is no density among them. */
const few = 24;
/** A step that leaves more of the span than this is none. */
const closer = 0.8;
/** Labels at a time. */
const mostLabels = 40;

/** What is drawn of a stock, in the place of the marks of a selection. */
export class CrowdView {
  readonly figure: Figure;
  readonly viewport: Viewport;
  readonly selection: Selection;
  readonly ui: Interface;
  /** The element that holds the picture. */
  root: HTMLElement | null = null;

  readonly #given: () => Stock;
  readonly stock: Stock = $derived.by(() => this.#given());
  readonly #places = $derived.by(() => new Places(this.stock));

  readonly #sizes: LaneSizes = $derived.by(() => {
    const { height, compact, rem } = this.figure;
    return compact
      ? { height, line: 10, row: 11 }
      : { height, line: Math.max(24, 1.5 * rem), row: 1.1 * rem };
  });
  readonly #heights = $derived.by(() => {
    const { folded } = this.selection.lanes;
    return laneHeights(
      this.stock.lanes.map(({ key }) => folded.includes(key)),
      this.#sizes,
    );
  });
  /** As a text, so that nothing is worked out anew while the numbers stay the same. */
  readonly #rows = $derived.by(() => rowsIn(this.#heights, this.#sizes).join());
  readonly boxes: readonly Omit<LaneBox, 'colour'>[] = $derived.by(() =>
    laneBoxes(this.#heights, this.#rows.split(',').map(Number)),
  );
  readonly rows: LaneRows[] = $derived.by(() => {
    const { height } = this.figure;
    return this.boxes.map(({ top, bottom, first, step }, lane) => ({
      key: this.stock.lanes[lane]?.key ?? '',
      top: top / height,
      middle: (top + bottom) / 2 / height,
      at: (row) => (first + row * step) / height,
      more: bottom / height,
    }));
  });
  readonly #frame = $derived.by(
    () => new Frame(this.stock.crowd, this.#rows.split(',').map(Number)),
  );
  /** The frame of the window in view; a new object each time, the frame in it stays the same. */
  readonly composed: { readonly frame: Frame } = $derived.by(() => {
    const frame = this.#frame;
    frame.compose(this.viewport.window, Math.max(1, this.viewport.width));
    return { frame };
  });
  /** Whether marks are drawn one by one. */
  readonly few = $derived.by(() => {
    const { marks, cells } = this.composed.frame;
    return cells.count === 0 && marks.count <= few;
  });
  readonly labels: readonly FrameLabel[] = $derived.by(() => {
    const { figure, stock, viewport } = this;
    const { frame } = this.composed;
    if (figure.compact) return [];
    const sizes = { gap: 4, pad: 7, least: 3 * figure.rem, most: mostLabels };
    return labelsOf(frame, viewport.width, sizes, figure.measures.label, (place) =>
      stock.wordingsOf(this.indexAt(place)),
    );
  });
  readonly layout = $derived.by(() => (this.few ? svgLayout(this) : untouched(this.stock)));
  // Not searched for anew in every frame.
  readonly #focusedPlace = $derived.by(() => this.#placeCalled(this.figure.focused));
  readonly #chosenPlace = $derived.by(() => this.placeOf(this.selection.id));
  /** What has the focus, or had it last; `null` where that is out of view. */
  readonly focused: Thing | null = $derived.by(() =>
    this.#focusedPlace === null ? null : thingAt(this, this.#focusedPlace),
  );
  /** Number of the chosen event's mark; −1 where it has none. */
  readonly chosen = $derived.by(() => {
    const place = this.#chosenPlace;
    return place === null ? -1 : standsFor(this.composed.frame, place, -1, 0).mark;
  });
  /** Id of what the Tab key leads to. */
  readonly stop = $derived.by(() => (this.focused ? this.idOfThing(this.focused) : null));

  /** @param given gives the events */
  constructor(
    given: () => Stock,
    figure: Figure,
    viewport: Viewport,
    selection: Selection,
    ui: Interface,
  ) {
    this.#given = given;
    this.figure = figure;
    this.viewport = viewport;
    this.selection = selection;
    this.ui = ui;
  }

  get size(): number {
    return this.stock.crowd.size;
  }

  indexAt(place: number): number {
    return this.stock.crowd.shelves.index[place] as number;
  }

  /** Gives the own mark of an event by its number in the frame; `null` for a stock of times alone. */
  get ownMarkOf(): ((mark: number) => Mark) | null {
    const { markOf } = this.stock;
    const { place } = this.composed.frame.marks;
    return markOf && ((mark) => markOf(this.indexAt(place[mark] as number)));
  }

  idAt(place: number): string {
    return this.#places.idAt(place);
  }

  /** The place of an event by its id; `null` where there is none. */
  placeOf(id: string | null): number | null {
    return this.#places.placeOf(id);
  }

  middleOf(place: number): number {
    return middleAt(this.stock.crowd.shelves, place);
  }

  laneOf(place: number): number {
    return laneAt(this.stock.crowd, place);
  }

  titleAt(place: number): string {
    return this.stock.titleOf(this.indexAt(place));
  }

  dateAt(place: number): string {
    const { start, end } = this.stock.crowd.shelves;
    return (
      this.stock.dateOf(this.indexAt(place)) ??
      this.#told(start[place] as number, end[place] as number)
    );
  }

  #told(start: number, end: number): string {
    return daysIn(daysOver(start, end), [this.selection.first], this.ui.language)[0] ?? '';
  }

  /** Title and date of an event; `null` where it is none of these. */
  nameOf(id: string): string | null {
    const place = this.placeOf(id);
    return place === null ? null : this.#nameAt(place);
  }

  #nameAt(place: number): string {
    return commas(this.ui.language, [this.titleAt(place), this.dateAt(place)]);
  }

  markOf(id: string): Mark | null {
    const place = this.placeOf(id);
    return place === null ? null : markAt(this, place);
  }

  /** Elements are called by an event's id, with a plus before it where they stand for a cell that begins with it. */
  #placeCalled(name: string | null): number | null {
    return this.placeOf(name?.replace(/^\+/u, '') ?? null);
  }

  /** What an element stands for, by what it is called. */
  thingCalled(name: string | null): Thing | null {
    const place = this.#placeCalled(name);
    return place === null ? null : thingAt(this, place);
  }

  idOfThing({ cell, place }: Thing): string {
    return cell < 0 ? this.idAt(place) : `+${this.idAt(place)}`;
  }

  nameOfThing({ cell, place, lane, window, events }: Thing): string {
    if (cell < 0) return this.#nameAt(place);
    const first = firstIn(this, lane, window, 3).map((one) => this.titleAt(one));
    const when = this.#told(window.start, window.end);
    const more = events > first.length ? '…' : '';
    const counted = commas(this.ui.language, [this.ui.messages.count.events(events), when]);
    return `${counted}: ${semicolons(this.ui.language, first)}${more}`;
  }

  /** Gives the focus to what stands for an event, bringing it into view. */
  async lead(place: number): Promise<void> {
    const { figure, viewport } = this;
    // The viewport reveals the middle of whole days; an event may be at any instant.
    const at = this.middleOf(place) - 0.5;
    viewport.reveal({ from: at, to: at }, 'at once');
    const thing = thingAt(this, place);
    const name = thing ? this.idOfThing(thing) : this.idAt(place);
    figure.focused = name;
    figure.held = true;
    await tick();
    this.focusOn(name);
  }

  /** Gives the focus to the element that is called so. */
  focusOn(name: string): void {
    const plot = this.root?.closest('.plot');
    plot?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(name)}"]`)?.focus();
  }

  /** Comes closer to what a thing covers; `false` where one cannot come much closer than one is. */
  open({ window: { start, end } }: Thing): boolean {
    const { viewport } = this;
    const free = (end - start) * 0.1;
    const to = viewport.within(timeWindow(start - free, end + free));
    if (spanOf(to) > closer * spanOf(viewport.target)) return false;
    viewport.jump(to);
    return true;
  }

  /** Does what a key asks on what an element stands for; `false` where it is none of a crowd's own commands. */
  obey(command: Command, on: string | null): boolean {
    return obeyInCrowd(this, command, this.thingCalled(on));
  }
}
