/** What is shown of a document that no editor has described yet. */
import { extract } from '../dates/extract.ts';
import type { Expression } from '../dates/expression.ts';
import { guessLanguage } from '../text/guess-language.ts';
import type { Language, Multilingual } from '../text/language.ts';
import { overlapping } from '../text/overlapping.ts';
import { describe } from '../text/quote.ts';
import { sentences } from '../text/segment.ts';
import { undated } from './event-date.ts';
import { isInside } from './ranges.ts';
import type { EventDate, SourceDocument, TimelineEvent } from './model.ts';

const attribution: Multilingual = {
  en: 'the document; no editor has looked at it yet',
  fa: 'سند؛ هنوز ویراستاری آن را ندیده است',
  ar: 'الوثيقة؛ لم يراجعها محرر بعد',
};

const titleLength = 120;

/**
 * A document without a sidecar: its language by its letters, its title the first line, and a candidate event, marked
 * as not reviewed, for each sentence that holds a date. When it was written nobody has said, so relative words stay
 * open.
 * @param sha256 of its bytes
 */
export function unreviewedDocument(name: string, text: string, sha256: string): SourceDocument {
  const language = guessLanguage(text);
  const expressions = extract(text, language);
  const original = cut(text.trimStart().split(/[\n\r]/, 1)[0] ?? '');
  return {
    name,
    text,
    sha256,
    language,
    title: { original, ...inAll(original) },
    written: { ...undated, basis: 'unknown' },
    boilerplate: [],
    expressions,
    events: candidates(name, text, language, expressions),
    relations: [],
    reviewed: false,
  };
}

function candidates(
  name: string,
  text: string,
  language: Language,
  expressions: readonly Expression[],
): TimelineEvent[] {
  const near = overlapping(expressions.filter(({ kind }) => kind === 'DATE'));
  return sentences(text)
    .map((sentence) => ({
      sentence,
      date: telling(near(sentence).filter((at) => isInside(at, sentence))),
    }))
    .flatMap(({ sentence, date }) => (date ? [{ sentence, date }] : []))
    .map(({ sentence, date }, index): TimelineEvent => {
      const excerpt = describe(text, sentence);
      return {
        id: `${name}-c${index + 1}`,
        source: name,
        kind: 'other',
        gathering: false,
        modality: 'asserted',
        title: inAll(cut(excerpt.exact)),
        titleLanguage: language,
        excerpt,
        date: dateOf(date),
        claims: [],
        attribution,
        ties: [],
        reviewed: false,
      };
    });
}

/** The first date of a sentence of which a day is known, else the first. */
function telling(dates: readonly Expression[]): Expression | undefined {
  return dates.find(({ value }) => value.earliest !== null || value.latest !== null) ?? dates[0];
}

function dateOf({ start, end, text, calendar, value, basis, derivation }: Expression): EventDate {
  const isKnown = value.earliest !== null || value.latest !== null;
  return {
    ...value,
    words: text,
    at: { start, end },
    calendar,
    basis: isKnown ? basis : 'unknown',
    derivation,
  };
}

/** A sentence as a title: on one line, and cut between words where it is long. */
function cut(sentence: string): string {
  const line = sentence.replace(/\s+/gu, ' ').trim();
  if (line.length <= titleLength) return line;
  const space = line.lastIndexOf(' ', titleLength - 1);
  return `${line.slice(0, space > titleLength / 2 ? space : titleLength - 1)}…`;
}

/** The program translates nothing: a title that nobody has given is the same in every language. */
function inAll(text: string): Multilingual {
  return { en: text, fa: text, ar: text };
}
