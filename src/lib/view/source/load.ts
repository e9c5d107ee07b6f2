import type { Language } from '../../text/language.ts';
import { sourceLink } from '../links.ts';
import type { DocumentReading } from '../prepare/model.ts';
import type Panel from './panel/Panel.svelte';

interface Loaded {
  readonly Panel: typeof Panel;
  readonly reading: DocumentReading;
}

/** What has been asked for, by address. Only the browser asks. */
const asked = new Map<string, Promise<Loaded>>();

async function load(address: string): Promise<Loaded> {
  const [module, response] = await Promise.all([import('./panel/Panel.svelte'), fetch(address)]);
  if (!response.ok) throw new Error(`${String(response.status)} for ${response.url}`);
  return { Panel: module.default, reading: (await response.json()) as DocumentReading };
}

/** What answers a question about a document's text, fetched once; asked for again after it failed. */
export function panelOf(language: Language, name: string): Promise<Loaded> {
  const address = `${sourceLink(language, name)}reading.json`;
  const before = asked.get(address);
  if (before) return before;
  const loading = load(address);
  asked.set(address, loading);
  loading.catch(() => asked.delete(address));
  return loading;
}
