import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from './options.ts';

describe('readOptions', () => {
  it('reads lines and writes lines where nothing else is asked for', () => {
    expect(readOptions([])).toEqual({
      files: [],
      format: 'ndjson',
      language: null,
      date: null,
      explain: false,
      stepsIn: 'en',
    });
  });

  it('takes options and files in any order', () => {
    const args = ['a.txt', '--format', 'table', '--lang=fa', 'b.txt', '--explain', '--steps-in=ar'];
    expect(readOptions([...args, '--date', '1970-01-02'])).toEqual({
      files: ['a.txt', 'b.txt'],
      format: 'table',
      language: 'fa',
      date: 1,
      explain: true,
      stepsIn: 'ar',
    });
    expect(readOptions(['--', '--odd.txt'])).toMatchObject({ files: ['--odd.txt'] });
  });

  it('asks for nothing else where help is asked for', () => {
    expect(readOptions(['a.txt', '-h'])).toBe('help');
  });

  it.each([
    [['--formt=table'], /--formt/],
    [['--format=xml'], /--format may be ndjson, table, not “xml”/],
    [['--lang=de'], /--lang may be/],
    [['--date=2021-13-01'], /--date is a day as 2021-07-10, not “2021-13-01”/],
    [['--steps-in'], /--steps-in/],
  ])('refuses %j', (args, reason) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(reason);
  });
});
