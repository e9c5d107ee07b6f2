import type { Basis } from '../dates/expression.ts';
import type { DateValue } from '../dates/value/date-value.ts';
import type { Modality } from './model.ts';

const ranks: readonly Basis[] = ['stated', 'inferred', 'outside', 'unknown'];

/** Whether `a` is a weaker right than `b`. */
export function isWeaker(a: Basis, b: Basis): boolean {
  return ranks.indexOf(a) > ranks.indexOf(b);
}

const isClosed = ({ earliest, latest }: DateValue): boolean => earliest !== null && latest !== null;
const isOpen = ({ earliest, latest }: DateValue): boolean => earliest === null && latest === null;

/**
 * The basis of a date that ties alone bound. Two sides are inferred; one side leaves a definite day to knowledge from
 * elsewhere. What is only predicted has no day that anyone could know.
 */
export function basisOfTies(date: DateValue, modality: Modality): Basis {
  if (isOpen(date)) return 'outside';
  return isClosed(date) || modality === 'predicted' ? 'inferred' : 'outside';
}

/**
 * The basis of a date whose words the engine has read and ties may have narrowed: what ties add is inferred, and where
 * they close what was open nothing from elsewhere is needed. Words that say nothing definite need it.
 */
export function basisOfWords(basis: Basis, date: DateValue, isNarrowed: boolean): Basis {
  if (isNarrowed && isClosed(date)) return 'inferred';
  if (isNarrowed && basis === 'stated') return 'inferred';
  return basis === 'unknown' ? 'outside' : basis;
}
