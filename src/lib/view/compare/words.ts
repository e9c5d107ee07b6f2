import { createContext } from 'svelte';
import type { CompareMessages } from '../messages/compare/compare.ts';

/** What the page for comparing says, in the language of the interface. */
export const [getCompareMessages, setCompareMessages] = createContext<CompareMessages>();
