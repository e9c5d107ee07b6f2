/** Where a tab of the browser keeps what has been set aside. */
const key = 'compare';

function stored(): readonly string[] {
  try {
    return sessionStorage.getItem(key)?.split(',') ?? [];
  } catch {
    return [];
  }
}

/** The events that a reader has set aside while reading, so as to compare them. */
export class SetAside {
  /** In the order in which they were set aside. */
  ids: readonly string[] = $state.raw(stored());

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  /** Sets an event aside, or puts it back. */
  toggle(id: string): void {
    this.ids = this.has(id) ? this.ids.filter((other) => other !== id) : [...this.ids, id];
    try {
      if (this.ids.length > 0) sessionStorage.setItem(key, this.ids.join());
      else sessionStorage.removeItem(key);
    } catch {
      // Storage is forbidden here: they are kept as long as the page is.
    }
  }
}

/** The one of the tab. */
export const setAside = new SetAside();
