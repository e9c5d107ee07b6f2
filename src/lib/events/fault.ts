/** Something in the seeds that an editor has to put right before the program will run on them. */
export interface Fault {
  /** File name inside `seeds/`. */
  readonly file: string;
  /** Id of the event, or `#4` where it has no readable one; absent for what concerns the whole document. */
  readonly event?: string;
  /** Where in the sidecar: `claims[0].quote`; empty where the file itself is at fault. */
  readonly field: string;
  /** What stands there. */
  readonly found: string;
  /** What to do. */
  readonly advice: string;
  /** Line in `file`, counted from 1, where it is known. */
  readonly line?: number;
}

/** Takes a fault in; whoever finds one goes on looking for more. */
export type ReportFault = (fault: Fault) => void;

/** Words cut to what fits a line of a report, line breaks shown. */
export function brief(words: string, length = 120): string {
  const line = words.replaceAll('\n', '⏎').replaceAll('\r', '␍');
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}

function paragraph({ file, event, field, found, advice, line }: Fault): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const what = [event === undefined ? '' : `event ${event}`, field].filter((part) => part !== '');
  return [`seeds/${[place, ...what].join(' · ')}`, `  found: ${found}`, `  to do: ${advice}`].join(
    '\n',
  );
}

/** All faults as a text for people, file by file, a blank line between them. */
export function faultReport(faults: readonly Fault[]): string {
  const sorted = [...faults].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0),
  );
  const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`;
  return [`${count} in the seeds:`, ...sorted.map(paragraph)].join('\n\n');
}

/** The seeds cannot be used; `message` is the report of everything that is wrong with them. */
export class CorpusError extends Error {
  // Private, so that a console that prints the error prints the report alone.
  readonly #faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faultReport(faults));
    this.name = 'CorpusError';
    this.#faults = faults;
    // The report is for editors: where in the program it was written helps nobody.
    this.stack = `${this.name}: ${this.message}`;
  }

  get faults(): readonly Fault[] {
    return this.#faults;
  }
}
