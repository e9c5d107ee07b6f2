import type { Language } from '../text/language.ts';
import { areLettersOn } from './letters.ts';
import { panels } from './panels.svelte.ts';
import type GoToDate from './go-to-date/GoToDate.svelte';
import type Help from './help/Help.svelte';
import { movementMessages, type MovementMessages } from './messages/movement/movement.ts';

interface Panels {
  readonly GoToDate: typeof GoToDate;
  readonly Help: typeof Help;
  readonly words: MovementMessages;
  /** Opens the help for a key press, unless letters are no shortcuts or something is being typed. */
  readonly askHelp: (press: KeyboardEvent) => void;
}

function askHelp({ target, ctrlKey, metaKey }: KeyboardEvent): void {
  const types =
    target instanceof Element &&
    target.closest('input:not([type=checkbox]), textarea, [contenteditable]');
  if (!types && !ctrlKey && !metaKey && areLettersOn()) panels.open = 'help';
}

/**
 * What can be opened over the page, with its words. A module between the page and the panels, since the page would bring
 * the styles of all that it fetches itself.
 */
export async function loadPanels(language: Language): Promise<Panels> {
  const [date, help, words] = await Promise.all([
    import('./go-to-date/GoToDate.svelte'),
    import('./help/Help.svelte'),
    movementMessages(language),
  ]);
  return { GoToDate: date.default, Help: help.default, words, askHelp };
}
