/** Words of the page for comparing: sent with that page alone. */
import type { Language } from '../../../text/language.ts';
import type { CompareChartWords } from './chart-words.ts';
import type { CompareGapWords } from './gap-words.ts';
import type { CompareRowWords } from './row-words.ts';

export interface CompareMessages {
  readonly rows: CompareRowWords;
  readonly charts: CompareChartWords;
  readonly gaps: CompareGapWords;
}

const loaders: Readonly<Record<Language, () => Promise<CompareMessages>>> = {
  en: async () => (await import('./en.ts')).en,
  fa: async () => (await import('./fa.ts')).fa,
  ar: async () => (await import('./ar.ts')).ar,
};

/** The words of one language. */
export function compareMessages(language: Language): Promise<CompareMessages> {
  return loaders[language]();
}
