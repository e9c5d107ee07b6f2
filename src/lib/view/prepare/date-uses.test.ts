import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../events/load-corpus.ts';
import { seedFile } from '../../events/sample-seeds.ts';
import { dateUses } from './date-uses.ts';

const sidecar = (events: string): string => `language: en
title: { original: Notes, en: Notes, fa: Notes, ar: Notes }
written: { words: 1 May 2020 }
events:
${events}`;
const event = (id: string, excerpt: string, when: string): string => `  - id: ${id}
    kind: other
    title: { en: A, fa: B, ar: C }
    attribution: { en: A, fa: B, ar: C }
    excerpt: ${JSON.stringify(excerpt)}
    when: ${JSON.stringify(when)}
`;

/** Of each expression: its words, what becomes of it, and the events that this has to do with. */
function usesIn(text: string, events: string): string[] {
  const { documents } = loadCorpus([
    seedFile('notes.txt', `Notes\n\n${text}\n\n1 May 2020`),
    seedFile('notes.yaml', sidecar(events)),
  ]);
  return documents.flatMap((document) =>
    dateUses(document).map(({ as, events }, i) =>
      `${document.expressions[i]?.text}: ${as} ${events.join()}`.trim(),
    ),
  );
}

describe('dateUses', () => {
  it('tells the words that date an event from those that date the document', () => {
    const met = 'On 12 March 2020 the council met in Geneva.';
    expect(usesIn(met, event('met', met, '12 March 2020'))).toEqual([
      '12 March 2020: event met',
      '1 May 2020: writing',
    ]);
  });

  it('knows the days of an event when they are named again, wherever that is', () => {
    const met = 'On 12 March 2020 the council met in Geneva.';
    const text = `${met} Nobody has forgotten 12 March 2020.`;
    expect(usesIn(text, event('met', met, '12 March 2020'))[1]).toBe('12 March 2020: repeats met');
  });

  it('does not take a length of time or a time that returns for a date that was left out', () => {
    const met = 'On 12 March 2020 the council met in Geneva.';
    const text = `${met} It sat for three hours. It meets every year.`;
    const uses = usesIn(text, event('met', met, '12 March 2020')).map((use) => use.split(': ')[1]);
    expect(uses).toContain('length');
    expect(uses).toContain('returns');
  });

  it('says of a date in an excerpt that other words date that it stands beside them', () => {
    const met = 'On 12 March 2020 the council met, as it had in 2011.';
    expect(usesIn(met, event('met', met, '12 March 2020'))[1]).toMatch(/2011: beside met$/u);
  });

  it('leaves what no event tells in the background', () => {
    const met = 'On 12 March 2020 the council met in Geneva.';
    const text = `${met} The law dates from 2011.`;
    expect(usesIn(text, event('met', met, '12 March 2020'))[1]).toMatch(/2011: background$/u);
  });
});
