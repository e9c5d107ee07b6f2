import { assemble } from './assemble.ts';
import { bind } from './bind.ts';
import { unreviewedDocument } from './candidates.ts';
import { dateEvents } from './date-events.ts';
import { decode } from './decode.ts';
import { CorpusError, type Fault, type ReportFault } from './fault.ts';
import type { Corpus, SourceDocument } from './model.ts';
import { compareEvents } from './order.ts';
import { readSidecar, type ReadSidecar } from './read-sidecar.ts';
import { faultsOf } from './sidecar-faults.ts';

/** A file of `seeds/`, by its name there. */
export interface SeedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What lies beside the documents without being one. */
const companions = ['README.md', 'SHA256SUMS'];

const byName = (a: { name: string }, b: { name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/**
 * The corpus from the files of `seeds/`: a `.txt` a document, the `.yaml` of the same name its sidecar. Depends on
 * nothing but the files.
 * @throws CorpusError with every fault, if there is one
 */
export function loadCorpus(files: readonly SeedFile[]): Corpus {
  const faults: Fault[] = [];
  const report: ReportFault = (fault) => faults.push(fault);
  /** `null` stands for a file that cannot be read: nothing more is said of it, and its other half is not lonely. */
  const texts = new Map<string, string | null>();
  const sidecars = new Map<string, ReadSidecar | null>();

  for (const { name, bytes } of [...files].sort(byName)) {
    const [, stem, extension] = /^(.+)\.([^.]+)$/s.exec(name) ?? [];
    if (companions.includes(name) || name.startsWith('.')) continue;
    if (stem === undefined || (extension !== 'txt' && extension !== 'yaml')) {
      report({
        file: name,
        field: '',
        found: 'a file that is neither a document nor a sidecar',
        advice: 'name it .txt or .yaml, or take it out of seeds/',
      });
      continue;
    }
    const decoded = decode(name, bytes);
    if ('fault' in decoded) report(decoded.fault);
    const text = 'text' in decoded ? decoded.text : null;
    if (extension === 'txt') texts.set(stem, text);
    else sidecars.set(stem, text === null ? null : readSidecar(name, text));
  }

  const described = [...sidecars].flatMap(([name, read]) => (read ? [{ name, read }] : []));
  reportLonely(
    described.filter(({ name }) => !texts.has(name)),
    report,
  );
  reportRepeatedIds(
    described.filter(({ name }) => texts.has(name)),
    report,
  );
  const documents = [...texts].flatMap(([name, text]) => {
    const document = loadDocument(name, text, sidecars.get(name), report);
    return document ? [document] : [];
  });
  if (faults.length > 0) throw new CorpusError(faults);
  const events = documents.flatMap((document) => document.events);
  return { documents, events: events.sort((a, b) => compareEvents(a, b)) };
}

/** @param read `undefined` where there is no sidecar, `null` where there is one that cannot be read */
function loadDocument(
  name: string,
  text: string | null,
  read: ReadSidecar | null | undefined,
  report: ReportFault,
): SourceDocument | null {
  // Of a sidecar without a readable text the form can be checked, the quotes cannot.
  read?.faults.forEach(report);
  if (text === null) return null;
  if (text.trim() === '') {
    report({
      file: `${name}.txt`,
      field: '',
      found: 'a document without text',
      advice: 'fill it, or take it out of seeds/',
    });
    return null;
  }
  if (read === undefined) return unreviewedDocument(name, text);
  if (read === null || read.sidecar === null) return null;
  const { sidecar, lineOf } = read;
  const own: Fault[] = [];
  const fault = faultsOf(`${name}.yaml`, sidecar, lineOf, (found) => own.push(found));
  const document = bind(sidecar, text, fault);
  const dated = own.length === 0 ? dateEvents(document) : null;
  own.forEach(report);
  return dated && assemble(name, sidecar, document, dated);
}

interface Described {
  readonly name: string;
  readonly read: ReadSidecar;
}

/** What else is wrong with a sidecar that no document belongs to cannot be told. */
function reportLonely(sidecars: readonly Described[], report: ReportFault): void {
  for (const { name } of sidecars) {
    report({
      file: `${name}.yaml`,
      field: '',
      found: 'a sidecar without a document',
      advice: `put ${name}.txt beside it, or give it the name of its document`,
    });
  }
}

function reportRepeatedIds(sidecars: readonly Described[], report: ReportFault): void {
  const first = new Map<string, string>();
  for (const { name, read } of sidecars) {
    const { sidecar, lineOf } = read;
    const file = `${name}.yaml`;
    const fault = faultsOf(file, sidecar, lineOf, report);
    for (const [index, { id }] of (sidecar?.events ?? []).entries()) {
      const other = first.get(id);
      if (other === undefined) first.set(id, file);
      else {
        fault(
          ['events', index, 'id'],
          `“${id}”, which an event of ${other} has too`,
          'give each event of the corpus an id of its own',
        );
      }
    }
  }
}
