import { describe, expect, it } from 'vitest';
import { readSidecar } from './read-sidecar.ts';

const event = `
  - id: meeting
    kind: gathering
    title: { en: Meeting, fa: نشست, ar: اجتماع }
    excerpt: The council met
    attribution: { en: the report, fa: گزارش, ar: التقرير }`;
const head = 'language: en\ntitle: { original: News, en: News, fa: خبر, ar: خبر }\n';

describe('readSidecar', () => {
  it('reads every scalar as the text that it is written as', () => {
    const { sidecar, faults } = readSidecar(
      'a.yaml',
      `${head}events:${event}\n    when: 1403.10\n    one-of: true\n    outside: { edtf: 2021-07-10, reference: { en: Almanac, fa: سالنامه, ar: تقويم } }`,
    );
    expect(faults).toEqual([]);
    expect(sidecar?.events[0]).toMatchObject({
      when: '1403.10',
      'one-of': true,
      modality: 'asserted',
      ties: [],
      claims: [],
      outside: { edtf: '2021-07-10' },
    });
  });

  it('says in which line YAML goes wrong', () => {
    const { sidecar, faults } = readSidecar('a.yaml', 'language: en\ntitle: "News\nevents: []\n');
    expect(sidecar).toBeNull();
    expect(faults[0]).toMatchObject({ file: 'a.yaml', field: '' });
    expect(faults[0]?.line).toBeGreaterThan(1);
  });

  it('refuses a key that stands twice, wherever there is one', () => {
    const unique = { found: expect.stringContaining('unique') as string };
    const { faults } = readSidecar('a.yaml', `${head}language: fa\nlanguage: ar\n`);
    expect(faults).toMatchObject([
      { line: 3, ...unique },
      { line: 4, ...unique },
    ]);
  });

  it('tells the first mistake of broken YAML and none that follow from it', () => {
    const source = `${head}events:\n  - id: a\n   kind: [b\n  - id: c: d\n\ttitle: "e\nlanguage: fa\n`;
    const { faults } = readSidecar('a.yaml', source);
    expect(faults).toMatchObject([{ line: 5, advice: 'correct the YAML at this line' }]);
  });

  it.each([
    ['unknown field', `${event}\n    wehn: today`, 'wehn', 'unknown field "wehn"', 'when'],
    ['missing field', event.replace(/ *kind: .*\n/, ''), 'kind', 'nothing', 'add it'],
    ['unknown kind', event.replace('gathering', 'party'), 'kind', '“party”', 'gathering'],
    ['empty title', event.replace('en: Meeting', 'en: " "'), 'title.en', '“ ”', 'write something'],
    ['id with capitals', event.replace('id: meeting', 'id: Meeting'), 'id', '“Meeting”', 'small'],
    ['strange basis', `${event}\n    basis: stated`, 'basis', '“stated”', 'inferred'],
    ['no list', `${event}\n    ties: none`, 'ties', '“none”', 'list'],
    [
      'tie both ways',
      `${event}\n    ties: [{ after: a, before: b }]`,
      'ties[0]',
      '{"after":"a","before":"b"}',
      'exactly one of after, before, during',
    ],
  ])(
    'reports %s with event, field, what is there and what to do',
    (_, events, field, found, advice) => {
      const { sidecar, faults } = readSidecar('a.yaml', `${head}events:${events}`);
      expect(sidecar).toBeNull();
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatchObject({ file: 'a.yaml', field, found });
      expect(faults[0]?.advice).toContain(advice);
      expect(faults[0]?.event?.toLowerCase()).toBe('meeting');
      expect(faults[0]?.line).toBeGreaterThan(3);
    },
  );

  it('reports all faults, and an event without an id by its number', () => {
    const { faults } = readSidecar(
      'a.yaml',
      `language: de\ntitle: { original: News, en: News, fa: خبر, ar: خبر }\nevents:${event.replace('id: meeting', 'subtype: x')}`,
    );
    expect(faults.map(({ event, field, line }) => [event, field, line])).toEqual([
      [undefined, 'language', 1],
      ['#1', 'id', 4],
    ]);
  });
});
