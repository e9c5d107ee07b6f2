import type { Range as Stretch } from '../../text/range.ts';

/** The text nodes of a paragraph, each with where it begins in the document. */
type Nodes = readonly (readonly [node: Text, start: number])[];

/** Between places in a document, in UTF-16 code units, and places on the page. */
export class TextMap {
  readonly #paragraphs: readonly Element[];
  readonly #indices: ReadonlyMap<Element, number>;
  readonly #starts: readonly number[];
  readonly #nodes = new Map<number, Nodes>();

  /**
   * @param root holds the paragraphs, elements with `data-paragraph`
   * @param starts where each of them begins
   */
  constructor(root: Element, starts: readonly number[]) {
    this.#paragraphs = [...root.querySelectorAll('[data-paragraph]')];
    this.#indices = new Map(this.#paragraphs.map((paragraph, index) => [paragraph, index]));
    this.#starts = starts;
  }

  /** Number of the last paragraph that begins at or before an offset. */
  paragraphAt(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The element of the n-th paragraph; `null` where there is none. */
  paragraph(index: number): Element | null {
    return this.#paragraphs[index] ?? null;
  }

  /** What of the document an element holds: a paragraph, or whole ones; an empty stretch where it holds none. */
  stretchWithin(element: Element): Stretch {
    const held = element.matches('[data-paragraph]')
      ? [element]
      : element.querySelectorAll('[data-paragraph]');
    const [first, last] = [held[0], held[held.length - 1]].map((one) => this.#indexOf(one));
    return { start: this.#starts[first ?? -1] ?? 0, end: this.#endOf(last ?? -1) };
  }

  /** A stretch of the document on the page; `null` where it is not there. */
  rangeOf({ start, end }: Stretch): StaticRange | null {
    const from = this.#placeOf(start, false);
    const to = this.#placeOf(end, true);
    if (!from || !to) return null;
    return new StaticRange({
      startContainer: from[0],
      startOffset: from[1],
      endContainer: to[0],
      endOffset: to[1],
    });
  }

  /** The same as one that can be measured. */
  liveRangeOf(stretch: Stretch): Range | null {
    const found = this.rangeOf(stretch);
    if (!found) return null;
    const live = document.createRange();
    live.setStart(found.startContainer, found.startOffset);
    live.setEnd(found.endContainer, found.endOffset);
    return live;
  }

  /** Where in the document a place on the page is; `null` outside the text. */
  offsetOf(node: Node, within: number): number | null {
    const index = this.#paragraphs.findIndex((paragraph) => paragraph.contains(node));
    const found = this.#nodesOf(index).find(([one]) => one === node);
    return found ? found[1] + within : null;
  }

  /** @param closes whether it is the end of a stretch: then the end of a node rather than the beginning of the next */
  #placeOf(offset: number, closes: boolean): readonly [Text, number] | null {
    const nodes = this.#nodesOf(this.paragraphAt(closes ? offset - 1 : offset));
    const found = nodes.findLast(([, start]) => (closes ? start < offset : start <= offset));
    return found ? [found[0], Math.min(offset - found[1], found[0].length)] : null;
  }

  #indexOf(paragraph: Element | undefined): number {
    return paragraph ? (this.#indices.get(paragraph) ?? -1) : -1;
  }

  #endOf(index: number): number {
    const start = this.#starts[index];
    return start === undefined ? 0 : start + (this.#paragraphs[index]?.textContent.length ?? 0);
  }

  #nodesOf(index: number): Nodes {
    const known = this.#nodes.get(index);
    const paragraph = this.#paragraphs[index];
    if (known || !paragraph) return known ?? [];
    const nodes: [Text, number][] = [];
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let start = this.#starts[index] ?? 0;
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      nodes.push([node, start]);
      start += node.length;
    }
    this.#nodes.set(index, nodes);
    return nodes;
  }
}
