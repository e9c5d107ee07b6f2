import { detailsLink } from '../links.ts';
import type Reader from './Reader.svelte';
import type { EventDetails } from '../prepare/model.ts';
import type { Language } from '../../text/language.ts';

interface Loaded {
  readonly Reader: typeof Reader;
  readonly details: EventDetails;
}

/** What has been asked for, by language. Only the browser asks. */
const asked = new Map<Language, Promise<Loaded>>();

async function load(language: Language): Promise<Loaded> {
  const [module, response] = await Promise.all([
    import('./Reader.svelte'),
    fetch(detailsLink(language)),
  ]);
  if (!response.ok) throw new Error(`${String(response.status)} for ${response.url}`);
  return { Reader: module.default, details: (await response.json()) as EventDetails };
}

/** The reader and what it reads, fetched once a language; asked for again after it failed. */
export function readerOf(language: Language): Promise<Loaded> {
  const before = asked.get(language);
  if (before) return before;
  const loading = load(language);
  asked.set(language, loading);
  loading.catch(() => asked.delete(language));
  return loading;
}
