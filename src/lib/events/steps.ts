/** What the derivation of an event's date says of its ties. */
import type { Step } from '../dates/expression.ts';
import { step, text, value, words } from '../dates/explain/rules.ts';
import type { Multilingual } from '../text/language.ts';
import type { EventDate } from './model.ts';
import type { Relation } from './relations.ts';
import { valueOf } from './span.ts';

/** A span as a derivation names it. The day of writing has no title. */
export interface Named {
  readonly title: Multilingual | null;
  readonly date: EventDate;
}

/** The relations that a date rests on, each with the span at its other end. */
export interface Ties {
  readonly own: readonly (readonly [Relation, Named])[];
  /** Relations of other events, which narrow it back. */
  readonly back: readonly (readonly [Relation, Named])[];
}

export function reasonSteps(reason: Multilingual | null | undefined): Step[] {
  return reason ? [step('reason', { text: text(reason) })] : [];
}

/**
 * The steps that a relation adds to the date of its subject.
 * @param other the object
 */
export function ownSteps(relation: Relation, other: Named): Step[] {
  return [...tieSteps(relation, other), ...reasonSteps(relation.reason)];
}

function tieSteps({ kind, words: written }: Relation, { title, date }: Named): Step[] {
  if (title === null) {
    if (kind === 'after') return [step('not-before-writing', {})];
    return kind === 'before' ? [step('not-after-writing', {})] : [];
  }
  const named = { title: text(title), value: value(valueOf(date)) };
  if (written !== null) {
    return [step('offset-from-event', { words: words(written), title: named.title })];
  }
  switch (kind) {
    case 'after':
      return [step('after-event', named)];
    case 'before':
      return [step('before-event', named)];
    case 'during':
      return [step('during-event', named)];
    case 'later-than': {
      const told = date.words;
      if (told === null) return [step('after-event', named)];
      return [step('written-later-than', { words: words(told), value: named.value })];
    }
    case 'not-later-than':
      return [step('written-before-event', named)];
  }
}

/**
 * The steps that a relation adds to the date of its object, whose bounds it narrows back.
 * @param other the subject
 */
export function backSteps(relation: Relation, other: Named): Step[] {
  const { kind } = relation;
  if (other.title === null) {
    // The day of writing is later than the object: the object is told as past.
    if (kind === 'after' || kind === 'later-than') return [step('not-after-writing', {})];
    return [step('not-before-writing', {})];
  }
  const named = { title: text(other.title), value: value(valueOf(other.date)) };
  if (kind === 'after' || kind === 'later-than') return [step('before-event', named)];
  if (kind === 'before') return [step('after-event', named)];
  return [];
}
