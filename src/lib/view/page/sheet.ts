import type { Attachment } from 'svelte/attachments';

/** A pull of this many px, or a third of the sheet, puts it away. */
const enough = 120;

/** Lets a sheet be pulled down by its grip (`data-grip`) and put away; a short pull springs back. */
export function sheet(away: () => void): Attachment<HTMLElement> {
  return (element) => {
    const grip = element.querySelector<HTMLElement>('[data-grip]');
    if (!grip) return;
    let from: number | null = null;

    const settle = (): void => {
      from = null;
      element.style.removeProperty('--sheet-drag');
    };
    const onpointerdown = (event: PointerEvent): void => {
      if (event.target instanceof Element && event.target.closest('button')) return;
      from = event.clientY;
      grip.setPointerCapture(event.pointerId);
    };
    const onpointermove = (event: PointerEvent): void => {
      if (from === null) return;
      element.style.setProperty('--sheet-drag', `${Math.max(0, event.clientY - from)}px`);
    };
    const onpointerup = (event: PointerEvent): void => {
      if (from === null) return;
      const pulled = event.clientY - from;
      settle();
      if (pulled > Math.min(enough, element.clientHeight / 3)) away();
    };

    const listening = new AbortController();
    const { signal } = listening;
    grip.addEventListener('pointerdown', onpointerdown, { signal });
    grip.addEventListener('pointermove', onpointermove, { signal });
    grip.addEventListener('pointerup', onpointerup, { signal });
    grip.addEventListener('pointercancel', settle, { signal });
    return () => listening.abort();
  };
}
