import loaded from 'virtual:corpus';
import type { Corpus } from './model.ts';

/** The corpus of `seeds/`, checked and dated by `seeds-plugin.ts` when the program is built. */
export function corpus(): Corpus {
  return loaded as Corpus;
}
