import { parse } from 'chrono-node';
import { extract } from '../../../src/lib/dates/extract.ts';
import type { ResolveContext } from '../../../src/lib/dates/resolve/context.ts';
import { readIsoDay } from '../../../src/lib/dates/value/iso-day.ts';
import { dayValue } from '../../../src/lib/dates/value/make.ts';
import type { Language } from '../../../src/lib/text/language.ts';

/** Reads a text; returns how many expressions it found. */
export type Engine = (text: string) => number;

const reference = '2024-11-20';

/** Our engine: it finds, resolves and derives. */
export function ours(language: Language): Engine {
  const day = readIsoDay(reference);
  if (day === null) throw new RangeError(`no day: ${reference}`);
  const context: ResolveContext = {
    language,
    reference: { value: dayValue(day), derivation: [] },
  };
  return (text) => extract(text, language, context).length;
}

const instant = new Date(`${reference}T12:00:00Z`);

/** chrono-node, for English. */
export const chrono: Engine = (text) => parse(text, instant).length;
