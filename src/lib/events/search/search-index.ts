import MiniSearch, { type Query } from 'minisearch';
import type { Language } from '../../text/language.ts';
import { formsOf } from '../../text/word-forms.ts';
import { isNumber, wordsIn } from '../../text/words.ts';
import { findIn, type Stretch } from './find-in.ts';
import type { Term } from './query.ts';

/** A text of something that can be found. */
export interface SearchText {
  readonly text: string;
  readonly language: Language;
  /** Whether it is a name: found by a word of it, a thing stands before others. */
  readonly title?: boolean;
}

/** Something that can be found by its texts. */
export interface Findable {
  readonly id: string;
  readonly texts: readonly SearchText[];
}

/** Something found. */
export interface Hit<Item extends Findable> {
  readonly item: Item;
  /** Where the terms stand in each of its texts, by the texts' places. */
  readonly stretches: readonly (readonly Stretch[])[];
}

export interface Found<Item extends Findable> {
  /** The likelier first. */
  readonly hits: readonly Hit<Item>[];
  /** Words that stand nowhere, each with the similar ones that were looked for in its place; `[]`: there are none. */
  readonly unknown: readonly { readonly typed: string; readonly similar: readonly string[] }[];
}

/** Finds among `Item`s. */
export type Search<Item extends Findable> = (terms: readonly Term[]) => Found<Item>;

/** A word shorter than this is like too many others. */
const leastForSimilar = 5;
/** From this length on two letters may be wrong, or two have changed places. */
const longer = 7;
const mostSimilar = 4;
const fields = ['title', 'body', 'forms'] as const;
const boost = { title: 3, body: 1, forms: 0.6 };

/** What the index holds of a thing: its words, and what else they can be looked up by. */
type Entry = Readonly<Record<'id' | (typeof fields)[number], string>>;

/**
 * Makes an index of things by their words. Whatever is found has every term in one of its texts.
 *
 * @param items with ids of their own
 */
export function searchOf<Item extends Findable>(items: readonly Item[]): Search<Item> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const index = new MiniSearch<Entry>({
    fields: [...fields],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
  });
  index.addAll(items.map(entryOf));

  const isKnown = ({ wordings }: Term): boolean =>
    index.search({ combineWith: 'OR', queries: wordings.map(wordingQuery) }).length > 0;

  /** The words most like a term of one word that stands nowhere. */
  const similarTo = ({ folded, quoted }: Term): string[] => {
    if (quoted || folded.length < leastForSimilar || isNumber(folded)) return [];
    const found = index.search(folded, {
      fields: ['title', 'body'],
      fuzzy: folded.length < longer ? 1 : 2,
    });
    return [...new Set(found.flatMap(({ terms }) => terms))].slice(0, mostSimilar);
  };

  return (terms) => {
    const unknown: Found<Item>['unknown'][number][] = [];
    const sought = terms.map((term) => {
      if (isKnown(term)) return term;
      const similar = similarTo(term);
      unknown.push({ typed: term.typed, similar });
      return { ...term, wordings: similar.map((word) => ({ words: [word], prefix: false })) };
    });
    if (sought.length === 0 || sought.some(({ wordings }) => wordings.length === 0)) {
      return { hits: [], unknown };
    }
    const found = index.search({ combineWith: 'AND', queries: sought.map(termQuery) }, { boost });
    const hits = found.flatMap(({ id }): Hit<Item>[] => {
      const item = byId.get(String(id));
      if (!item) return [];
      const stretches = item.texts.map(({ text, language }) => findIn(text, language, sought));
      const held = new Set(stretches.flat().map(({ term }) => term));
      return held.size === sought.length ? [{ item, stretches }] : [];
    });
    return { hits, unknown };
  };
}

function entryOf({ id, texts }: Findable): Entry {
  const lists: Record<(typeof fields)[number], string[]> = { title: [], body: [], forms: [] };
  for (const { text, language, title } of texts) {
    for (const word of wordsIn(text)) {
      lists[title ? 'title' : 'body'].push(word.text);
      lists.forms.push(...formsOf(word.text, language));
    }
  }
  return {
    id,
    title: lists.title.join(' '),
    body: lists.body.join(' '),
    forms: lists.forms.join(' '),
  };
}

const termQuery = ({ wordings }: Term): Query => ({
  combineWith: 'OR',
  queries: wordings.map(wordingQuery),
});

const wordingQuery = ({ words, prefix }: Term['wordings'][number]): Query => ({
  combineWith: 'AND',
  prefix,
  queries: [...words],
});
