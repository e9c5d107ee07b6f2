/** What can be opened over the page. */
export type PanelName = 'date' | 'help';

/** Which panel is open, if any: opened by a key wherever the focus is, and by the buttons below the timeline. */
class Panels {
  open: PanelName | null = $state(null);
}

/** The one of the page. Nothing opens one while pages are built. */
export const panels = new Panels();
