import * as v from 'valibot';
import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { brief, type Fault } from './fault.ts';
import { sidecarSchema, type Sidecar } from './sidecar-schema.ts';

/** A place in a sidecar: keys and list positions from the top. */
export type SidecarPath = readonly (string | number)[];

export interface ReadSidecar {
  /** `null` where the faults leave nothing to go by. */
  readonly sidecar: Sidecar | null;
  readonly faults: readonly Fault[];
  /** Line of a field, from 1; of the nearest field around it where it is missing. */
  readonly lineOf: (path: SidecarPath) => number | undefined;
}

/**
 * Reads a sidecar and checks its form; what it quotes is checked by others. Serves the build only: neither the parser
 * nor the schema has any business in a browser.
 * @param file name, for the faults
 */
export function readSidecar(file: string, source: string): ReadSidecar {
  const lines = new LineCounter();
  // "failsafe": every scalar is the text it was written as.
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: lines });

  const lineOf = (path: SidecarPath): number | undefined => {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown =
        length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      const start = rangeStart(node);
      if (start !== undefined) return lines.linePos(start).line;
    }
    return undefined;
  };

  const syntax = meaningful([...document.errors, ...document.warnings]).map((error): Fault => {
    const line = error.linePos?.[0].line;
    return {
      file,
      field: '',
      found: error.message.split('\n')[0] ?? error.code,
      advice: 'correct the YAML at this line',
      ...(line === undefined ? {} : { line }),
    };
  });
  if (syntax.length > 0) return { sidecar: null, faults: syntax, lineOf };

  const input: unknown = document.toJS();
  const parsed = v.safeParse(sidecarSchema, input);
  if (parsed.success) return { sidecar: parsed.output, faults: [], lineOf };

  const faults = parsed.issues.map((issue): Fault => {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    const line = lineOf(path);
    return {
      file,
      ...placeOf(path, input),
      found: foundText(issue),
      advice: issue.message,
      ...(line === undefined ? {} : { line }),
    };
  });
  return { sidecar: null, faults, lineOf };
}

/**
 * What is worth saying of broken YAML: the first mistake, since the parser takes the rest of the file for something else
 * after it; keys that stand twice confuse nothing, so all of them.
 */
function meaningful(errors: readonly YAMLError[]): readonly YAMLError[] {
  const [first] = errors
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .sort((a, b) => a.pos[0] - b.pos[0]);
  return first ? [first] : errors;
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : undefined;
}

/** A path as a report names it: the event by its id, the rest as `claims[0].quote`. */
export function placeOf(path: SidecarPath, input: unknown): { event?: string; field: string } {
  const [top, index, ...rest] = path;
  if (top !== 'events' || typeof index !== 'number') return { field: fieldName(path) };
  return { event: idAt(input, index) ?? `#${index + 1}`, field: fieldName(rest) };
}

function fieldName(path: SidecarPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

function idAt(input: unknown, index: number): string | null {
  const events = (input as { events?: unknown } | null)?.events;
  const event: unknown = Array.isArray(events) ? events[index] : undefined;
  const id = (event as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' && id !== '' ? id : null;
}

function foundText(issue: v.BaseIssue<unknown>): string {
  if (issue.input === undefined) return 'nothing';
  if (issue.expected === 'never') return `unknown field ${issue.received}`;
  if (typeof issue.input === 'string') return `“${brief(issue.input)}”`;
  return brief(JSON.stringify(issue.input));
}
