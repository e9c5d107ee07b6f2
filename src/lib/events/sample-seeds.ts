/** Small seeds for tests, and what one asks of them. */
import type { DateValue } from '../dates/value/date-value.ts';
import { isoDay } from '../dates/value/iso-day.ts';
import { loadCorpus, type SeedFile } from './load-corpus.ts';
import type { EventDate, SourceDocument } from './model.ts';

export function seedFile(name: string, content: string): SeedFile {
  return { name, bytes: new TextEncoder().encode(content) };
}

/** A field of a sidecar that holds one text in three languages. */
export function same(text: string): string {
  return `{ en: "${text}", fa: "${text}", ar: "${text}" }`;
}

/**
 * A document and its sidecar. The first line of the text is its headline.
 * @param events the sidecar's list of events, and whatever goes before it
 */
export function seed(
  language: 'en' | 'fa' | 'ar',
  text: string,
  events: string,
  written: string = '',
  name: string = 'sample',
): SeedFile[] {
  const headline = text.split('\n', 1)[0] ?? '';
  const sidecar = [
    `language: ${language}`,
    `title: { original: "${headline}", en: "News", fa: "خبر", ar: "خبر" }`,
    written,
    'events:',
    events,
  ];
  return [seedFile(`${name}.txt`, text), seedFile(`${name}.yaml`, sidecar.join('\n'))];
}

/** An event of a sidecar; `more` holds further fields, a line each. */
export function eventYaml(id: string, excerpt: string, ...more: string[]): string {
  return [
    `  - id: ${id}`,
    '    kind: other',
    `    title: ${same(id)}`,
    `    excerpt: "${excerpt}"`,
    `    attribution: ${same('the report')}`,
    ...more.map((line) => `    ${line}`),
  ].join('\n');
}

/** The document of one `seed`. */
export function loadSeed(...parts: Parameters<typeof seed>): SourceDocument {
  return loadCorpus(seed(...parts)).documents[0]!;
}

/** Both ends of a date: `2019-02-01 …`. */
export function daysOf({ earliest, latest }: DateValue): string {
  return [earliest, latest].map((end) => (end === null ? '…' : isoDay(end))).join(' ');
}

export function rulesOf({ derivation }: EventDate): string[] {
  return derivation.map(({ rule }) => rule);
}
