/** Whether a click asks for nothing special: one that would open a tab or a window is left to the browser. */
export function isPlainClick(click: MouseEvent): boolean {
  return click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey;
}
