import type { Attachment } from 'svelte/attachments';

/** Distance from the edges of the screen, and from what a panel was opened with, in px. */
const air = 8;

/**
 * Opens an element with `popover` when it is there: beside the button that names it (`data-opens` with the panel's name),
 * in the middle where no such button is to be seen, and always within the screen. Tells when it has been put away; the
 * focus then goes back to where it was.
 *
 * @param away is called once the element is closed
 */
export function popUp(away: () => void, beside: string | null = null): Attachment<HTMLElement> {
  return (element) => {
    const ontoggle = (event: ToggleEvent): void => {
      if (event.newState === 'closed') away();
    };
    element.addEventListener('toggle', ontoggle);
    element.showPopover();
    placeBeside(
      element,
      beside === null ? null : document.querySelector(`[data-opens="${beside}"]`),
    );
    return () => {
      element.removeEventListener('toggle', ontoggle);
      if (element.matches(':popover-open')) element.hidePopover();
    };
  };
}

/** Puts an open panel beside what it was opened with, or in the middle, within the screen. */
export function placeBeside(element: HTMLElement, opener: Element | null): void {
  const { width, height } = element.getBoundingClientRect();
  const at = opener?.getBoundingClientRect() ?? null;
  const isRtl = getComputedStyle(element).direction === 'rtl';
  const room = document.documentElement.clientWidth - width - air;
  const left = at ? (isRtl ? at.right - width : at.left) : room / 2;
  const { style } = element;
  // On a narrow screen it fills the line.
  style.left = `${room < 6 * air ? (room + air) / 2 : Math.max(air, Math.min(left, room))}px`;

  // It may grow while it is open, away from what it was opened with; and a phone's keyboard takes the lower half.
  const isAbove =
    at !== null && at.bottom + height + 2 * air > innerHeight && at.top > height + air;
  const top = Math.max(air, Math.min(at ? at.bottom + air : innerHeight / 8, innerHeight - height));
  style.top = isAbove ? 'auto' : `${top}px`;
  style.bottom = isAbove ? `${innerHeight - at.top + air}px` : 'auto';
  style.maxHeight = `${(isAbove ? at.top : innerHeight - top) - 2 * air}px`;
}
