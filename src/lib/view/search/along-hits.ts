/** The finds on the page that a key leads to, in order. */
export function hitsIn(within: Element | undefined): HTMLElement[] {
  return [...(within?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])];
}

/** Leads from the field along the finds and back: down to the next, up to the one before; at the ends it stays. */
export function stepAlong(
  event: KeyboardEvent,
  hits: readonly HTMLElement[],
  field: HTMLElement | undefined,
): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const here = hits.findIndex((hit) => hit === document.activeElement);
  if (here < 0 && document.activeElement !== field) return;
  event.preventDefault();
  if (here + step < 0) field?.focus();
  else hits[here + step]?.focus();
}
