import type { Anchors } from './anchors/anchors.ts';
import { keeperOf, type Kept } from './anchors/keeper.ts';
import type { QuoteFound, TellQuote } from './anchors/quote-found.ts';
import { assemble } from './assemble.ts';
import { bind } from './bind.ts';
import { unreviewedDocument } from './candidates.ts';
import { dateEvents } from './date-events.ts';
import type { Fault, ReportFault } from './fault.ts';
import type { SourceDocument } from './model.ts';
import type { ReadSidecar } from './read-sidecar.ts';
import { faultsOf } from './sidecar-faults.ts';

/** What lies in `seeds/` of one document. */
export interface DocumentFiles {
  readonly name: string;
  /** `null` where it cannot be read. */
  readonly text: string | null;
  /** Of its bytes. */
  readonly sha256: string;
  /** `undefined` where there is no sidecar, `null` where there is one that cannot be read. */
  readonly sidecar: ReadSidecar | null | undefined;
  /** What its quotes stood at; `null` where nobody has written that down, or it cannot be read. */
  readonly anchors: Anchors | null;
}

/** Who is told what while a document is loaded. */
export interface Told {
  readonly report: ReportFault;
  readonly tell: TellQuote;
}

/** A document with its events and their dates; `null`, and faults, where something is wrong with it. */
export function loadDocument(files: DocumentFiles, { report, tell }: Told): SourceDocument | null {
  const { name, text, sha256, sidecar: read, anchors } = files;
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
  if (read === undefined) return unreviewedDocument(name, text, sha256);
  if (read === null || read.sidecar === null) return null;
  const { sidecar, lineOf } = read;
  const kept = { file: `${name}.yaml`, sidecar, lineOf, text, sha256, anchors };
  const { document, faults, found } = described(name, kept, []);
  faults.forEach(report);
  found.forEach(tell);
  return document;
}

interface Described {
  readonly document: SourceDocument | null;
  readonly faults: readonly Fault[];
  readonly found: readonly QuoteFound[];
}

/** @param useless quotes that were found again, but in words that tell no date any more: they count as lost */
function described(name: string, kept: Kept, useless: readonly QuoteFound[]): Described {
  const { sidecar, text } = kept;
  const faults: Fault[] = [];
  const found: QuoteFound[] = [];
  const fault = faultsOf(kept.file, sidecar, kept.lineOf, (one) => faults.push(one));
  const bound = bind(
    sidecar,
    text,
    fault,
    keeperOf(kept, useless, (one) => found.push(one)),
  );
  const dated = faults.length === 0 ? dateEvents(bound) : null;
  const atFault = found.filter(
    (one) => one.state === 'approximate' && faults.some((other) => isAbout(other, one)),
  );
  if (atFault.length > 0) return described(name, kept, [...useless, ...atFault]);
  const document = dated && assemble({ ...kept, name, bound, dated, found });
  return { document, faults, found };
}

/** Whether a fault lies in what a quote says: in its own field, or in one that it is a part of. */
function isAbout(fault: Fault, { event, field }: QuoteFound): boolean {
  return fault.event === event && fault.field !== '' && field.startsWith(fault.field);
}
