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
  const texts = new Map<string, string>();
  const sidecars = new Map<string, ReadSidecar>();

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
    // An unreadable file still stands for itself, so that its other half is not called lonely.
    const text = 'text' in decoded ? decoded.text : '';
    if (extension === 'txt') texts.set(stem, text);
    else sidecars.set(stem, 'text' in decoded ? readSidecar(name, text) : unread);
  }

  reportLonely(texts, sidecars, report);
  reportRepeatedIds(sidecars, report);
  const documents = [...texts].flatMap(([name, text]) => {
    const document = loadDocument(name, text, sidecars.get(name), report);
    return document ? [document] : [];
  });
  if (faults.length > 0) throw new CorpusError(faults);
  const events = documents.flatMap((document) => document.events);
  return { documents, events: events.sort((a, b) => compareEvents(a, b)) };
}

const unread: ReadSidecar = { sidecar: null, faults: [], lineOf: () => undefined };

function loadDocument(
  name: string,
  text: string,
  read: ReadSidecar | undefined,
  report: ReportFault,
): SourceDocument | null {
  if (text.trim() === '') {
    report({
      file: `${name}.txt`,
      field: '',
      found: 'a document without text',
      advice: 'fill it, or take it out of seeds/',
    });
    return null;
  }
  if (!read) return unreviewedDocument(name, text);
  read.faults.forEach(report);
  const { sidecar, lineOf } = read;
  if (sidecar === null) return null;
  const own: Fault[] = [];
  const fault = faultsOf(`${name}.yaml`, sidecar, lineOf, (found) => own.push(found));
  const document = bind(sidecar, text, fault);
  const dated = own.length === 0 ? dateEvents(document) : null;
  own.forEach(report);
  return dated && assemble(name, sidecar, document, dated);
}

function reportLonely(
  texts: ReadonlyMap<string, string>,
  sidecars: ReadonlyMap<string, ReadSidecar>,
  report: ReportFault,
): void {
  for (const name of sidecars.keys()) {
    if (texts.has(name)) continue;
    report({
      file: `${name}.yaml`,
      field: '',
      found: 'a sidecar without a document',
      advice: `put ${name}.txt beside it, or give it the name of its document`,
    });
  }
}

function reportRepeatedIds(sidecars: ReadonlyMap<string, ReadSidecar>, report: ReportFault): void {
  const first = new Map<string, string>();
  for (const [name, { sidecar, lineOf }] of sidecars) {
    for (const [index, { id }] of (sidecar?.events ?? []).entries()) {
      const file = `${name}.yaml`;
      const other = first.get(id);
      if (other === undefined) first.set(id, file);
      else {
        faultsOf(
          file,
          sidecar,
          lineOf,
          report,
        )(
          ['events', index, 'id'],
          `“${id}”, which an event of ${other} has too`,
          'give each event of the corpus an id of its own',
        );
      }
    }
  }
}
