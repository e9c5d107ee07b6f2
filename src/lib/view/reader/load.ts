import type { Language } from '../../text/language.ts';
import type { Loaded } from './fetch-reader.ts';

/** What has been asked for, by language. Only the browser asks. */
const asked = new Map<Language, Promise<Loaded>>();

/** The reader and what it reads, fetched once a language; asked for again after it failed. */
export function readerOf(language: Language): Promise<Loaded> {
  const before = asked.get(language);
  if (before) return before;
  const loading = import('./fetch-reader.ts').then(({ fetchReader }) => fetchReader(language));
  asked.set(language, loading);
  loading.catch(() => asked.delete(language));
  return loading;
}
