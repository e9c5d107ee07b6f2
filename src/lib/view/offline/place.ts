/** Under which name the tab's storage has a place. */
const name = 'place';

/** How far something is scrolled, and what stood in its middle: what is above may be of another length later on. */
interface Scrolled {
  readonly path: string;
  readonly top: number;
  readonly left: number;
  /** An id, and where on the screen its element began, in px. */
  readonly middle: readonly [id: string, from: number] | null;
}

interface Place {
  readonly address: string;
  readonly scrolled: readonly Scrolled[];
  /** What was typed or chosen in fields and not sent. */
  readonly typed: readonly (readonly [path: string, value: string])[];
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Fields that hold words. */
const fields = 'textarea, input:not([type=checkbox], [type=radio], [type=password], [type=file])';

/** Saves what the address does not hold of a reader's place, for the time that the page is loaded anew. */
export function leavePlace(): void {
  const place: Place = {
    address: location.href,
    scrolled: [...document.querySelectorAll('*')]
      .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
      .map(scrolledOf),
    typed: [...document.querySelectorAll<Field>(fields)]
      .filter(({ value, defaultValue }) => value !== defaultValue)
      .map((field) => [pathTo(field), field.value]),
  };
  try {
    sessionStorage.setItem(name, JSON.stringify(place));
  } catch {
    // Storage is forbidden or full: the browser's own memory of the page has to do.
  }
}

/** Finds the place again that was saved for this address, and forgets it. */
export function findPlace(): void {
  const saved = takeSaved();
  if (saved === null) return;
  // Of this site's own making, and from this tab.
  const { address, scrolled, typed } = JSON.parse(saved) as Place;
  if (address !== location.href) return;
  for (const [path, value] of typed) {
    const field = document.querySelector<Field>(path);
    if (!field || field.value === value) continue;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  hold(scrolled);
}

/**
 * Scrolls to where the page was, and stays there while it comes to rest: what comes into view has its height only then, and
 * the chosen event is scrolled to. Lets go as soon as the reader moves.
 */
function hold(scrolled: readonly Scrolled[]): void {
  const moved = new AbortController();
  for (const type of ['wheel', 'pointerdown', 'keydown']) {
    addEventListener(type, () => moved.abort(), { signal: moved.signal, passive: true });
  }
  let frames = 60;
  const again = (): void => {
    if (moved.signal.aborted) return;
    scrolled.forEach(scroll);
    frames -= 1;
    if (frames > 0) requestAnimationFrame(again);
    else moved.abort();
  };
  again();
}

function takeSaved(): string | null {
  try {
    const saved = sessionStorage.getItem(name);
    sessionStorage.removeItem(name);
    return saved;
  } catch {
    return null;
  }
}

function scrolledOf(element: Element): Scrolled {
  const { scrollTop: top, scrollLeft: left } = element;
  const inner = middleOf(element);
  const middle = inner && ([inner.id, inner.getBoundingClientRect().top] as const);
  return { path: pathTo(element), top, left, middle };
}

/** What stands about the middle of what is seen of a scrolled element, and has an id; `null` for nothing. */
function middleOf(element: Element): Element | null {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const [upper, lower] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  for (const part of [0.5, 0.6, 0.4, 0.7, 0.3]) {
    for (const seen of document.elementsFromPoint(x, upper + (lower - upper) * part)) {
      const inner = seen.closest('[id]');
      if (!inner || inner === element || !element.contains(inner) || isStuck(inner)) continue;
      // What is higher than the screen says little.
      if (inner.getBoundingClientRect().height <= innerHeight) return inner;
    }
  }
  return null;
}

function scroll({ path, top, left, middle }: Scrolled): void {
  const element = document.querySelector(path);
  if (!element) return;
  const inner = middle && document.getElementById(middle[0]);
  if (!middle || !inner || !element.contains(inner)) {
    element.scrollTo({ top, left, behavior: 'instant' });
    return;
  }
  element.scrollTo({ left, behavior: 'instant' });
  const moved = inner.getBoundingClientRect().top - middle[1];
  element.scrollBy({ top: moved, behavior: 'instant' });
}

/** Whether an element does not move when what it is in is scrolled. */
function isStuck(element: Element): boolean {
  const { position } = getComputedStyle(element);
  if (position === 'sticky' || position === 'fixed') return true;
  return element.parentElement !== null && isStuck(element.parentElement);
}

/** A selector of one element: its own id, or its way down from the nearest one above. */
function pathTo(element: Element): string {
  if (element.id) return `#${CSS.escape(element.id)}`;
  const { parentElement: parent } = element;
  if (!parent) return ':root';
  return `${pathTo(parent)} > :nth-child(${[...parent.children].indexOf(element) + 1})`;
}
