import { readFileSync } from 'node:fs';
import type { Basis } from '../../src/lib/dates/expression.ts';

/** A stretch of a document in code points, as the gold counts; NO-BREAK SPACES and all. */
interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

interface GoldValue {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface GoldExpression extends GoldSpan, GoldValue {
  readonly id: string;
  readonly file: string;
  readonly type: 'DATE' | 'DURATION' | 'SET';
  readonly calendar: string;
  readonly basis: GoldBasis;
  readonly tier: 'core' | 'extended' | 'nested' | 'boilerplate';
  readonly extent_wide: GoldSpan | null;
}

export interface GoldNonExpression extends GoldSpan {
  readonly file: string;
  readonly reason: string;
}

export interface GoldEvent extends GoldValue {
  readonly id: string;
  readonly file: string;
  readonly title_en: string;
  readonly kind: string;
  readonly is_gathering: boolean;
  readonly modality: string;
  readonly excerpt: GoldSpan;
  readonly place: string | null;
  readonly basis: GoldBasis;
  readonly attributes: readonly GoldSpan[];
  readonly outside_knowledge: ({ readonly edtf: string | null } & GoldValue) | null;
}

export interface GoldDocument {
  readonly file: string;
  readonly publication: GoldValue & { readonly basis: GoldBasis };
  readonly outside_knowledge: ({ readonly edtf: string | null } & GoldValue) | null;
}

type GoldBasis = 'stated' | 'inferred-from-text' | 'needs-outside-knowledge';

/** The gold's words for the grounds of a value in ours. */
export const basisOf: Readonly<Record<GoldBasis, Basis>> = {
  stated: 'stated',
  'inferred-from-text': 'inferred',
  'needs-outside-knowledge': 'outside',
};

function readLines<Row>(name: string): Row[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

export const goldExpressions = readLines<GoldExpression>('expressions.jsonl');
export const goldNonExpressions = readLines<GoldNonExpression>('non_expressions.jsonl');
export const goldEvents = readLines<GoldEvent>('events.jsonl');
export const goldDocuments = readLines<GoldDocument>('documents.jsonl');

/** A span of the gold in UTF-16 code units of its document. */
export function toUnits(
  text: string,
  { start, end, exact }: GoldSpan,
): { start: number; end: number } {
  const points = [...text];
  const before = points.slice(0, start).join('').length;
  const range = { start: before, end: before + points.slice(start, end).join('').length };
  if (text.slice(range.start, range.end) !== exact) {
    throw new RangeError(`the gold has “${exact}” where the text has other words`);
  }
  return range;
}
