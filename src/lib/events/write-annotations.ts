/**
 * The excerpts and claims of a corpus as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): what
 * `/annotations.jsonld` holds. Addresses are relative to that file, since a build can lie in any folder of any host.
 */
import { codePointsOf } from '../text/code-points.ts';
import { languages, type Language, type Multilingual } from '../text/language.ts';
import type { Corpus, Excerpt, SourceDocument, TimelineEvent } from './model.ts';

/** A piece of JSON-LD. */
export interface Node {
  readonly [term: string]: string | number | Node | readonly (string | Node)[];
}

const standard = 'http://www.w3.org/ns/anno.jsonld';

/**
 * What the standard's context does not name: the state of the document, by its checksum in the words of SPDX
 * (http://spdx.org/rdf/terms#Checksum), as DCAT has them too.
 */
const ours = {
  spdx: 'http://spdx.org/rdf/terms#',
  State: 'oa:State',
  Checksum: 'spdx:Checksum',
  checksum: { '@id': 'spdx:checksum', '@type': '@id' },
  algorithm: { '@id': 'spdx:algorithm', '@type': '@id' },
  checksumValue: { '@id': 'spdx:checksumValue', '@type': 'xsd:hexBinary' },
} as const satisfies Node;

/** The whole collection, in the order of the chronicle, each event before its claims. */
export function annotations({ documents, events }: Corpus): Node {
  const byName = new Map(documents.map((document) => [document.name, targetsIn(document)]));
  const items = events.flatMap((event) => {
    const targetOf = byName.get(event.source);
    if (!targetOf) throw new RangeError(`no document ${event.source} for event ${event.id}`);
    return [excerptOf(event, targetOf), ...claimsOf(event, targetOf)];
  });
  return {
    '@context': [standard, ours],
    id: 'annotations.jsonld',
    type: 'AnnotationCollection',
    label: 'Excerpts and claims of the timeline, as the sources have them',
    total: items.length,
    first: {
      id: 'annotations.jsonld#page',
      type: 'AnnotationPage',
      partOf: 'annotations.jsonld',
      startIndex: 0,
      items,
    },
    last: 'annotations.jsonld#page',
  };
}

type TargetOf = (quote: Excerpt) => Node;

/** The passage that an event rests on: it is described by the event's title, and linked to its place in time. */
function excerptOf(event: TimelineEvent, targetOf: TargetOf): Node {
  const { id, title, titleLanguage } = event;
  return {
    id: annotationId(id),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      titleLanguage ? textIn(titleLanguage, title) : choice(title),
      { type: 'TextualBody', purpose: 'classifying', value: event.kind, format: 'text/plain' },
      { type: 'SpecificResource', purpose: 'linking', source: `./#${id}` },
    ],
    target: targetOf(event.excerpt),
  };
}

/** What the source says of an event: the matter as a tag, the value as a description. */
function claimsOf({ id, claims }: TimelineEvent, targetOf: TargetOf): Node[] {
  return claims.map(({ about, value, quote }, index) => ({
    id: annotationId(`${id}/claim-${index + 1}`),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      choice(value),
      { type: 'TextualBody', purpose: 'tagging', value: about, format: 'text/plain' },
      { type: 'SpecificResource', purpose: 'linking', source: `./#${id}` },
    ],
    target: targetOf(quote),
  }));
}

function annotationId(fragment: string): string {
  return `annotations.jsonld#${fragment}`;
}

/** The same in three languages, of which a reader is to be shown one. */
function choice(texts: Multilingual): Node {
  return { type: 'Choice', items: languages.map((language) => textIn(language, texts)) };
}

function textIn(language: Language, { [language]: value }: Multilingual): Node {
  return { type: 'TextualBody', purpose: 'describing', value, language, format: 'text/plain' };
}

/** A passage of a document's text, by its words and by its place, as long as it has one. */
function targetsIn({ name, text, sha256 }: SourceDocument): TargetOf {
  const pointOf = codePointsOf(text);
  return ({ exact, prefix, suffix, start, end }) => ({
    type: 'SpecificResource',
    source: `sources/${name}/`,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      ...(end > start
        ? [{ type: 'TextPositionSelector', start: pointOf(start), end: pointOf(end) }]
        : []),
    ],
    state: {
      type: 'State',
      checksum: {
        type: 'Checksum',
        algorithm: 'spdx:checksumAlgorithm_sha256',
        checksumValue: sha256,
      },
    },
  });
}
