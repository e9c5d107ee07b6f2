/**
 * What is laid over the drawing, and what tells of a range. A module between the page and its parts, since the page would
 * bring the styles of all that it fetches itself.
 */
import type { Language } from '../../text/language.ts';
import { movementMessages, type MovementMessages } from '../messages/movement/movement.ts';
import type Overlay from './Overlay.svelte';
import type RangeNote from './RangeNote.svelte';

interface Loaded {
  readonly Overlay: typeof Overlay;
  readonly RangeNote: typeof RangeNote;
  readonly words: MovementMessages;
}

/** The parts, with their words. */
export async function loadOverlay(language: Language): Promise<Loaded> {
  const [overlay, note, words] = await Promise.all([
    import('./Overlay.svelte'),
    import('./RangeNote.svelte'),
    movementMessages(language),
  ]);
  return { Overlay: overlay.default, RangeNote: note.default, words };
}
