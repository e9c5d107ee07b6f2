import type { Language } from '../../text/language.ts';
import type { Messages } from './messages.ts';

const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  fa: async () => (await import('./fa.ts')).fa,
  ar: async () => {
    // The names of the months too: the page is written with them from its first moment.
    const [{ ar }] = await Promise.all([import('./ar.ts'), import('../months/region.svelte.ts')]);
    return ar;
  },
};

/** The messages of one language; the other two are not sent to the reader. */
export function messagesOf(language: Language): Promise<Messages> {
  return loaders[language]();
}
