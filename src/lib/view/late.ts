import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** Takes an event of the element that it was made for. */
export type Listener = (event: Event) => void;

/** What a hand or the focus does before it does anything else to an element: time to fetch what answers it. */
const signs = ['pointerenter', 'focusin'] as const;

/** Keys that would scroll the page. */
const scrolling = /^(Arrow|Page|Home|End)/;

/** Whether a wheel turns for what is under it: it alone scrolls the page; with a key held, or sideways, it does not. */
function isForUs({ ctrlKey, metaKey, shiftKey, deltaX, deltaY }: WheelEvent): boolean {
  return ctrlKey || metaKey || shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
}

/** Keeps the browser from what it would do itself, where that cannot wait until the answer is there. */
function claim(event: Event): void {
  if (event instanceof WheelEvent ? isForUs(event) : event.type.startsWith('gesture')) {
    event.preventDefault();
  } else if (event instanceof KeyboardEvent && scrolling.test(event.key)) {
    if (!event.ctrlKey && !event.metaKey && !event.altKey) event.preventDefault();
  }
}

/**
 * Answers events by a listener that is fetched when an element is first approached: what happens before it is there is
 * kept for it, in order, so that no gesture is lost. Asks again at the next event where it could not be fetched.
 *
 * @param types what the listener is told of; a `click` before anything within the element hears of it
 * @param load fetches the listener
 */
export function late(
  types: readonly string[],
  load: (element: HTMLElement) => Promise<Listener>,
): Attachment<HTMLElement> {
  return (element) => {
    const waiting: Event[] = [];
    let listener: Listener | null = null;
    let asked = false;

    const fetchAhead = (): void => {
      if (asked) return;
      asked = true;
      load(element)
        .then((loaded) => {
          listener = loaded;
          waiting.splice(0).forEach(loaded);
        })
        .catch(() => (asked = false));
    };
    const take = (event: Event): void => {
      claim(event);
      if (listener) return listener(event);
      waiting.push(event);
      fetchAhead();
    };

    // By Svelte's own: the focus leaves an element as it is taken away, in the middle of an update.
    const offs = [
      ...signs.map((sign) => on(element, sign, fetchAhead)),
      ...types.map((type) =>
        on(element, type, take, { passive: false, capture: type === 'click' }),
      ),
    ];
    return () => offs.forEach((off) => off());
  };
}
