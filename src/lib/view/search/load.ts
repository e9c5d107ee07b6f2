/**
 * The search with its words. A module between the page and its parts, since the page would bring the styles of all that it
 * fetches itself.
 */
import type { Language } from '../../text/language.ts';
import { areLettersOn } from '../letters.ts';
import { searchMessages, type SearchMessages } from '../messages/search/search.ts';
import type { Selection } from '../selection.svelte.ts';
import type Narrowed from './Narrowed.svelte';
import type Search from './Search.svelte';

interface Loaded {
  /** Whether a key press that is no typing asks for the search: letters and signs may be no shortcuts. */
  readonly isAsked: (press: KeyboardEvent) => boolean;
  readonly Search: typeof Search;
  readonly words: SearchMessages;
}

function isAsked({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  // By its place, unless it writes what is a key of its own: a minus on a German keyboard, a question mark.
  const isSlash = key === '/' || (!shiftKey && !/[-?؟]/.test(key));
  return isSlash && !ctrlKey && !metaKey && !altKey && areLettersOn();
}

export async function loadSearch(language: Language): Promise<Loaded> {
  const [search, words] = await Promise.all([import('./Search.svelte'), searchMessages(language)]);
  return { Search: search.default, words, isAsked };
}

/** What tells that only finds are shown; has the selection know what is found. */
export async function loadNarrowed(
  language: Language,
  selection: Selection,
): Promise<{ readonly Narrowed: typeof Narrowed; readonly words: SearchMessages }> {
  const [note, words, { letFind }] = await Promise.all([
    import('./Narrowed.svelte'),
    searchMessages(language),
    import('./let-find.ts'),
  ]);
  await letFind(language, selection);
  return { Narrowed: note.default, words };
}
