/** Whether some of the page is selected: a press that ends a selection asks for nothing else. */
export function isSelecting(): boolean {
  return (getSelection()?.toString() ?? '') !== '';
}
