import { describe, expect, it } from 'vitest';
import { CorpusError, type Fault } from './fault.ts';
import { loadCorpus, type SeedFile } from './load-corpus.ts';
import { broken, met, text } from './broken-seeds.ts';
import { eventYaml, same, seed, seedFile } from './sample-seeds.ts';

function faultsOf(files: readonly SeedFile[]): readonly Fault[] {
  try {
    loadCorpus(files);
  } catch (error) {
    if (error instanceof CorpusError) return error.faults;
    throw error;
  }
  return [];
}

describe('loadCorpus', () => {
  it('loads a document with its sidecar', () => {
    const { documents, events } = loadCorpus(
      seed(
        'en',
        text,
        eventYaml(
          'council',
          met,
          'when: 10 July 2021',
          'place: { name: ' + same('Paris') + ', quote: Paris }',
        ),
      ),
    );
    expect(documents).toMatchObject([{ name: 'sample', language: 'en', reviewed: true }]);
    expect(events).toMatchObject([
      {
        id: 'council',
        source: 'sample',
        excerpt: {
          exact: met,
          prefix: 'Council news\n\n',
          suffix: ' On Monday, 12 July 2021, it clo',
        },
        date: { words: '10 July 2021', edtf: '2021-07-10', basis: 'stated' },
        place: { quote: { exact: 'Paris' } },
        ties: [],
      },
    ]);
    const [event] = events;
    expect(text.slice(event!.excerpt.start, event!.excerpt.end)).toBe(met);
  });

  it('passes over the files that describe the folder and complains of any other', () => {
    expect(faultsOf([seedFile('README.md', ''), seedFile('SHA256SUMS', '')])).toEqual([]);
    expect(faultsOf([seedFile('scan.pdf', '')])).toMatchObject([
      { file: 'scan.pdf', advice: expect.stringContaining('.txt') as string },
    ]);
  });
});

describe('a fault', () => {
  it.each(Object.entries(broken))(
    'stops the loading, and is told once: %s',
    (_, { files, fault, advice }) => {
      const faults = faultsOf(files);
      const match = faults.find(
        ({ field, event, file }) =>
          field === (fault.field ?? '') && event === fault.event && file === (fault.file ?? file),
      );
      expect(match, JSON.stringify(faults, null, 1)).toMatchObject(fault);
      expect(faults, JSON.stringify(faults, null, 1)).toHaveLength(1);
      expect(match?.advice).toContain(advice);
    },
  );

  it('does not hide others: all are in the report, with file, event and field', () => {
    const files = [
      ...seed('en', text, eventYaml('council', met, 'when: met in Paris'), '', 'a'),
      ...seed('en', text, eventYaml('talks', 'no such words here'), '', 'b'),
      seedFile('lost.yaml', 'language: xx'),
    ];
    expect(() => loadCorpus(files)).toThrow(CorpusError);
    const faults = faultsOf(files);
    expect(new Set(faults.map(({ file }) => file))).toEqual(
      new Set(['a.yaml', 'b.yaml', 'lost.yaml']),
    );
    const { message, stack } = new CorpusError(faults);
    expect(message).toContain('seeds/a.yaml:');
    expect(message).toContain('event council · when');
    expect(message).toContain('found: “met in Paris”');
    expect(stack).not.toContain('load-corpus');
  });
});
