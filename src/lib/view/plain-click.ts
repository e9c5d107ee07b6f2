/** What a click has been made with: Enter on a link makes one too, which no pointer has counted. */
type Maker = 'keyboard' | 'pointer';

/** Whether a click asks for nothing special: one that would open a tab or a window is left to the browser. */
export function isPlainClick(click: MouseEvent): boolean {
  return click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey;
}

/** Lets a plain click on the link of an event choose it in place of following the link. */
export function chooseOnClick(
  click: MouseEvent,
  id: string,
  choose: (id: string, how: Maker) => void,
): void {
  if (!isPlainClick(click)) return;
  click.preventDefault();
  choose(id, click.detail === 0 ? 'keyboard' : 'pointer');
}
