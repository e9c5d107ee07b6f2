import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/lib/events/load-corpus.ts';
import { readSeeds } from '../../../src/lib/events/seeds-plugin.ts';
import { annotations } from '../../../src/lib/events/write-annotations.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [term: string]: Json };
type Thing = Readonly<Record<string, Json>>;
type Definition = string | Readonly<Record<string, string>>;
type Context = Readonly<Record<string, Definition>>;

/** A candidate, behind letters that UTF-16 writes in two units. */
const flowers = '🌻 اخبار 🌳\n\nهمایش در ۱۳ بهمن ۱۴۰۳ برگزار شد.';
const files = [
  ...readSeeds(fileURLToPath(new URL('../../../seeds', import.meta.url))),
  { name: 'flowers.txt', bytes: new TextEncoder().encode(flowers) },
];
const corpus = loadCorpus(files);
const collection = JSON.parse(JSON.stringify(annotations(corpus))) as Thing;
const [address, own] = collection['@context'] as unknown as [string, Context];
const published = JSON.parse(readFileSync(new URL('anno.jsonld', import.meta.url), 'utf8')) as {
  '@context': Context;
};
const context: Context = { ...published['@context'], ...own };

const isThing = (value: Json | undefined): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every node of the collection, the outermost first. */
function nodesIn(value: Json): Thing[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isThing(value)) return [];
  return [
    value,
    ...Object.entries(value).flatMap(([key, of]) => (key === '@context' ? [] : nodesIn(of))),
  ];
}

/** What a term of the context stands for, in full; `null` where it leads to no address. */
function expanded(term: string): string | null {
  const [prefix = '', ...rest] = term.split(':');
  if (rest.length > 0) {
    const base = context[prefix];
    return typeof base === 'string' ? base + rest.join(':') : null;
  }
  const definition = context[term];
  const id = typeof definition === 'string' ? definition : definition?.['@id'];
  return id === undefined ? null : id.startsWith('@') ? id : expanded(id);
}

/** How the context says that the values of a term are to be read. */
function coercionOf(term: string): string | undefined {
  const definition = context[term];
  return typeof definition === 'string' ? undefined : definition?.['@type'];
}

const nodes = nodesIn(collection);
const items = (collection['first'] as Thing)['items'] as readonly Thing[];

describe('the terms of annotations.jsonld', () => {
  it('are those of the context of the standard, and redefine none of it', () => {
    expect(address).toBe('http://www.w3.org/ns/anno.jsonld');
    for (const term of Object.keys(own))
      expect(published['@context'], term).not.toHaveProperty(term);
  });

  it('are all defined, down to an address', () => {
    const used = new Set(nodes.flatMap((node) => Object.keys(node)));
    used.delete('@context');
    for (const term of used) expect(expanded(term), term).toMatch(/^(https?:\/\/|@)/);
    const types = new Set(nodes.map((node) => node['type'] as string));
    for (const type of types) expect(expanded(type), type).toMatch(/^http:\/\//);
  });

  it('have values of the kind that the context says', () => {
    for (const node of nodes) {
      for (const [term, value] of Object.entries(node)) {
        if (term === '@context') continue;
        const values = Array.isArray(value) ? (value as readonly Json[]) : [value];
        const coercion = coercionOf(term);
        for (const one of values) {
          if (coercion === 'xsd:nonNegativeInteger') {
            expect(Number.isInteger(one) && Number(one) >= 0, term).toBe(true);
          } else if (coercion === '@vocab') expect(expanded(one as string), term).toMatch(/^http/);
          else if (coercion === 'xsd:hexBinary') expect(one).toMatch(/^([0-9a-f]{2})+$/);
          else if (coercion === '@id') expect(isThing(one) || typeof one === 'string').toBe(true);
          else expect(typeof one, term).toBe('string');
        }
      }
    }
  });
});

describe('the annotations', () => {
  const textual = v.looseObject({
    type: v.literal('TextualBody'),
    value: v.string(),
    purpose: v.string(),
  });
  const body = v.union([
    textual,
    v.object({
      type: v.literal('Choice'),
      items: v.array(v.object({ ...textual.entries, language: v.string() })),
    }),
    v.object({ type: v.literal('SpecificResource'), source: v.string() }),
  ]);
  const selectors = v.tuple([
    v.object({
      type: v.literal('TextQuoteSelector'),
      exact: v.string(),
      prefix: v.string(),
      suffix: v.string(),
    }),
    v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
  ]);
  const annotation = v.object({
    id: v.string(),
    type: v.literal('Annotation'),
    motivation: v.string(),
    body: v.array(body),
    target: v.object({
      source: v.string(),
      selector: selectors,
      state: v.object({ checksum: v.object({ checksumValue: v.string() }) }),
    }),
  });

  it('are one of each excerpt and of each claim, with ids of their own', () => {
    const claims = corpus.events.reduce((sum, event) => sum + event.claims.length, 0);
    expect(items).toHaveLength(corpus.events.length + claims);
    expect(collection['total']).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('have the form that the model asks for', () => {
    for (const item of items) expect(v.safeParse(annotation, item).issues).toBeUndefined();
  });

  it('cut out the very words, counted in code points, of the document with that checksum', () => {
    let beyond = 0;
    for (const item of items) {
      const { target } = v.parse(annotation, item);
      const name = /^sources\/(.+)\/$/.exec(target.source)?.[1];
      const bytes = files.find((file) => file.name === `${name}.txt`)?.bytes ?? new Uint8Array();
      const digest = createHash('sha256').update(bytes).digest('hex');
      expect(target.state.checksum.checksumValue).toBe(digest);
      const points = [...new TextDecoder().decode(bytes)];
      const [{ exact, prefix, suffix }, { start, end }] = target.selector;
      const before = points.slice(0, start).join('');
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(before.endsWith(prefix)).toBe(true);
      expect(points.slice(end).join('').startsWith(suffix)).toBe(true);
      if (before.length !== start) beyond += 1;
    }
    expect(beyond, 'some stand behind a letter of two units').toBeGreaterThan(0);
  });

  it('tell an event in three languages, and what a candidate is called in its own alone', () => {
    for (const item of items) {
      const { target, body } = v.parse(annotation, item);
      const [first] = body;
      if (target.source === 'sources/flowers/') {
        expect(first).toMatchObject({ type: 'TextualBody', language: 'fa' });
      } else {
        if (first?.type !== 'Choice') throw new Error('no choice of languages');
        expect(first.items.map(({ language }) => language)).toEqual(['en', 'fa', 'ar']);
      }
    }
  });
});
