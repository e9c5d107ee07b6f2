/** Seeds that must not load, for tests. */
import type { Fault } from './fault.ts';
import type { SeedFile } from './load-corpus.ts';
import { eventYaml, same, seed, seedFile } from './sample-seeds.ts';

export const text =
  'Council news\n\nThe council met in Paris on 10 July 2021. On Monday, 12 July 2021, it closed. The talks of 2019 were long.';
export const met = 'The council met in Paris on 10 July 2021.';
/** «احد» as an old editor saves it. */
const windows1256 = new Uint8Array([0xc7, 0xcd, 0xcf]);
/** What a sidecar of the text begins with. */
const head = 'language: en\ntitle: { original: Council news, en: a, fa: b, ar: c }';

/** One mistake, which makes one fault and no more. */
export interface Broken {
  readonly files: readonly SeedFile[];
  readonly fault: Partial<Fault>;
  /** What the advice has to mention. */
  readonly advice: string;
}

const one = (...more: string[]): SeedFile[] => seed('en', text, eventYaml('council', met, ...more));
const two = (first: string[], second: string[]): SeedFile[] =>
  seed(
    'en',
    text,
    [
      eventYaml('council', met, ...first),
      eventYaml('talks', 'The talks of 2019 were long', ...second),
    ].join('\n'),
  );

/** A broken sample of each fault, by what is wrong with it. */
export const broken: Readonly<Record<string, Broken>> = {
  'a quote that is not verbatim, with the nearest passage that is': {
    files: seed('en', text, eventYaml('council', 'The councel met at Paris on 10 July 2021.')),
    fault: {
      event: 'council',
      field: 'excerpt',
      found: '“The councel met at Paris on 10 July 2021.”, which the text does not have',
    },
    advice: 'The council met in Paris on 10 July 2021',
  },
  'a claim that is not verbatim': {
    files: one(`claims: [{ about: place, value: ${same('Paris')}, quote: met in Lyon on }]`),
    fault: { event: 'council', field: 'claims[0].quote' },
    advice: 'met in Paris on',
  },
  'a quote that occurs more than once': {
    files: seed('en', text, eventYaml('council', 'July 2021')),
    fault: { event: 'council', field: 'excerpt', found: '“July 2021” 2 times in the text' },
    advice: 'prefix or suffix',
  },
  'a quote whose prefix is not there': {
    files: seed(
      'en',
      text,
      eventYaml('council', 'x').replace('"x"', '{ exact: Paris, prefix: "near " }'),
    ),
    fault: { event: 'council', field: 'excerpt' },
    advice: 'The council met in ',
  },
  'a public address that is none': {
    files: seed('en', text, eventYaml('council', met), 'url: news.example/8'),
    fault: { field: 'url', found: '“news.example/8”' },
    advice: 'https://',
  },
  'a headline that is not in the text': {
    files: [seedFile('sample.txt', text), seedFile('sample.yaml', head.replace('news', 'gossip'))],
    fault: { field: 'title.original', line: 2 },
    advice: 'Council news',
  },
  'the same id twice': {
    files: seed('en', text, `${eventYaml('council', met)}\n${eventYaml('council', 'it closed')}`),
    fault: {
      event: 'council',
      field: 'id',
      found: '“council”, which an event of sample.yaml has too',
    },
    advice: 'an id of its own',
  },
  'the same id in two documents': {
    files: [
      ...seed('en', text, eventYaml('council', met), '', 'a'),
      ...seed('en', text, eventYaml('council', met), '', 'b'),
    ],
    fault: { file: 'b.yaml', event: 'council', field: 'id' },
    advice: 'an id of its own',
  },
  'a field that there is not': {
    files: one('date: 2021-07-10'),
    fault: { event: 'council', field: 'date', found: 'unknown field "date"' },
    advice: 'when',
  },
  'words in which there is no date': {
    files: one('when: met in Paris'),
    fault: { event: 'council', field: 'when', found: '“met in Paris”, in which there is no date' },
    advice: 'quote the words that tell the time',
  },
  'a day that does not exist': {
    files: seed(
      'fa',
      'خبر\n\nهمایش ۳۰ اسفند ۱۴۰۲ برگزار شد.',
      eventYaml('meeting', 'همایش ۳۰ اسفند ۱۴۰۲ برگزار شد', 'when: ۳۰ اسفند ۱۴۰۲'),
    ),
    fault: { event: 'meeting', field: 'when' },
    advice: 'check the words',
  },
  'a weekday that disagrees': {
    files: seed(
      'en',
      'News\n\nThey met on Sunday, 12 July 2021, in Paris.',
      eventYaml('meeting', 'They met on Sunday, 12 July 2021', 'when: Sunday, 12 July 2021'),
    ),
    fault: {
      event: 'meeting',
      field: 'when',
      found: '“Sunday, 12 July 2021”, a weekday that 2021-07-12 is not',
    },
    advice: 'without the weekday',
  },
  'a document that is not UTF-8': {
    files: [
      { name: 'sample.txt', bytes: new Uint8Array([0x41, 0xff, 0x42]) },
      seedFile('sample.yaml', head),
    ],
    fault: { file: 'sample.txt', found: 'not UTF-8: byte 1 (0xFF) of 3' },
    advice: 'UTF-8',
  },
  'a document in WINDOWS-1256, beside its sidecar': {
    files: [
      { name: 'sample.txt', bytes: windows1256 },
      seedFile('sample.yaml', `${head}\nevents:\n${eventYaml('council', met)}`),
    ],
    fault: { file: 'sample.txt', found: 'not UTF-8: byte 0 (0xC7) of 3' },
    advice: 'iconv -f WINDOWS-1256',
  },
  'a document in WINDOWS-1256, alone': {
    files: [{ name: 'sample.txt', bytes: windows1256 }],
    fault: { file: 'sample.txt', found: 'not UTF-8: byte 0 (0xC7) of 3' },
    advice: 'iconv -f WINDOWS-1256',
  },
  'a sidecar that is not UTF-8': {
    files: [seedFile('sample.txt', text), { name: 'sample.yaml', bytes: windows1256 }],
    fault: { file: 'sample.yaml', found: 'not UTF-8: byte 0 (0xC7) of 3' },
    advice: 'iconv -f WINDOWS-1256',
  },
  'a sidecar that is not UTF-8 and has no document': {
    files: [{ name: 'lost.yaml', bytes: windows1256 }],
    fault: { file: 'lost.yaml', found: 'not UTF-8: byte 0 (0xC7) of 3' },
    advice: 'iconv -f WINDOWS-1256',
  },
  'a sidecar without a document, whose ids a good one has': {
    files: [
      ...seed('en', text, eventYaml('council', met), '', 'renamed'),
      ...seed('en', text, eventYaml('council', met), '', 'old').slice(1),
    ],
    fault: { file: 'old.yaml', found: 'a sidecar without a document' },
    advice: 'old.txt',
  },
  'an empty document beside a sidecar': {
    files: [seedFile('sample.txt', ''), seedFile('sample.yaml', head)],
    fault: { file: 'sample.txt', found: 'a document without text' },
    advice: 'fill it',
  },
  'a sidecar without a document': {
    files: [seedFile('lost.yaml', `language: en\ntitle: { original: a, en: a, fa: b, ar: c }`)],
    fault: { file: 'lost.yaml', found: 'a sidecar without a document' },
    advice: 'lost.txt',
  },
  'a document without text': {
    files: [seedFile('empty.txt', ' \n')],
    fault: { file: 'empty.txt', found: 'a document without text' },
    advice: 'fill it',
  },
  'broken YAML': {
    files: [seedFile('sample.txt', text), seedFile('sample.yaml', 'language: en\n\ttitle: x')],
    fault: { file: 'sample.yaml', line: 2 },
    advice: 'YAML',
  },
  'a quotation mark that is never closed': {
    files: [
      seedFile('sample.txt', text),
      seedFile(
        'sample.yaml',
        `language: en\ntitle: { original: "Council news, en: a, fa: b, ar: c }\nevents:\n  - id: council\n    excerpt: "met" in\n    kind: [`,
      ),
    ],
    fault: { file: 'sample.yaml', line: 2 },
    advice: 'YAML',
  },
  'a tie to an event that there is not': {
    files: one('ties: [{ after: summit }]'),
    fault: {
      event: 'council',
      field: 'ties[0].after',
      found: '“summit”, which is no event of this document',
    },
    advice: 'id of one of its events',
  },
  'a day of writing before an event that there is not': {
    files: seed('en', text, eventYaml('council', met), 'written: { before: [{ event: summit }] }'),
    fault: {
      field: 'written.before[0].event',
      found: '“summit”, which is no event of this document',
    },
    advice: 'id of one of its events',
  },
  'a day of writing before an event, by a quote that is not there': {
    files: seed(
      'en',
      text,
      eventYaml('council', met),
      'written: { before: [{ event: council, quote: will close soon }] }',
    ),
    fault: { field: 'written.before[0].quote' },
    advice: 'letter by letter',
  },
  'a day of writing before an event that it comes after': {
    files: seed(
      'en',
      text,
      eventYaml('talks', 'The talks of 2019 were long', 'when: "2019"'),
      'written: { words: 10 July 2021, before: [{ event: talks }] }',
    ),
    fault: { field: 'written.before[0]' },
    advice: 'correct this',
  },
  'the same as an event that there is not': {
    files: one('same: summit'),
    fault: { event: 'council', field: 'same', found: '“summit”, which no event is called' },
    advice: 'an event of another document',
  },
  'the same as an event of its own document': {
    files: two([], ['same: council']),
    fault: { event: 'talks', field: 'same' },
    advice: 'an event of another document',
  },
  'the same as one that is the same as another': {
    files: [
      ...seed('en', text, eventYaml('council', met), '', 'a'),
      ...seed('en', text, eventYaml('assembly', met, 'same: council'), '', 'b'),
      ...seed('en', text, eventYaml('meeting', met, 'same: assembly'), '', 'c'),
    ],
    fault: { file: 'c.yaml', event: 'meeting', field: 'same' },
    advice: 'write council',
  },
  'a tie to itself': {
    files: one('ties: [{ after: council }]'),
    fault: { event: 'council', field: 'ties[0].after' },
    advice: 'another event',
  },
  'ties that contradict the dates': {
    files: two(['when: 10 July 2021', 'ties: [{ before: talks }]'], ['when: "2019"']),
    fault: {
      event: 'council',
      field: 'ties[0]',
      found:
        'council (2021-07-10 to 2021-07-10) before talks (2019-01-01 to 2019-12-31): no day is left',
    },
    advice: 'correct this tie',
  },
  'ties that go round in a circle': {
    files: seed(
      'en',
      'News\n\nA week later the talks began. Two weeks later they ended.',
      [
        eventYaml(
          'talks',
          'A week later the talks began',
          'ties: [{ after: ending, offset: A week later }]',
        ),
        eventYaml(
          'ending',
          'Two weeks later they ended',
          'ties: [{ after: talks, offset: Two weeks later }]',
        ),
      ].join('\n'),
    ),
    fault: { event: 'ending', field: 'ties[0]' },
    advice: 'contradicts',
  },
  'an offset that counts no time': {
    files: two([], ['when: "2019"', 'ties: [{ before: council, offset: talks }]']),
    fault: { event: 'talks', field: 'ties[0].offset', found: '“talks”, which counts no time' },
    advice: 'two weeks after that',
  },
  'a year that follows from itself': {
    files: seed(
      'en',
      'News\n\nThe council met on 10 July, 33 years after.',
      eventYaml(
        'council',
        'The council met on 10 July, 33 years after',
        'when: 10 July',
        'year: { since: 10 July, for: 33 years }',
      ),
    ),
    fault: { event: 'council', field: 'year.since' },
    advice: 'break the circle',
  },
  'two years that follow from each other': {
    files: seed(
      'en',
      'News\n\nThe council met on 10 July, 33 years after. It closed on 12 July.',
      [
        eventYaml(
          'council',
          'The council met on 10 July, 33 years after',
          'when: 10 July',
          'year: { since: 12 July, for: 33 years }',
        ),
        eventYaml(
          'end',
          'It closed on 12 July',
          'when: 12 July',
          'year: { since: 10 July, for: 33 years }',
        ),
      ].join('\n'),
    ),
    fault: { event: 'council', field: 'year.since' },
    advice: 'break the circle',
  },
  'a year since what names no year': {
    files: seed(
      'en',
      'News\n\nThe council met on 10 July, 33 years after the war.',
      eventYaml(
        'council',
        'The council met on 10 July, 33 years after the war',
        'when: 10 July',
        'year: { since: the war, for: 33 years }',
      ),
    ),
    fault: { event: 'council', field: 'year.since' },
    advice: 'quote a year',
  },
  'a count of years that counts none': {
    files: one('when: 10 July 2021', 'year: { since: "2019", for: it closed }'),
    fault: { event: 'council', field: 'year.for' },
    advice: 'quote a number of years',
  },
  'outside knowledge that is no EDTF': {
    files: one(`outside: { edtf: summer of 2021, reference: ${same('Almanac')} }`),
    fault: { event: 'council', field: 'outside.edtf', found: '“summer of 2021”' },
    advice: '2021-07-10/2021-07-12',
  },
  'an outside day that does not exist': {
    files: one(`outside: { edtf: 2021-02, latest: 2021-02-30, reference: ${same('Almanac')} }`),
    fault: { event: 'council', field: 'outside.latest' },
    advice: '2021-07-10',
  },
  'outside bounds the wrong way round': {
    files: one(`outside: { edtf: 2021-07, earliest: 2021-08-01, reference: ${same('Almanac')} }`),
    fault: { event: 'council', field: 'outside' },
    advice: 'earliest before latest',
  },
  'an empty title': {
    files: seed(
      'en',
      text,
      eventYaml('council', met).replace('title: { en: "council"', 'title: { en: ""'),
    ),
    fault: { event: 'council', field: 'title.en' },
    advice: 'write something',
  },
  'a basis that is stronger than the words allow': {
    files: seed(
      'en',
      'News\n\nThe council met last week.',
      eventYaml('council', 'The council met last week', 'when: last week', 'basis: inferred'),
    ),
    fault: { event: 'council', field: 'basis' },
    advice: 'only weaken',
  },
  'page furniture that is not there': {
    files: [
      seedFile('sample.txt', text),
      seedFile('sample.yaml', `${head}\nboilerplate: [Subscribe]`),
    ],
    fault: { field: 'boilerplate[0]', line: 3 },
    advice: 'letter by letter',
  },
};
