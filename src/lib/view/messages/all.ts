import type { Language } from '../../text/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import type { Messages } from './messages.ts';

/** The messages of all languages, for where pages are built; a reader is sent one language (see `load.ts`). */
export const messages: Readonly<Record<Language, Messages>> = { en, fa, ar };
