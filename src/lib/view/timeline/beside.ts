import type { Attachment } from 'svelte/attachments';

/** Anything with a place on the screen: an element, or a cell of a picture. */
export interface Anchor {
  getBoundingClientRect(): DOMRect;
}

/** px between a plate and what it belongs to, and between it and the edge of the screen. */
const gap = 6;
const edge = 8;

/** Puts an element, placed by the screen, below an anchor or above it, wherever there is more room, and in view. */
export function putBeside(element: HTMLElement, anchor: Anchor): void {
  const at = anchor.getBoundingClientRect();
  const own = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.min((at.left + at.right - own.width) / 2, clientWidth - own.width - edge);
  const below = at.bottom + own.height + edge <= clientHeight || at.top < clientHeight / 2;
  const top = below
    ? Math.min(at.bottom + gap, clientHeight - own.height - edge)
    : at.top - own.height - gap;
  element.style.left = `${Math.max(edge, left)}px`;
  element.style.top = `${Math.max(edge, top)}px`;
}

/** Shows a popover beside an anchor for as long as it is there. */
export function beside(anchor: Anchor): Attachment<HTMLElement> {
  return (element) => {
    element.showPopover();
    putBeside(element, anchor);
  };
}
