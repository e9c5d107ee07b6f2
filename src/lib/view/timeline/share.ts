/** A place in px as a share of a whole, in percent, for attributes of SVG: what is drawn then fits every width. */
export function share(px: number, whole: number): string {
  return `${Math.round((px / whole) * 100_000) / 1000}%`;
}
