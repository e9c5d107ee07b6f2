/**
 * A function from offsets in UTF-16 code units to offsets in Unicode code points, which standards such as the Web
 * Annotation model count in. An offset within a surrogate pair is taken for the one before it.
 */
export function codePointsOf(text: string): (offset: number) => number {
  // Where the second half of a pair stands: everything behind it is one nearer to the start.
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index + 1);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low - (pairs[low] === offset ? 1 : 0);
  };
}
