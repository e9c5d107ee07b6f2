import { createContext } from 'svelte';
import type { Language } from '../text/language.ts';
import type { Messages } from './messages/messages.ts';

/** The language that the interface speaks, with its messages. */
export interface Interface {
  readonly language: Language;
  readonly messages: Messages;
}

export const [getInterface, setInterface] = createContext<Interface>();
