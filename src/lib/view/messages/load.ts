import type { Language } from '../../text/language.ts';
import type { Messages } from './messages.ts';

const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  fa: async () => (await import('./fa.ts')).fa,
  ar: async () => (await import('./ar.ts')).ar,
};

/** The messages of one language; the other two are not sent to the reader. */
export function messagesOf(language: Language): Promise<Messages> {
  return loaders[language]();
}
