import type { Stock } from './stock.ts';

/** Places that are remembered by the ids of their events. */
const remembered = 1000;

/** Where the events of a stock are, by their ids: those that have been told lately are not searched for. */
export class Places {
  readonly #stock: Stock;
  readonly #known = new Map<string, number>();

  constructor(stock: Stock) {
    this.#stock = stock;
  }

  /** The id of the event at a place. */
  idAt(place: number): string {
    const { crowd } = this.#stock;
    const id = this.#stock.idOf(crowd.shelves.index[place] as number);
    if (this.#known.size >= remembered) this.#known.clear();
    this.#known.set(id, place);
    return id;
  }

  /** The place of an event; `null` where there is none of that id. */
  placeOf(id: string | null): number | null {
    if (id === null) return null;
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const index = this.#stock.indexOf(id);
    const place = index === null ? -1 : this.#stock.crowd.shelves.index.indexOf(index);
    if (place < 0) return null;
    this.#known.set(id, place);
    return place;
  }
}
