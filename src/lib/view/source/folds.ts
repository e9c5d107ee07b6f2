import type { ParagraphView } from '../prepare/document-model.ts';

/** A paragraph of the page as it is drawn. */
export interface Row extends ParagraphView {
  /** Whether nothing of it is the document's own. */
  readonly furniture: boolean;
  /** Of the first of several that are: how many they are, up to the next that is the document's. */
  readonly folds: number | null;
  /** Blank lines before it, beyond the one that parts paragraphs. */
  readonly blank: number;
}

/** Paragraphs with what can be folded away together. */
export function rowsOf(paragraphs: readonly ParagraphView[]): Row[] {
  const isFurniture = ({ segments }: ParagraphView): boolean =>
    segments.every(({ dimmed, text }) => dimmed || text.trim() === '');
  const furniture = paragraphs.map(isFurniture);
  return paragraphs.map((paragraph, i) => {
    const first = furniture[i] === true && furniture[i - 1] !== true;
    const next = furniture.indexOf(false, i);
    return {
      ...paragraph,
      furniture: furniture[i] === true,
      folds: first ? (next < 0 ? paragraphs.length : next) - i : null,
      blank: Math.max(0, (paragraph.before.match(/\n/gu)?.length ?? 0) - 2),
    };
  });
}
