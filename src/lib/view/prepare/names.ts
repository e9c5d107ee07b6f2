import type { Corpus } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import { headline } from './headline.ts';
import { shorten } from './shorten.ts';

/** What a document or an event goes by: its part of an address, and its title in words. */
export interface Name {
  readonly id: string;
  readonly title: string;
  /** That the title is written in, where it is not the page's own. */
  readonly language?: Language;
}

export interface EventName extends Name {
  /** Name of its document. */
  readonly source: string;
}

export interface Names {
  readonly documents: readonly Name[];
  readonly events: readonly EventName[];
}

/** Length of a title where several are offered, in UTF-16 code units. */
const length = 90;

function nameOf(id: string, title: string, own: Language | undefined, language: Language): Name {
  const isForeign = own !== undefined && own !== language;
  return { id, title: shorten(title, length), ...(isForeign && { language: own }) };
}

/** What everything of a corpus is called on a page in `language`. */
export function names(corpus: Corpus, language: Language): Names {
  return {
    documents: corpus.documents.map((document) => {
      const { title, original } = headline(document, language);
      return nameOf(
        document.name,
        title ?? original,
        title === null ? document.language : language,
        language,
      );
    }),
    events: corpus.events.map(({ id, source, title, titleLanguage }) => ({
      ...nameOf(id, title[language], titleLanguage, language),
      source,
    })),
  };
}
