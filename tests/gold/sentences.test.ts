import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CalendarId } from '../../src/lib/dates/calendars/calendar.ts';
import type { ExpressionKind } from '../../src/lib/dates/expression.ts';
import { extract } from '../../src/lib/dates/extract.ts';
import type { DateValue } from '../../src/lib/dates/value/date-value.ts';
import { isoDay, readIsoDay } from '../../src/lib/dates/value/iso-day.ts';
import { fromEdtf } from '../../src/lib/dates/value/make.ts';
import { languages, type Language } from '../../src/lib/text/language.ts';
import { knownGaps } from './sentences-known-gaps.ts';

/** What one expression says; `calendar` and `edtf` are left out where more than one answer is right. */
interface Reading {
  readonly words: string;
  readonly kind: ExpressionKind;
  readonly calendar?: CalendarId | 'none';
  readonly edtf?: string;
  /** ISO days, inclusive; `null` is open. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

interface GoldExpression extends Reading {
  /** Which occurrence of the words; the first where it is left out. */
  readonly nth?: number;
}

interface GoldSentence {
  readonly id: string;
  readonly class: string;
  readonly text: string;
  /** The day it was written, ISO. */
  readonly reference: string | null;
  /** All expressions of the text, in order. */
  readonly expressions: readonly GoldExpression[];
}

const fileOf = (language: Language) => new URL(`sentences/${language}.jsonl`, import.meta.url);

function readSentences(language: Language): readonly GoldSentence[] {
  return readFileSync(fileOf(language), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldSentence);
}

/** Offset of the nth occurrence of the words; −1 when there is none. */
function startOf(text: string, { words, nth = 1 }: GoldExpression): number {
  let start = -1;
  for (let count = 0; count < nth; count += 1) {
    start = text.indexOf(words, start + 1);
    if (start < 0) return -1;
  }
  return start;
}

/** Prepositions and articles: where an extent may begin or end with them or without. */
const edgeWords: Readonly<Record<Language, RegExp>> = {
  en: /^(?:an?|the|of|in|on|at|by|for|from|to|until|till|since|during|over|within|through|throughout|across|before|after|between|prior|ahead|following)$/i,
  fa: /^(?:از|تا|در|به|بر|با|برای|طی|طول|مدت|بین|میان|ظرف)$/u,
  ar: /^(?:[وفبلك]|[وف]?[بك]?ال|[وف]?لل|[وف]?(?:في|من|إلى|الى|على|عن|منذ|حتى|خلال|طوال|بين|بعد|قبل|لمدة|مدى|عند))$/u,
};
/** What Arabic script writes into words without its being a letter. */
const unread = /[\u0640\p{M}\p{Cf}]/gu;

/** Whether a stretch between two ends holds nothing but such words, and marks and spaces. */
function isEdge(stretch: string, language: Language): boolean {
  const words = stretch.replace(unread, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => edgeWords[language].test(word));
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Whether two extents are equal, or differ at their edges by no more than prepositions and articles. */
function agree(text: string, a: Extent, b: Extent, language: Language): boolean {
  if (a.end <= b.start || b.end <= a.start) return false;
  const between = (x: number, y: number) => text.slice(Math.min(x, y), Math.max(x, y));
  return isEdge(between(a.start, b.start), language) && isEdge(between(a.end, b.end), language);
}

const isoOf = (day: DateValue['earliest']) => (day === null ? null : isoDay(day));

/** What the engine finds, in the gold's words where the extents agree, and with the fields that the gold has. */
function read({ text, reference, expressions }: GoldSentence, language: Language): Reading[] {
  const value = reference === null ? null : fromEdtf(reference);
  const context = { language, ...(value && { reference: { value, derivation: [] } }) };
  return extract(text, language, context).map((found) => {
    const gold = expressions.find((expression) => {
      const start = startOf(text, expression);
      return agree(text, found, { start, end: start + expression.words.length }, language);
    });
    const { edtf, earliest, latest } = found.value;
    return {
      words: gold?.words ?? found.text,
      kind: found.kind,
      ...(gold?.calendar !== undefined && { calendar: found.calendar }),
      ...(gold?.edtf !== undefined && { edtf: edtf ?? 'none' }),
      earliest: isoOf(earliest),
      latest: isoOf(latest),
    };
  });
}

const written = languages.filter((language) => existsSync(fileOf(language)));

describe.each(written)('sentences in %s', (language) => {
  const sentences = readSentences(language);

  it('are at least 150, each with an id of its own, 30 of them without any expression', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(150);
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
    expect(sentences.filter(({ id }) => !id.startsWith(`${language}-`))).toEqual([]);
    const negatives = sentences.filter(({ expressions }) => expressions.length === 0);
    expect(negatives.length).toBeGreaterThanOrEqual(30);
  });

  it('hold the words of their expressions verbatim and in order', () => {
    for (const { id, text, expressions } of sentences) {
      let end = 0;
      for (const expression of expressions) {
        const start = startOf(text, expression);
        expect(start, `${id}: “${expression.words}”`).toBeGreaterThanOrEqual(end);
        end = start + expression.words.length;
      }
    }
  });

  it('are dated with days that exist, from the first to the last, and with canonical EDTF', () => {
    for (const { id, reference, expressions } of sentences) {
      if (reference !== null) expect(readIsoDay(reference), `${id}: ${reference}`).not.toBeNull();
      for (const { words, edtf, earliest, latest } of expressions) {
        const [first, last] = [earliest, latest].map((day) => day && readIsoDay(day));
        if (earliest !== null) expect(first, `${id}: ${earliest}`).not.toBeNull();
        if (latest !== null) expect(last, `${id}: ${latest}`).not.toBeNull();
        if (typeof first === 'number' && typeof last === 'number') {
          expect(first, `${id}: “${words}”`).toBeLessThanOrEqual(last);
        }
        if (edtf !== undefined) expect(fromEdtf(edtf)?.edtf, `${id}: “${words}”`).toBe(edtf);
      }
    }
  });

  for (const sentence of sentences) {
    const gap = knownGaps[sentence.id];
    it(`${sentence.id} ${sentence.text}`, () => {
      const ours = read(sentence, language);
      const gold = sentence.expressions.map(({ nth: _nth, ...reading }) => reading);
      if (gap === undefined) expect(ours).toEqual(gold);
      else expect(ours, 'is read right: take its row out of the table of gaps').not.toEqual(gold);
    });
  }
});

describe('the table of gaps', () => {
  it('names sentences of the gold, each with a reason', () => {
    const ids = new Set(written.flatMap((language) => readSentences(language).map(({ id }) => id)));
    expect(Object.keys(knownGaps).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.values(knownGaps).filter((reason) => reason.trim() === '')).toEqual([]);
  });
});
