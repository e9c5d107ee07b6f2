/** Up to this many keys are put in order by insertion: a radix sort would spend more on its tables. */
const few = 48;
/** Bits of a key that one pass goes by. A table of 2¹¹ counts stays in the cache nearest the processor. */
const digitBits = 11;
const radix = 1 << digitBits;
/** Up to this many keys two passes tell nearly all of them apart; beyond, it takes a third. */
const many = 1 << 15;

/** Gives the order of keys; the answer is overwritten by the next call. */
export type Sorter = (keys: Float64Array) => Uint32Array;

function isSorted(keys: Float64Array): boolean {
  for (let i = 1; i < keys.length; i += 1) {
    if ((keys[i - 1] as number) > (keys[i] as number)) return false;
  }
  return true;
}

/** Puts `order[first..last)` in the order of the keys it points to; equal keys keep their order. */
function insertionSort(order: Uint32Array, keys: Float64Array, first: number, last: number): void {
  for (let i = first + 1; i < last; i += 1) {
    const element = order[i] as number;
    const key = keys[element] as number;
    let at = i;
    while (at > first && (keys[order[at - 1] as number] as number) > key) {
      order[at] = order[at - 1] as number;
      at -= 1;
    }
    order[at] = element;
  }
}

/** Keys that no pass could tell apart: as a rule they are equal, and in order already. */
function settle(order: Uint32Array, keys: Float64Array, first: number, last: number): void {
  let at = first + 1;
  while (
    at < last &&
    !((keys[order[at - 1] as number] as number) > (keys[order[at] as number] as number))
  )
    at += 1;
  if (at === last) return;
  if (last - first <= few) insertionSort(order, keys, first, last);
  else {
    order.subarray(first, last).sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
  }
}

/**
 * A sorter for up to `capacity` keys at a time, which keeps its tables from one call to the next. Its time grows with
 * the number of keys alone as long as they are not almost all in one place: a radix sort over even buckets between the
 * least and the greatest key, digit by digit from the lowest, then what shares a bucket.
 */
export function sorter(capacity: number): Sorter {
  const tables = new Uint32Array(radix * 3);
  let order = new Uint32Array(capacity);
  let spareOrder = new Uint32Array(capacity);
  let buckets = new Uint32Array(capacity);
  let spareBuckets = new Uint32Array(capacity);

  function fill(keys: Float64Array, passes: number): void {
    let least = Infinity;
    let most = -Infinity;
    for (const key of keys) {
      if (!Number.isFinite(key)) throw new RangeError(`not a key to sort by: ${key}`);
      if (key < least) least = key;
      if (key > most) most = key;
    }
    const scale = (2 ** Math.min(32, passes * digitBits) - 1) / (most - least);
    tables.fill(0);
    for (let i = 0; i < keys.length; i += 1) {
      const bucket = (((keys[i] as number) - least) * scale) >>> 0;
      order[i] = i;
      buckets[i] = bucket;
      for (let pass = 0; pass < passes; pass += 1) {
        const at = pass * radix + ((bucket >>> (pass * digitBits)) & (radix - 1));
        tables[at] = (tables[at] as number) + 1;
      }
    }
  }

  /** One stable counting sort, by the digit of one pass. */
  function move(length: number, pass: number): void {
    const shift = pass * digitBits;
    const table = tables.subarray(pass * radix, (pass + 1) * radix);
    let next = 0;
    for (let digit = 0; digit < radix; digit += 1) {
      const held = table[digit] as number;
      table[digit] = next;
      next += held;
    }
    for (let i = 0; i < length; i += 1) {
      const bucket = buckets[i] as number;
      const digit = (bucket >>> shift) & (radix - 1);
      const to = table[digit] as number;
      table[digit] = to + 1;
      spareOrder[to] = order[i] as number;
      spareBuckets[to] = bucket;
    }
    [order, spareOrder, buckets, spareBuckets] = [spareOrder, order, spareBuckets, buckets];
  }

  return (keys) => {
    const { length } = keys;
    if (length > capacity) throw new RangeError(`a sorter of ${capacity} keys, not ${length}`);
    const passes = length <= many ? 2 : 3;
    fill(keys, passes);
    if (length <= few) insertionSort(order, keys, 0, length);
    else if (!isSorted(keys)) {
      for (let pass = 0; pass < passes; pass += 1) move(length, pass);
      for (let first = 0; first < length;) {
        let last = first + 1;
        while (last < length && buckets[last] === buckets[first]) last += 1;
        if (last - first > 1) settle(order, keys, first, last);
        first = last;
      }
    }
    return order.subarray(0, length);
  };
}

/**
 * The indices of `keys` from the smallest to the largest key; equal keys keep their order.
 * @throws RangeError when a key is not finite
 */
export function sortOrder(keys: Float64Array): Uint32Array {
  return sorter(keys.length)(keys);
}
