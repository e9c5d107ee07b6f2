import type { ComparedEvent } from '../prepare/compare/model.ts';
import type { EventView } from '../prepare/model.ts';
import { byId } from '../shown.ts';
import type { Telling } from './cells.ts';
import type { ColumnId } from './columns.ts';
import { firstPlace, isFirstPlace, type ComparePlace } from './compare-place.ts';
import { sortRows } from './sort-rows.ts';

/** What a comparison is made from. */
export interface Material {
  /** All events of the corpus. */
  readonly events: readonly EventView[];
  readonly gatherings: readonly ComparedEvent[];
}

/** Which events are compared, in which order, and with which of them. */
export class Comparing {
  #place: ComparePlace = $state.raw(firstPlace);
  /** Every event of the corpus, once one that is no gathering has been asked for. */
  #fetched: readonly ComparedEvent[] = $state.raw([]);
  /** Whether they could not be fetched. */
  failed: boolean = $state(false);

  readonly #material: () => Material;
  readonly #telling: () => Telling;
  readonly #fetchAll: () => Promise<readonly ComparedEvent[]>;

  readonly #first = $derived.by(() => this.#material().gatherings.map(({ event }) => event.id));
  readonly #known = $derived.by(() => [...this.#material().gatherings, ...this.#fetched]);
  readonly #events = $derived.by(() => byId(this.#material().events));
  readonly #ids = $derived.by(() => this.#place.ids ?? this.#first);
  /** Ids of the address that no event has. */
  readonly strange: readonly string[] = $derived.by(() =>
    this.#ids.filter((id) => !this.#events.has(id)),
  );
  /** Events that are asked for and not there yet. */
  readonly waiting: readonly EventView[] = $derived.by(() =>
    this.#ids.flatMap((id) => (this.#row(id) ? [] : (this.#events.get(id) ?? []))),
  );
  readonly rows: readonly ComparedEvent[] = $derived.by(() => {
    const listed = this.#ids.flatMap((id) => this.#row(id) ?? []);
    const { sort } = this.#place;
    return sort ? sortRows(listed, sort, this.#telling()) : listed;
  });
  /** Events that are not in the table. */
  readonly others: readonly EventView[] = $derived.by(() =>
    this.#material().events.filter(({ id }) => !this.#ids.includes(id)),
  );
  /** Id of the row that the others are compared with. */
  readonly pinned: string | null = $derived.by(() => {
    const { pinned } = this.#place;
    return this.rows.some(({ event }) => event.id === pinned) ? pinned : null;
  });
  /** Whether the table is what it is at first. */
  readonly isFirst: boolean = $derived.by(() => isFirstPlace(this.place));

  /**
   * @param material gives what the page holds from the start
   * @param telling gives what the words of cells depend on
   * @param fetchAll fetches every event as one that can be compared
   */
  constructor(
    material: () => Material,
    telling: () => Telling,
    fetchAll: () => Promise<readonly ComparedEvent[]>,
  ) {
    this.#material = material;
    this.#telling = telling;
    this.#fetchAll = fetchAll;
  }

  get sort(): ComparePlace['sort'] {
    return this.#place.sort;
  }

  get folded(): readonly ColumnId[] {
    return this.#place.folded;
  }

  /** What the address is to hold. */
  get place(): ComparePlace {
    const { sort, folded } = this.#place;
    const ids = this.#ids.filter((id) => this.#events.has(id));
    const asFirst = (id: string, i: number): boolean =>
      sort ? this.#first.includes(id) : this.#first[i] === id;
    const isFirst = ids.length === this.#first.length && ids.every(asFirst);
    return { ids: isFirst ? null : ids, sort, pinned: this.pinned, folded };
  }

  /** Takes over what an address holds, and fetches what it names and the page does not hold. */
  restore(place: ComparePlace): void {
    this.#place = place;
    void this.fetch();
  }

  /** Fetches what is asked for and not there; once more where that failed. */
  async fetch(): Promise<void> {
    if (this.waiting.length === 0) return;
    this.failed = false;
    try {
      this.#fetched = await this.#fetchAll();
    } catch {
      this.failed = true;
    }
  }

  /** Back to all gatherings in the order of time. */
  reset = (): void => {
    this.#place = firstPlace;
  };

  /** Sorts by a column; by the one that the rows are sorted by already, from the other end. */
  sortBy(by: ColumnId): void {
    const { sort } = this.#place;
    this.#change({ sort: { by, descending: sort?.by === by && !sort.descending } });
  }

  add(id: string): void {
    this.#change({ ids: [...this.#ids, id] });
    void this.fetch();
  }

  remove(id: string): void {
    this.#change({ ids: this.#ids.filter((other) => other !== id) });
  }

  /** Moves a row so many places on; from then on the order is the reader's own. Nothing beyond either end. */
  move(id: string, by: number): void {
    const ids = this.rows.map(({ event }) => event.id);
    const from = ids.indexOf(id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= ids.length) return;
    ids.splice(to, 0, ...ids.splice(from, 1));
    this.#change({ ids: [...ids, ...this.waiting.map((event) => event.id)], sort: null });
  }

  /** Makes a row the one to compare with; if it is that already, none. */
  pin(id: string): void {
    this.#change({ pinned: this.pinned === id ? null : id });
  }

  /** Folds a column away, or unfolds it. */
  fold(column: ColumnId): void {
    const others = this.folded.filter((other) => other !== column);
    const isFolded = others.length < this.folded.length;
    this.#change({ folded: isFolded ? others : [...others, column] });
  }

  #row(id: string): ComparedEvent | undefined {
    return this.#known.find(({ event }) => event.id === id);
  }

  #change(part: Partial<ComparePlace>): void {
    this.#place = { ...this.#place, ...part };
  }
}
