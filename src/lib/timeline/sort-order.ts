/** Numbers that fall into one bucket of the radix sort are put in order by insertion up to this many. */
const fewInBucket = 24;
const radix = 1 << 16;

function isSorted(keys: Float64Array): boolean {
  for (let i = 1; i < keys.length; i += 1) {
    if ((keys[i - 1] as number) > (keys[i] as number)) return false;
  }
  return true;
}

/** One pass of a stable counting sort of `from` into `to`, by 16 bits of each element's bucket. */
function pass(buckets: Uint32Array, from: Uint32Array, to: Uint32Array, shift: 0 | 16): void {
  const starts = new Uint32Array(radix + 1);
  const digit = (element: number): number => ((buckets[element] as number) >>> shift) & (radix - 1);
  for (const element of from)
    starts[digit(element) + 1] = (starts[digit(element) + 1] as number) + 1;
  for (let i = 1; i <= radix; i += 1) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  for (const element of from) {
    const at = starts[digit(element)] as number;
    to[at] = element;
    starts[digit(element)] = at + 1;
  }
}

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

/**
 * The indices of `keys` from the smallest to the largest key; equal keys keep their order. In time that grows with the
 * number of keys alone as long as they are not almost all in one place: a radix sort over 2³² buckets, then each bucket.
 * @throws RangeError when a key is not finite
 */
export function sortOrder(keys: Float64Array): Uint32Array {
  const order = Uint32Array.from({ length: keys.length }, (_, i) => i);
  let least = Infinity;
  let most = -Infinity;
  for (const key of keys) {
    if (!Number.isFinite(key)) throw new RangeError(`not a key to sort by: ${key}`);
    if (key < least) least = key;
    if (key > most) most = key;
  }
  if (isSorted(keys)) return order;

  const buckets = new Uint32Array(keys.length);
  const scale = (2 ** 32 - 1) / (most - least);
  for (let i = 0; i < keys.length; i += 1) buckets[i] = ((keys[i] as number) - least) * scale;
  const half = new Uint32Array(keys.length);
  pass(buckets, order, half, 0);
  pass(buckets, half, order, 16);

  for (let first = 0; first < order.length;) {
    const bucket = buckets[order[first] as number];
    let last = first + 1;
    while (last < order.length && buckets[order[last] as number] === bucket) last += 1;
    if (last - first <= fewInBucket) insertionSort(order, keys, first, last);
    else {
      order
        .subarray(first, last)
        .sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
    }
    first = last;
  }
  return order;
}
