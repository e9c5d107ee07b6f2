import { sha256 } from '../text/sha256.ts';
import { anchorsFile, readAnchors, type Anchors } from './anchors/anchors.ts';
import type { TellQuote } from './anchors/quote-found.ts';
import { decode } from './decode.ts';
import { CorpusError, type Fault, type ReportFault } from './fault.ts';
import { loadDocument, type DocumentFiles } from './load-document.ts';
import type { Corpus } from './model.ts';
import { compareEvents } from './order.ts';
import { readSidecar, type ReadSidecar } from './read-sidecar.ts';
import { reportStrangeSames } from './same-events.ts';
import { faultsOf } from './sidecar-faults.ts';

/** A file of `seeds/`, by its name there. */
export interface SeedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What lies beside the documents without being one. */
const beside = ['README.md', 'SHA256SUMS'];

const byName = (a: { name: string }, b: { name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/**
 * The corpus from the files of `seeds/`: a `.txt` a document, the `.yaml` of the same name its sidecar, the
 * `.anchors.json` what the sidecar's quotes stood at. Depends on nothing but the files.
 * @param tell hears what became of each quote
 * @throws CorpusError with every fault, if there is one
 */
export function loadCorpus(files: readonly SeedFile[], tell: TellQuote = () => undefined): Corpus {
  const faults: Fault[] = [];
  const report: ReportFault = (fault) => faults.push(fault);
  /** `null` stands for a file that cannot be read: nothing more is said of it, and its other half is not lonely. */
  const texts = new Map<string, Pick<DocumentFiles, 'text' | 'sha256'>>();
  const sidecars = new Map<string, ReadSidecar | null>();
  const anchors = new Map<string, Anchors>();

  for (const { name, bytes } of [...files].sort(byName)) {
    const [, stem, extension] = /^(.+?)\.(txt|yaml|anchors\.json)$/s.exec(name) ?? [];
    if (beside.includes(name) || name.startsWith('.')) continue;
    if (stem === undefined) {
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
    if (extension === 'txt') texts.set(stem, { text, sha256: sha256(bytes) });
    else if (extension === 'yaml')
      sidecars.set(stem, text === null ? null : readSidecar(name, text));
    else if (text !== null) {
      const read = readAnchors(name, text);
      if ('fault' in read) report(read.fault);
      else anchors.set(stem, read);
    }
  }

  const described = [...sidecars].flatMap(([name, read]) => (read ? [{ name, read }] : []));
  reportLonely(
    described.filter(({ name }) => !texts.has(name)),
    report,
  );
  reportNeedless(
    [...anchors.keys()].filter((name) => !sidecars.has(name)),
    report,
  );
  reportRepeatedIds(
    described.filter(({ name }) => texts.has(name)),
    report,
  );
  reportStrangeSames(
    described.filter(({ name }) => texts.has(name)),
    report,
  );
  const documents = [...texts].flatMap(([name, file]) => {
    const sidecar = sidecars.get(name);
    const files = { name, ...file, sidecar, anchors: anchors.get(name) ?? null };
    const document = loadDocument(files, { report, tell });
    return document ? [document] : [];
  });
  if (faults.length > 0) throw new CorpusError(faults);
  const events = documents.flatMap((document) => document.events);
  return { documents, events: events.sort((a, b) => compareEvents(a, b)) };
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

function reportNeedless(names: readonly string[], report: ReportFault): void {
  for (const name of names) {
    report({
      file: anchorsFile(name),
      field: '',
      found: 'what the quotes of a sidecar stood at, without the sidecar',
      advice: `put ${name}.yaml beside it, or delete it`,
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
