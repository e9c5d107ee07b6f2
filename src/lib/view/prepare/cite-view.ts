import { atPassage } from '../../events/cite/text-fragment.ts';
import type { SourceDocument, TimelineEvent } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import { dateView } from './date-view.ts';
import type { ChangedView, CiteView } from './model.ts';

/** What a reference to an event's excerpt needs besides what the reader shows. */
export function citeView(
  { excerpt, changed }: TimelineEvent,
  { author, publisher, url, text, written, writtenOutside }: SourceDocument,
  language: Language,
): CiteView {
  const isLost = changed?.some(({ field, state }) => field === 'excerpt' && state === 'lost');
  return {
    quote: excerpt.exact,
    author: author ?? null,
    publisher: publisher ?? null,
    url: url === undefined || isLost ? (url ?? null) : atPassage(url, text, excerpt),
    written: { ...dateView(written, written.basis, language), edtf: written.edtf },
    ...(writtenOutside && {
      writtenOutside: {
        ...dateView(writtenOutside, 'outside', language),
        edtf: writtenOutside.edtf,
      },
    }),
  };
}

/** What has changed of the quotes that an event rests on; nothing where nothing has. */
export function changedView({ changed }: TimelineEvent): { changed?: ChangedView } {
  if (!changed) return {};
  const excerpt = changed.find(({ field }) => field === 'excerpt');
  const claims = changed.flatMap(({ field, state, score }) => {
    const index = /^claims\[(\d+)\]/.exec(field)?.[1];
    return index === undefined ? [] : [[Number(index), { state, score }] as const];
  });
  return {
    changed: {
      passage: excerpt ? { state: excerpt.state, score: excerpt.score } : null,
      claims: Object.fromEntries(claims),
      others: changed.length - claims.length > (excerpt ? 1 : 0),
    },
  };
}
