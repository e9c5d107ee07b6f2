/**
 * Lets a row be dragged among the others: it changes places with a neighbour as soon as the hand is beyond the middle of
 * that one. The window listens, since an element that is moved loses the pointer that it has captured.
 *
 * @param move moves the row so many places on
 * @param during is told when it begins and when it is over
 */
export function dragRow(
  press: PointerEvent,
  move: (by: number) => void,
  during: (dragging: boolean) => void,
): void {
  const row = press.currentTarget instanceof Element ? press.currentTarget.closest('tr') : null;
  if (!row || press.button !== 0) return;
  press.preventDefault();
  const dragging = new AbortController();
  const { signal } = dragging;
  const middle = (of: Element): number => {
    const { top, height } = of.getBoundingClientRect();
    return top + height / 2;
  };
  const follow = ({ clientY }: PointerEvent): void => {
    const { previousElementSibling: before, nextElementSibling: after } = row;
    if (before && clientY < middle(before)) move(-1);
    else if (after && clientY > middle(after)) move(1);
  };
  const end = (): void => {
    during(false);
    dragging.abort();
  };
  during(true);
  addEventListener('pointermove', follow, { signal });
  for (const type of ['pointerup', 'pointercancel']) addEventListener(type, end, { signal });
}
