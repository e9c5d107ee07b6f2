/** A sidecar laid on its text: every quote has become the place where it stands. */
import type { Language, Multilingual } from '../text/language.ts';
import type { Range } from '../text/range.ts';
import type { Claim, Excerpt, Outside, Tie, TimelineEvent } from './model.ts';
import type { FaultAt } from './sidecar-faults.ts';
import type { SidecarPath } from './read-sidecar.ts';
import type { SidecarEvent } from './sidecar-schema.ts';

export interface BoundTie extends Tie {
  readonly path: SidecarPath;
}

/** A year that the words lack and that others lead to: so many years after another. */
export interface BoundYear {
  readonly since: Range;
  readonly length: Range;
  readonly reason: Multilingual | null;
  readonly path: SidecarPath;
}

export interface BoundEvent {
  readonly id: string;
  readonly path: SidecarPath;
  readonly sidecar: SidecarEvent;
  readonly excerpt: Excerpt;
  readonly when: Range | null;
  readonly year: BoundYear | null;
  readonly ties: readonly BoundTie[];
  readonly place: NonNullable<TimelineEvent['place']> | null;
  readonly claims: readonly Claim[];
  readonly outside: Outside | null;
}

/** Words that the day of writing is later than, or whose count from that day names the time of an event. */
export interface BoundWords {
  readonly words: Range;
  readonly reason: Multilingual | null;
  readonly path: SidecarPath;
}

/** An event told as over (`later-than`) or as still to come (`not-later-than`) on the day of writing. */
export interface BoundWriting {
  readonly kind: 'later-than' | 'not-later-than';
  readonly event: string;
  readonly reason: Multilingual | null;
  readonly path: SidecarPath;
}

export interface BoundWritten {
  readonly words: Range | null;
  readonly after: readonly BoundWords[];
  readonly counts: readonly (BoundWords & { readonly event: string })[];
  readonly events: readonly BoundWriting[];
  readonly outside: Outside | null;
}

export interface BoundDocument {
  readonly text: string;
  readonly language: Language;
  readonly boilerplate: readonly Range[];
  readonly written: BoundWritten;
  readonly events: readonly BoundEvent[];
  readonly fault: FaultAt;
}
