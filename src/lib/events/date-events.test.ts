import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../dates/explain/explain.ts';
import type { EventDate, SourceDocument } from './model.ts';
import { daysOf, eventYaml, loadSeed, rulesOf, same } from './sample-seeds.ts';

function dateOf(document: SourceDocument, id: string): EventDate {
  const event = document.events.find((one) => one.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event.date;
}

const assembly =
  'The assembly\n\nLast week the assembly met in Rome from 10 to 12 July. “For 33 years the world has forgotten the men killed in 1988; now it has to act,” a speaker said. A month ago the party had chosen a leader, and two weeks after that it named a judge. After the speech the ambassador was called in.';

const assemblyEvents = {
  meeting: eventYaml(
    'meeting',
    'Last week the assembly met in Rome from 10 to 12 July',
    'when: 10 to 12 July',
    'year: { since: "1988", for: 33 years }',
  ),
  speech: eventYaml(
    'speech',
    '“For 33 years the world has forgotten the men killed in 1988; now it has to act,” a speaker said',
    'ties: [{ during: meeting }]',
    'speech: true',
  ),
  leader: eventYaml('leader', 'A month ago the party had chosen a leader', 'when: A month ago'),
  judge: eventYaml(
    'judge',
    'two weeks after that it named a judge',
    'ties: [{ after: leader, offset: two weeks after that }, { before: meeting }]',
  ),
  summons: eventYaml(
    'summons',
    'After the speech the ambassador was called in',
    'ties: [{ after: speech }, { before: written }]',
  ),
  men: eventYaml('men', 'the men killed in 1988', 'when: "1988"'),
};
const assemblyWritten =
  'written: { after: [{ event: meeting }], counts: [{ words: Last week, event: meeting }] }';

describe('dateEvents', () => {
  const document = loadSeed(
    'en',
    assembly,
    Object.values(assemblyEvents).join('\n'),
    assemblyWritten,
  );

  it('adds the years of one quote to the year of another', () => {
    const meeting = dateOf(document, 'meeting');
    expect(meeting).toMatchObject({ edtf: '2021-07-10/2021-07-12', basis: 'inferred' });
    expect(rulesOf(meeting)).toContain('year-by-sum');
  });

  it('counts the sum in the calendar of the year that it begins with, however long ago', () => {
    const text =
      'The fleet\n\nOn 12 October the fleet saw land. For 10 years the captain had asked for ships, since he came to Lisbon in 1482 AD.';
    const landfall = eventYaml(
      'landfall',
      'On 12 October the fleet saw land',
      'when: 12 October',
      'year: { since: 1482 AD, for: 10 years }',
    );
    const document = loadSeed('en', text, landfall);
    expect(dateOf(document, 'landfall')).toMatchObject({ edtf: '1492-10-12', basis: 'inferred' });
  });

  it('bounds the day of writing by an event that is over and by words that count back to it', () => {
    const { written } = document;
    expect(written).toMatchObject({
      edtf: '[2021-07-13..2021-07-25]',
      words: null,
      basis: 'inferred',
    });
    expect(rulesOf(written)).toEqual(
      expect.arrayContaining(['year-by-sum', 'written-later-than', 'counts-from-writing']),
    );
  });

  it('moves an event by an offset and narrows both ends', () => {
    expect(daysOf(dateOf(document, 'leader'))).toBe('2021-06-06 2021-06-26');
    const judge = dateOf(document, 'judge');
    expect(judge).toMatchObject({
      edtf: '[2021-06-20..2021-07-10]',
      words: 'two weeks after that',
      basis: 'inferred',
    });
    expect(rulesOf(judge)).toEqual(
      expect.arrayContaining(['offset-from-event', 'before-event', 'narrowed']),
    );
  });

  it('dates what is said at an event by the event, words inside the quotation included', () => {
    expect(dateOf(document, 'speech').edtf).toBe('[2021-07-10..2021-07-12]');
    const now = document.expressions.find(({ text }) => text === 'now');
    expect(now && daysOf(now.value)).toBe('2021-07-10 2021-07-12');
  });

  it('bounds what has no words of its own by what came before and by the day of writing', () => {
    expect(dateOf(document, 'summons')).toMatchObject({
      edtf: '[2021-07-10..2021-07-25]',
      words: null,
      at: null,
      calendar: 'none',
      basis: 'inferred',
    });
  });

  it('gives the words of a chain their place in time among the expressions', () => {
    const length = document.expressions.find(({ text }) => text === '33 years');
    expect(length?.value.edtf).toBe('1988/2021');
    const offset = document.expressions.find(({ text }) => text === 'two weeks after that');
    expect(offset && daysOf(offset.value)).toBe('2021-06-20 2021-07-10');
    const year = document.expressions.find(({ text }) => text === '1988');
    expect(year).toMatchObject({ value: { edtf: '1988' }, basis: 'stated' });
  });

  it('does not care for the order of events and ties', () => {
    const orders = fc.shuffledSubarray(Object.values(assemblyEvents), {
      minLength: Object.keys(assemblyEvents).length,
    });
    fc.assert(
      fc.property(orders, (events) => {
        const other = loadSeed('en', assembly, events.join('\n'), assemblyWritten);
        for (const { id, date } of document.events) {
          expect(daysOf(dateOf(other, id))).toBe(daysOf(date));
        }
        expect(daysOf(other.written)).toBe(daysOf(document.written));
      }),
      { numRuns: 10 },
    );
  });

  it('never widens anything by a further tie', () => {
    const ties = Object.entries(assemblyEvents).map(([id, yaml]) => {
      const [, list = ''] = /ties: \[(.*)\]/.exec(yaml) ?? [];
      return { id, yaml: yaml.replace(/\n *ties: .*/, ''), ties: list.match(/\{[^}]*\}/g) ?? [] };
    });
    const all = ties.flatMap(({ id, ties: list }) => list.map((tie) => ({ id, tie })));
    const withTies = (some: typeof all): SourceDocument =>
      loadSeed(
        'en',
        assembly,
        ties
          .map(({ id, yaml }) => {
            const own = some.filter((one) => one.id === id).map(({ tie }) => tie);
            return own.length > 0 ? `${yaml}\n    ties: [${own.join(', ')}]` : yaml;
          })
          .join('\n'),
        assemblyWritten,
      );
    fc.assert(
      fc.property(fc.shuffledSubarray(all), fc.nat(), (order, pick) => {
        const fewer = withTies(order.slice(0, pick % (order.length + 1)));
        const more = withTies(order);
        for (const { id, date } of more.events) {
          const wide = dateOf(fewer, id);
          expect(date.earliest ?? -Infinity).toBeGreaterThanOrEqual(wide.earliest ?? -Infinity);
          expect(date.latest ?? Infinity).toBeLessThanOrEqual(wide.latest ?? Infinity);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('written.before', () => {
  const announced =
    'News\n\nThe congress of 3 March 2020 is over. The council meets on 4 May 2021.';
  const reason = 'Told as still to come.';
  const load = (written: string) =>
    loadSeed(
      'en',
      announced,
      [
        eventYaml('congress', 'The congress of 3 March 2020 is over', 'when: 3 March 2020'),
        eventYaml('council', 'The council meets on 4 May 2021', 'when: 4 May 2021'),
      ].join('\n'),
      `written: { ${written} }`,
    );
  const before = `before: [{ event: council, quote: meets on, reason: ${same(reason)} }]`;

  it('bounds the day of writing from above by the last day of an event still to come', () => {
    const { written } = load(before);
    expect(written).toMatchObject({ earliest: null, words: null, basis: 'inferred' });
    expect(daysOf(written)).toBe('… 2021-05-04');
    expect(rulesOf(written)).toContain('written-before-event');
    expect(written.derivation.map((step) => explain(step, 'en')).join(' ')).toContain(reason);
  });

  it('joins an event that is over to a stretch with both ends', () => {
    const { written } = load(`after: [{ event: congress }], ${before}`);
    expect(daysOf(written)).toBe('2020-03-04 2021-05-04');
  });

  it('leaves the event, which has a day of its own, where it is', () => {
    expect(daysOf(dateOf(load(before), 'council'))).toBe('2021-05-04 2021-05-04');
  });
});
