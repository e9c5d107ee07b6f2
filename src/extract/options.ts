import { parseArgs } from 'node:util';
import type { Day } from '../lib/dates/day.ts';
import { readIsoDay } from '../lib/dates/value/iso-day.ts';
import { languages, type Language } from '../lib/text/language.ts';

export const formats = ['ndjson', 'table'] as const;

export interface Options {
  /** Text files; with none, documents come as lines on standard input. */
  readonly files: readonly string[];
  readonly format: (typeof formats)[number];
  /** Of documents that do not say theirs; `null`: by their letters. */
  readonly language: Language | null;
  /** The reference day of documents that do not say theirs; `null`: none. */
  readonly date: Day | null;
  readonly explain: boolean;
  /** The language of derivations. */
  readonly stepsIn: Language;
}

/** What is wrong with the arguments, for the person who wrote them. */
export class UsageError extends Error {}

/**
 * Reads the arguments of the command; `'help'` where help is asked for.
 * @throws UsageError for an argument that there is not, or a value that it cannot have
 */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  return {
    files: positionals,
    format: oneOf(formats, values.format, '--format') ?? 'ndjson',
    language: oneOf(languages, values.lang, '--lang'),
    date: dayOf(values.date),
    explain: values.explain ?? false,
    stepsIn: oneOf(languages, values['steps-in'], '--steps-in') ?? 'en',
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        lang: { type: 'string' },
        date: { type: 'string' },
        explain: { type: 'boolean' },
        'steps-in': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<const Value extends string>(
  known: readonly Value[],
  given: string | undefined,
  name: string,
): Value | null {
  if (given === undefined) return null;
  const found = known.find((value) => value === given);
  if (found === undefined) {
    throw new UsageError(`${name} may be ${known.join(', ')}, not “${given}”`);
  }
  return found;
}

function dayOf(given: string | undefined): Day | null {
  if (given === undefined) return null;
  const day = readIsoDay(given);
  if (day === null) throw new UsageError(`--date is a day as 2021-07-10, not “${given}”`);
  return day;
}
