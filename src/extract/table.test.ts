import { describe, expect, it } from 'vitest';
import { readingOf } from './answer.ts';
import { readOptions } from './options.ts';
import { shown, tableOf } from './table.ts';

function tableFor(text: string, ...args: readonly string[]): readonly string[] {
  const options = readOptions(['--date=2021-08-01', ...args]);
  if (options === 'help') throw new RangeError('no options');
  const reading = readingOf({ id: 'a', text, language: null, date: null }, options);
  return [...tableOf(reading, options)].join('').split('\n');
}

describe('tableOf', () => {
  const text = 'اجتماع ۱۹ تیر ۱۴۰۰ پس از دو هفته و ۲۱ بهمن ۱۳۵۷ یادآوری شد';

  it('begins each column at the same place in every row, whatever the words are', () => {
    const [title, heading = '', ...rows] = tableFor(text).filter((line) => line !== '');
    expect(title).toBe('\u2068a\u2069 (fa, 2021-08-01)');
    const columns = ['earliest', 'latest', 'edtf', 'kind', 'basis', 'calendar', 'at', 'words'];
    expect(heading.trim().split(/ +/)).toEqual(columns);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      for (const column of columns) {
        const begin = ` ${heading}`.indexOf(` ${column}`);
        expect(` ${row}`.slice(begin, begin + 2)).toMatch(/^ \S$/);
      }
      // Nothing of the words, which may run from right to left, stands before another column.
      expect(row.indexOf('\u2068')).toBe(heading.indexOf('words'));
    }
  });

  it('tells with --explain which form won, how the value follows, and which values and forms lost', () => {
    const lines = tableFor('He spoke on Thursday, 3/4/2021.', '--explain', '--lang=en');
    expect(lines.some((line) => /^ {4}“.*” was read as .+\. \[weekday-date\]$/.test(line))).toBe(
      true,
    );
    expect(lines.some((line) => /^ {4}“.*” is .*\[reads-fields\]$/.test(line))).toBe(true);
    expect(lines.some((line) => /^ {4}not 2021-\d\d-\d\d: .+ \[[a-z-]+\]$/.test(line))).toBe(true);
    const lost = /^ {4}not “.*3\/4\/2021.*” as .+ \[numeric: joined, weekday-date\]$/;
    expect(lines.some((line) => lost.test(line))).toBe(true);
  });

  it('tells with --explain what was read and held to be no time, and where it stands', () => {
    const text = 'خبرگزاری مهر گزارش داد';
    const [title, heading, line, ...end] = tableFor(text, '--explain', '--lang=fa');
    expect(title).toMatch(/: nothing$/);
    expect(heading).toBe('not held to be a time');
    expect(line).toMatch(/^ {4}at 9–12: “.*مهر.*” as a month: .+ \[month: vetoed, veto\]$/);
    expect(end).toEqual(['', '']);
    expect(tableFor(text, '--lang=fa')).toHaveLength(3);
  });

  it('says so where there is nothing', () => {
    expect(tableFor('A letter.')).toEqual(['\u2068a\u2069 (en, 2021-08-01): nothing', '', '']);
  });
});

describe('shown', () => {
  it('leaves nothing that moves the cursor, breaks the line or turns the direction', () => {
    expect(shown('a\u001B[2Jb\r\nc\u2028d\u202Ee\u2069f')).toBe('\u2068a[2Jb c def\u2069');
  });
});
