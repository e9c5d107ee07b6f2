import type { ParagraphView } from '../prepare/document-model.ts';

/** Whether a paragraph can be folded away, and with which others. */
export interface Fold {
  /** Whether nothing of it is the document's own. */
  readonly furniture: boolean;
  /** Of the first of several that are: how many they are, up to the next that is the document's. */
  readonly folds: number | null;
  /** Number of that first one; `null` for what is the document's own. */
  readonly first: number | null;
}

/** A paragraph of the page as it is drawn. */
export interface Row extends ParagraphView, Fold {
  /** Blank lines before it, beyond the one that parts paragraphs. */
  readonly blank: number;
}

/** Paragraphs with what can be folded away together. */
export function rowsOf(paragraphs: readonly ParagraphView[]): Row[] {
  const isFurniture = ({ segments }: ParagraphView): boolean =>
    segments.every(({ dimmed, text }) => dimmed || text.trim() === '');
  const folds = foldsOf(paragraphs.map(isFurniture));
  return paragraphs.map((paragraph, i) => ({
    ...paragraph,
    ...folds[i]!,
    blank: Math.max(0, (paragraph.before.match(/\n/gu)?.length ?? 0) - 2),
  }));
}

/** @param furniture of each paragraph, whether nothing of it is the document's own */
export function foldsOf(furniture: readonly boolean[]): Fold[] {
  let first = -1;
  return furniture.map((own, i) => {
    const begins = own && furniture[i - 1] !== true;
    if (begins) first = i;
    const next = begins ? furniture.indexOf(false, i) : -1;
    return {
      furniture: own,
      folds: begins ? (next < 0 ? furniture.length : next) - i : null,
      first: own ? first : null,
    };
  });
}
