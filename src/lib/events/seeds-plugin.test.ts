import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../text/sha256.ts';
import { writeAnchors } from './anchors/anchors.ts';
import type { QuoteFound } from './anchors/quote-found.ts';
import { CorpusError } from './fault.ts';
import { loadCorpus } from './load-corpus.ts';
import type { Corpus } from './model.ts';
import { eventYaml, seed } from './sample-seeds.ts';
import { seeds } from './seeds-plugin.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tarikh-'));
  mkdirSync(join(root, 'seeds', 'drafts'), { recursive: true });
  writeFileSync(join(root, 'seeds', 'talks.txt'), 'Talks\n\nThey met on 4 May 2021.');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const lone = () => writeFileSync(join(root, 'seeds', 'lost.yaml'), 'language: en');

/** What the plugin told in the terminal since it was last started. */
let lines: string[] = [];

/** The plugin as Vite calls it, for a server or a browser: gives what an import of `id` loads. */
function started(command: 'build' | 'serve', consumer: 'server' | 'client' = 'server') {
  const plugin = seeds();
  const context = {
    environment: { config: { consumer } },
    error: (fault: string | { message: string }) => {
      throw new Error(typeof fault === 'string' ? fault : fault.message);
    },
  } as never;
  lines = [];
  const take = (line: string) => lines.push(line);
  plugin.configResolved.call(context, {
    root,
    command,
    logger: { info: take, warn: take },
  } as never);
  plugin.buildStart.call(context);
  return (id: string): string | null => {
    const resolved = plugin.resolveId.call(context, id);
    return resolved === null ? null : plugin.load.call(context, resolved);
  };
}

function corpusIn(code: string | null): Corpus {
  const json = /^export default (.*);$/s.exec(code ?? '')?.[1];
  return JSON.parse(json ?? 'null') as Corpus;
}

describe('seeds', () => {
  it('serves the corpus of the folder as data, and no other module', () => {
    const load = started('serve');
    expect(load('virtual:other')).toBeNull();
    const corpus = corpusIn(load('virtual:corpus'));
    expect(corpus.documents.map(({ name }) => name)).toEqual(['talks']);
    expect(corpus.events).toMatchObject([{ id: 'talks-c1', date: { edtf: '2021-05-04' } }]);
  });

  it('reads the folder anew each time while developing', () => {
    const load = started('serve');
    writeFileSync(join(root, 'seeds', 'more.txt'), 'More\n\nThey met on 5 May 2021.');
    expect(corpusIn(load('virtual:corpus')).documents).toHaveLength(2);
    lone();
    expect(() => load('virtual:corpus')).toThrow('a sidecar without a document');
  });

  it('stops a build at once on a fault, with nothing but the report', () => {
    lone();
    expect(() => started('build')).toThrow(CorpusError);
    expect(() => started('serve')).not.toThrow();
  });

  it('tells once what became of the quotes, and of each that has changed', () => {
    started('build');
    expect(lines).toEqual(['quotes: 0 exact, 0 moved, 0 approximate, 0 lost']);
    started('build', 'client');
    expect(lines).toEqual([]);
    const [text, sidecar] = seed(
      'en',
      'Talks\n\nThey met on 4 May 2021.',
      eventYaml('talks', 'They met on 4 May'),
    );
    const found: QuoteFound[] = [];
    loadCorpus([text!, sidecar!], (quote) => found.push(quote));
    const put = (name: string, content: string | Uint8Array) =>
      writeFileSync(join(root, 'seeds', name), content);
    put('talks.yaml', sidecar!.bytes);
    put('talks.anchors.json', writeAnchors(sha256(text!.bytes), found));
    put('talks.txt', 'Talks\n\nThey net on 4 May 2021.');
    started('build');
    expect(lines.at(-1)).toBe('quotes: 1 exact, 0 moved, 1 approximate, 0 lost');
    expect(lines).toHaveLength(2);
    const load = started('serve');
    expect(lines).toEqual([]);
    expect(corpusIn(load('virtual:corpus')).events[0]?.changed).toHaveLength(1);
    expect(lines).toHaveLength(2);
  });

  it('is refused to a browser', () => {
    const load = started('serve', 'client');
    expect(() => load('virtual:corpus')).toThrow('for the server');
  });
});
