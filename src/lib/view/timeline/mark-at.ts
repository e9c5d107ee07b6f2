/** Id of the mark, or of the sign for several, that an event happened on; `null`: elsewhere. */
export function markAt({ target }: Event): string | null {
  const mark = target instanceof Element ? target.closest('[data-mark],[data-sign]') : null;
  return mark?.getAttribute('data-mark') ?? mark?.getAttribute('data-sign') ?? null;
}
