/** A source of chance that gives the same numbers in every run. */
export interface Random {
  /** A whole number from `from` to `to`, inclusive. */
  between(from: number, to: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** Numbers by the xorshift generator of G. Marsaglia, with shifts of 13, 17 and 5; `seed` is not 0. */
export function random(seed: number): Random {
  let state = seed;
  const between = (from: number, to: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return from + ((state >>> 0) % (to - from + 1));
  };
  return {
    between,
    pick(items) {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
  };
}
