import type { Claim } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import { claimLabel } from '../messages/claims.ts';
import type { ClaimView } from './model.ts';

/** What a source says of an event, as a page in `language` tells it. */
export function claimViews(claims: readonly Claim[], language: Language): ClaimView[] {
  return claims.map(({ about, value, quote }) => ({
    label: claimLabel(about, language),
    value: value[language],
    quote: quote.exact,
  }));
}
