import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/lib/dates/value/iso-day.ts';
import type { DateValue } from '../../src/lib/dates/value/date-value.ts';
import { loadCorpus } from '../../src/lib/events/load-corpus.ts';
import type { SourceDocument, TimelineEvent } from '../../src/lib/events/model.ts';
import { readSeeds } from '../../src/lib/events/seeds-plugin.ts';
import type { Multilingual } from '../../src/lib/text/language.ts';
import { differences } from './differences.ts';
import {
  basisOf,
  goldDocuments,
  goldEvents,
  goldExpressions,
  goldNonExpressions,
  toUnits,
  type GoldEvent,
} from './read-gold.ts';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
const files = readSeeds(seeds);
const corpus = loadCorpus(files);

const used = new Set<string>();

/** Compares field by field, against the table of differences where it has a row. */
function check(id: string, ours: Record<string, unknown>, gold: Record<string, unknown>): void {
  const expected: Record<string, unknown> = {};
  for (const field of Object.keys(gold)) {
    const row = differences[id]?.[field];
    if (row) {
      used.add(`${id} ${field}`);
      expect(ours[field], `${id}: the row for ${field} is stale`).not.toEqual(gold[field]);
    }
    expected[field] = row ? row.ours : gold[field];
  }
  const compared = Object.fromEntries(Object.keys(gold).map((field) => [field, ours[field]]));
  expect(compared, id).toEqual(expected);
}

function bounds({ earliest, latest }: DateValue): {
  earliest: string | null;
  latest: string | null;
} {
  return {
    earliest: earliest === null ? null : isoDay(earliest),
    latest: latest === null ? null : isoDay(latest),
  };
}

function documentOf(file: string): SourceDocument {
  const document = corpus.documents.find(({ name }) => `${name}.txt` === file);
  if (!document) throw new Error(`no document ${file}`);
  return document;
}

describe('the seed documents', () => {
  const sums = readFileSync(`${seeds}/SHA256SUMS`, 'utf8').trim().split(/\r?\n/);
  // An asterisk before the name says only that the bytes were read as they are.
  const sumOf = new Map(sums.map((line) => [line.slice(66), line.slice(0, 64)]));
  const texts = files.filter(({ name }) => name.endsWith('.txt'));

  it.each(texts.map(({ name, bytes }) => [name, bytes] as const))(
    '%s is byte for byte as it came',
    (name, bytes) => {
      const add = `add its sum: cd seeds && sha256sum ${name} >> SHA256SUMS`;
      expect(sumOf.get(name), add).toBeDefined();
      expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(sumOf.get(name));
    },
  );

  it('are all there, the five of the gold among them', () => {
    const names = texts.map(({ name }) => name);
    expect([...sumOf.keys()].sort()).toEqual([...names].sort());
    expect(sums, 'no document has two sums').toHaveLength(names.length);
    expect(names).toEqual(expect.arrayContaining(goldDocuments.map(({ file }) => file)));
  });

  for (const { file, publication, outside_knowledge } of goldDocuments) {
    it(`${file} is dated as the text allows`, () => {
      const { written, writtenOutside } = documentOf(file);
      check(
        file.slice(0, 3),
        {
          ...bounds(written),
          basis: written.basis,
          outside: writtenOutside && bounds(writtenOutside),
        },
        {
          earliest: publication.earliest,
          latest: publication.latest,
          basis: basisOf[publication.basis],
          outside: outside_knowledge && {
            earliest: outside_knowledge.earliest,
            latest: outside_knowledge.latest,
          },
        },
      );
    });
  }
});

describe('expressions of time', () => {
  const core = goldExpressions.filter(({ tier }) => tier === 'core');

  it.each(core.map((gold) => [gold.id, gold.exact, gold] as const))('%s «%s»', (_, __, gold) => {
    const { text, expressions } = documentOf(gold.file);
    const extents = [gold, gold.extent_wide]
      .filter((span) => span !== null)
      .map((span) => toUnits(text, span));
    const found = expressions.find(({ start, end }) =>
      extents.some((extent) => extent.start === start && extent.end === end),
    );
    expect(found, `${gold.id} is not found`).toBeDefined();
    if (!found) return;
    check(
      gold.id,
      { kind: found.kind, calendar: found.calendar, basis: found.basis, ...bounds(found.value) },
      {
        kind: gold.type,
        calendar: gold.calendar,
        basis: basisOf[gold.basis],
        earliest: gold.earliest,
        latest: gold.latest,
      },
    );
  });

  const rows = goldNonExpressions.map((gold) => [gold.exact, gold.reason, gold] as const);
  it.each(rows)('are not seen in «%s»: %s', (_, __, gold) => {
    const { text, expressions } = documentOf(gold.file);
    const span = toUnits(text, gold);
    const wrong = expressions.filter(({ start, end }) => start < span.end && end > span.start);
    expect(wrong.map((expression) => expression.text)).toEqual([]);
  });
});

describe('events', () => {
  const claimed = new Map<string, TimelineEvent>();

  /** The event of ours that rests on the gold's passage. */
  function eventOf(gold: GoldEvent): TimelineEvent | undefined {
    const document = documentOf(gold.file);
    const span = toUnits(document.text, gold.excerpt);
    return document.events.find(
      ({ excerpt }) => excerpt.start === span.start && excerpt.end === span.end,
    );
  }

  it('are all there, each on a passage of its own', () => {
    expect(goldEvents).toHaveLength(49);
    for (const gold of goldEvents) {
      const event = eventOf(gold);
      expect(event, gold.id).toBeDefined();
      if (event) claimed.set(gold.id, event);
    }
    expect(new Set(claimed.values()).size).toBe(goldEvents.length);
    // Of the documents that the gold knows; others may lie beside them.
    const ours = goldDocuments.flatMap(({ file }) => documentOf(file).events);
    expect(ours).toHaveLength(goldEvents.length);
  });

  it.each(goldEvents.map((gold) => [gold.id, gold.title_en, gold] as const))(
    '%s %s',
    (_, __, gold) => {
      const event = eventOf(gold);
      if (!event) throw new Error(`${gold.id} is not there`);
      check(
        gold.id,
        {
          kind: event.kind,
          gathering: event.gathering,
          modality: event.modality,
          ...bounds(event.date),
          basis: event.date.basis,
          hasPlace: event.place !== undefined,
          outside: event.outside ? bounds(event.outside) : null,
        },
        {
          kind: gold.kind,
          gathering: gold.is_gathering,
          modality: gold.modality,
          earliest: gold.earliest,
          latest: gold.latest,
          basis: basisOf[gold.basis],
          hasPlace: gold.place !== null,
          outside: gold.outside_knowledge?.edtf
            ? { earliest: gold.outside_knowledge.earliest, latest: gold.outside_knowledge.latest }
            : null,
        },
      );
      const quotes = event.claims.map(({ quote }) => quote.exact);
      for (const { exact } of gold.attributes) expect(quotes).toContain(exact);
    },
  );
});

describe('what an editor writes', () => {
  /** Every text of the gold's documents that is there in three languages, by where it stands. */
  const told = goldDocuments.flatMap(({ file }) => {
    const { name, title, writtenOutside, events } = documentOf(file);
    return [
      [name, [title, writtenOutside?.reference]] as const,
      ...events.map((event) => [event.id, textsOf(event)] as const),
    ];
  });

  function textsOf(event: TimelineEvent): (Multilingual | undefined)[] {
    const { title, attribution, note, place, outside, claims, ties, date } = event;
    const steps = date.derivation.flatMap(({ args }) =>
      Object.values(args).flatMap((arg) => (arg.type === 'text' ? [arg.text] : [])),
    );
    return [
      ...[title, attribution, note, place?.name, outside?.reference],
      ...claims.map(({ value }) => value),
      ...ties.map(({ reason }) => reason),
      ...steps,
    ];
  }

  it.each(told)('%s: has the digits of each language, outside quotations', (_, texts) => {
    for (const text of texts) {
      if (text === undefined) continue;
      expect(proseOf(text.en)).not.toMatch(/[٠-٩۰-۹]/);
      expect(proseOf(text.fa)).not.toMatch(/[0-9٠-٩]/);
      expect(proseOf(text.ar)).not.toMatch(/[0-9۰-۹]/);
    }
  });

  /** Without quotations, addresses and names in Latin letters, which keep their own digits. */
  function proseOf(text: string): string {
    return text.replace(/«[^»]*»|“[^”]*”|[a-z.]+\.(com|de)[\w./-]*|H\.Res\. \d+/g, '');
  }
});

describe('the table of differences', () => {
  it('holds no row that nothing was compared with', () => {
    const rows = Object.entries(differences).flatMap(([id, fields]) =>
      Object.keys(fields).map((field) => `${id} ${field}`),
    );
    expect(rows.filter((row) => !used.has(row))).toEqual([]);
  });
});
