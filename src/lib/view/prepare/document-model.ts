/** What the page of a document is given, and what it asks for later. */
import type { Basis } from '../../dates/expression.ts';
import type { Range } from '../../text/range.ts';
import type { Window } from '../../timeline/window.ts';
import type { DateUse } from './date-uses.ts';
import type {
  BothWays,
  ChangedState,
  DateView,
  DerivationView,
  EventDetail,
  EventView,
  SourceView,
} from './model.ts';
import type { Segment } from './segments.ts';

export interface ParagraphView {
  /** The white space that the document has before it, verbatim. */
  readonly before: string;
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
  readonly segments: readonly Segment[];
}

/** An expression of time in a document, as its text is marked by it. */
export interface MarkedDate extends Range {
  readonly basis: Basis;
  readonly as: DateUse['as'];
}

/** An expression of time in a document. */
export interface ExpressionView extends Range {
  readonly text: string;
  readonly date: DateView;
  readonly use: DateUse;
}

/** Words by which an editor described the document itself, and that have changed in it since. */
export interface ChangedWords extends ChangedState {
  readonly of: 'title' | 'written' | 'others';
}

/** What every document's page has. */
interface AnyDocumentView extends SourceView {
  readonly derivation: DerivationView;
  /** Public address. */
  readonly url: string | null;
  /** Of what describes the document itself; `[]` where it reads as an editor quoted it. */
  readonly changed: readonly ChangedWords[];
  /** The excerpts of its events, in the order in which the text tells them. */
  readonly excerpts: readonly (Range & { readonly id: string })[];
  /** The time that all events of all documents take; `null` where none has a place on the axis. */
  readonly extent: BothWays<Window | null>;
}

/** A whole document. */
export interface DocumentView extends AnyDocumentView {
  readonly long: false;
  readonly paragraphs: readonly ParagraphView[];
  /** Its events, in the order in which the text tells them. */
  readonly told: readonly EventView[];
  /** In the order of the text. */
  readonly dates: readonly ExpressionView[];
}

/** A document in which so much is marked that its page brings the text alone; what is told of it is fetched in parts. */
export interface LongDocumentView extends AnyDocumentView {
  readonly long: true;
  readonly text: string;
  /** What belongs to the page rather than to the document. */
  readonly dimmed: readonly Range[];
  /** In the order of the text. */
  readonly dates: readonly MarkedDate[];
}

/** What a document's page tells of a date or an event when it is asked; fetched then. */
export interface DocumentReading {
  /** How each expression was read, in the order of the text. */
  readonly dates: readonly DerivationView[];
  /** What the document says of each event, by its id, and where it took place. */
  readonly events: Readonly<Record<string, Pick<EventDetail, 'claims' | 'place' | 'attribution'>>>;
}

/** What there is to tell of a document, or of a part of a long one, besides what its page brings. */
export interface DocumentPart {
  /** Number of the first of its dates. */
  readonly first: number;
  /** Of a long document. */
  readonly dates: readonly ExpressionView[];
  /** Of a long document: the events of its excerpts, and those that its dates speak of, in the order of the text. */
  readonly told: readonly EventView[];
  readonly reading: DocumentReading;
}

/** What the dates and the excerpts of a long document are divided by: so many of either make a part. */
export const partSize = 100;
