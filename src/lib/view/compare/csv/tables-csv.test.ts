import { describe, expect, it } from 'vitest';
import { messages } from '../../messages/all.ts';
import { en } from '../../messages/compare/en.ts';
import { gapsAmong } from '../gaps/gap.ts';
import { sampleRows } from '../sample-rows.ts';
import { gapsCsv } from './gaps-csv.ts';
import { tableCsv } from './table-csv.ts';

const calendars = ['gregorian', 'solar-hijri'] as const;
const rows = sampleRows([
  {
    id: 'meeting',
    on: '2021-07-12',
    words: '=HYPERLINK("http://x")',
    claims: [
      { about: 'organiser', value: 'the committee' },
      { about: 'mode', value: 'in person' },
      { about: 'mode', value: 'by radio' },
    ],
  },
  { id: 'paris', on: '2025-02-08', place: 'Paris' },
]);
const ui = { language: 'en', messages: messages.en } as const;
const writing = { context: true, calendars, linkOf: (id: string) => `https://site.example/#${id}` };
const lines = (csv: string) => csv.split('\r\n');

describe('tableCsv', () => {
  const [head, meeting, paris, end] = lines(tableCsv(rows, writing, ui));

  it('has a line for each event under the names of the columns, a date column for each calendar', () => {
    expect(head).toMatch(/^\uFEFFid,title,kind,form,place,organiser,date as written,/);
    expect(head).toContain('"date, Gregorian","date, Solar Hijri"');
    expect(paris).toContain('2025-02-08,2025-02-08');
    expect(end).toBe('');
  });

  it('has what the sources claim, and the address of each event', () => {
    expect(meeting).toContain('in person; by radio');
    expect(meeting).toContain('the committee');
    expect(meeting).toContain('https://site.example/#meeting');
  });

  it('has words of a text read as words', () => {
    expect(meeting).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});

describe('gapsCsv', () => {
  it('has a line for each pair: order, days and periods', () => {
    const gaps = gapsAmong(rows, { context: false, calendars, known: [] }).flat();
    const [head, pair, end] = lines(
      gapsCsv(gaps, { calendars, context: false, words: en.gaps }, ui),
    );
    expect(head).toContain('"period, Solar Hijri"');
    expect(pair).toContain(
      'before,"1,307 days",1307,1307,"3 years, 6 months, 27 days","3 years, 6 months, 29 days",off',
    );
    expect(end).toBe('');
  });

  it('says in words what cannot be told, and gives no number then', () => {
    const undated = sampleRows([{ id: 'a' }, { id: 'b' }]);
    const gaps = gapsAmong(undated, { context: false, calendars, known: [] }).flat();
    const [, pair] = lines(gapsCsv(gaps, { calendars, context: false, words: en.gaps }, ui));
    expect(pair).toContain('cannot be told from the texts,cannot be told from the texts,,,,,off');
  });
});
