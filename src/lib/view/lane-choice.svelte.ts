import { laneGroupings, type LaneGrouping } from '../timeline/lanes.ts';

/** What an address holds of the lanes. Keys as in a lane plan. */
export interface LanePlace {
  readonly by: LaneGrouping;
  readonly folded: readonly string[];
  /** Lanes that the reader has moved, with those above them, from the top. */
  readonly order: readonly string[];
}

const readKeys = (text: string | null): readonly string[] => text?.split(',') ?? [];

/** Reads the lanes from the query of an address; what it cannot read it leaves out. */
export function readLanes(query: URLSearchParams): LanePlace {
  return {
    by: laneGroupings.find((by) => by === query.get('lanes')) ?? 'kind',
    folded: readKeys(query.get('folded')),
    order: readKeys(query.get('order')),
  };
}

/** Writes into a query what `readLanes` reads back; nothing for lanes as they are at first. */
export function writeLanes({ by, folded, order }: LanePlace, query: URLSearchParams): void {
  if (by !== 'kind') query.set('lanes', by);
  if (folded.length > 0) query.set('folded', folded.join());
  if (order.length > 0) query.set('order', order.join());
}

/** What the reader has made of the lanes. */
export class LaneChoice implements LanePlace {
  #by: LaneGrouping = $state('kind');
  folded: readonly string[] = $state.raw([]);
  order: readonly string[] = $state.raw([]);

  get by(): LaneGrouping {
    return this.#by;
  }

  /** Other lanes begin unfolded and in their own order. */
  set by(by: LaneGrouping) {
    this.restore({ by, folded: [], order: [] });
  }

  get place(): LanePlace {
    const { by, folded, order } = this;
    return { by, folded, order };
  }

  restore({ by, folded, order }: LanePlace): void {
    this.#by = by;
    this.folded = folded;
    this.order = order;
  }

  /** Folds a lane, or unfolds it. */
  toggle = (key: string): void => {
    this.folded = this.folded.includes(key)
      ? this.folded.filter((other) => other !== key)
      : [...this.folded, key];
  };
}
