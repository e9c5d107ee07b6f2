import type { Language } from '../../../text/language.ts';
import type { Range } from '../../../text/range.ts';

/** Paragraphs that are laid out together, when they come near the screen. */
export interface Section {
  /** Number of its first paragraph in the document. */
  readonly first: number;
  readonly paragraphs: readonly Range[];
}

/** Length from which a section is long enough, in UTF-16 code units: some screens of text. */
const enough = 4000;

/**
 * Paragraphs in sections. A browser looks at each part that it may leave out whenever the page moves: some hundred parts
 * cost it nothing, thousands cost it a frame.
 */
export function sectionsOf(paragraphs: readonly Range[]): Section[] {
  const sections: { first: number; paragraphs: Range[] }[] = [];
  let length = Infinity;
  paragraphs.forEach((paragraph, index) => {
    if (length >= enough) {
      sections.push({ first: index, paragraphs: [] });
      length = 0;
    }
    sections.at(-1)?.paragraphs.push(paragraph);
    length += paragraph.end - paragraph.start;
  });
  return sections;
}

/** Lines that paragraphs take where the column is as wide as it can be, with those that part them. */
export function linesOf(paragraphs: readonly Range[], language: Language): number {
  const perLine = language === 'en' ? 82 : 88;
  return paragraphs.reduce(
    (sum, { start, end }) => sum + Math.ceil((end - start) / perLine) + 0.4,
    0,
  );
}
