/**
 * Keeps what a pure function of one key has made, up to `limit` results; then it begins anew. Texts name the same days
 * again and again, and their strings are dear to write.
 */
export function memo<K extends string | number, V>(
  make: (key: K) => V,
  limit: number = 4096,
): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= limit) kept.clear();
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
