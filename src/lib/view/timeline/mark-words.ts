import type { Language } from '../../text/language.ts';
import type { Mark } from '../../timeline/mark.ts';
import { markWords, type MarkForm } from '../messages/marks.ts';
import type { Messages } from '../messages/messages.ts';
import { basisHint, basisName } from './basis-words.ts';

/** The forms that a mark is drawn in, besides how sure it is. */
export function formsOf(mark: Mark): readonly MarkForm[] {
  const { shape, among, approximate, openStart, openEnd, textual, certainty } = mark;
  // That a date has one bound only is said with its certainty.
  const isOpen = (openStart || openEnd) && certainty !== 'unknown';
  const open = openStart ? 'openStart' : 'openEnd';
  const forms: readonly (MarkForm | null)[] = [
    mark.spread
      ? 'spread'
      : among
        ? 'among'
        : shape === 'window' && (openStart || openEnd)
          ? null
          : shape,
    isOpen ? open : null,
    approximate ? 'approximate' : null,
    textual ? 'textual' : null,
  ];
  return forms.filter((form) => form !== null);
}

/** How sure the date of a mark is and what its form says, in sentences. */
export function certaintyOf(mark: Mark, language: Language, messages: Messages): string {
  const words = markWords[language];
  const basis = `${basisName(mark.certainty, messages)}: ${basisHint(mark.certainty, messages)}.`;
  const sentences = formsOf(mark).map((form) => `${words.forms[form].says}.`);
  return [basis.charAt(0).toLocaleUpperCase(language) + basis.slice(1), ...sentences].join(' ');
}
