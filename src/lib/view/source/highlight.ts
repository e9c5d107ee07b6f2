/** Whether the browser can colour stretches of text without an element around each. */
export function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/**
 * Colours stretches of the page as `::highlight(name)` says, until what it returns is called.
 *
 * @param priority which of two that overlap speaks: the higher
 */
export function highlight(
  name: string,
  ranges: readonly (AbstractRange | null)[],
  priority = 0,
): () => void {
  const made = new Highlight();
  for (const range of ranges) if (range) made.add(range);
  made.priority = priority;
  return register(name, made);
}

/** Lets a highlight, to which stretches can be added at any time, colour the page, until what it returns is called. */
export function register(name: string, made: Highlight): () => void {
  CSS.highlights.set(name, made);
  return () => {
    if (CSS.highlights.get(name) === made) CSS.highlights.delete(name);
  };
}
