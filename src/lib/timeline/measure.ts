/** Width in px of a text as it will be drawn. */
export type Measure = (text: string) => number;

/** How many widths are kept; a screenful of labels in three languages is some hundreds. */
const greatestCache = 5000;

/**
 * The same measure, asking only once for each text: a browser's text measure costs more than all of the geometry.
 * Make a new one when the font changes.
 */
export function remembered(measure: Measure): Measure {
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    if (widths.size >= greatestCache) widths.clear();
    const width = measure(text);
    widths.set(text, width);
    return width;
  };
}
