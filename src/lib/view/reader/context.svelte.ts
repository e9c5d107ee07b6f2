import type { Range } from '../../text/range.ts';
import { sourceLink } from '../links.ts';
import type { DocumentTextView } from '../prepare/model.ts';

/** What a reader has opened around the passages of a document: it stays open from event to event. */
class Context {
  /** Name of the document, its text, and the stretches that have been opened. */
  #opened: { source: string; view: DocumentTextView; ranges: readonly Range[] } | null =
    $state.raw(null);

  /** What is open of a document; `null` where nothing was asked for. */
  of(source: string): { view: DocumentTextView; ranges: readonly Range[] } | null {
    return this.#opened?.source === source ? this.#opened : null;
  }

  /**
   * Opens more of a document.
   * @param grow gives the stretches that are to be open, by the text
   * @throws where the text cannot be fetched
   */
  async open(source: string, grow: (text: string) => readonly Range[]): Promise<void> {
    const view = this.of(source)?.view ?? (await textOf(source));
    this.#opened = { source, view, ranges: grow(view.text) };
  }
}

async function textOf(source: string): Promise<DocumentTextView> {
  const response = await fetch(`${sourceLink('en', source)}text.json`);
  if (!response.ok) throw new Error(`${String(response.status)} for ${response.url}`);
  return (await response.json()) as DocumentTextView;
}

export const context = new Context();
