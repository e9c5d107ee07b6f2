// What stands in build/, read as files: the specs go through every page that there is.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from '../tools/serve.js';

/** Files of the built site whose name ends so, with slashes, sorted. */
export function filesOf(ending: string): string[] {
  return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** Every page, as an address relative to the site's first page: `` for that one, `sources/`, … */
export function pages(): string[] {
  return filesOf('index.html').map((file) => file.slice(0, -'index.html'.length));
}

/** The text of a file of the built site. */
export function textOf(file: string): string {
  return readFileSync(join(BUILD, file), 'utf8');
}

/** The part of an event in events.json that the specs look at. */
export interface BuiltEvent {
  readonly id: string;
  readonly source: string;
  readonly gathering: boolean;
  readonly title: Readonly<Record<'en' | 'fa' | 'ar', string>>;
  readonly excerpt: { readonly exact: string };
  readonly date: {
    readonly words: string | null;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly derivation: readonly unknown[];
  };
  readonly claims: readonly { readonly quote: string }[];
  readonly outside?: { readonly reference: string };
}

/** The events of the built site, in the order of time. */
export function events(): BuiltEvent[] {
  return JSON.parse(textOf('events.json')) as BuiltEvent[];
}

/** The first event of the built site that is so. */
export function eventThat(is: (event: BuiltEvent) => boolean): BuiltEvent {
  const found = events().find(is);
  if (!found) throw new Error('the built site has no such event');
  return found;
}

/** Text as a page lays it out: every run of white space one space. */
export function laidOut(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
