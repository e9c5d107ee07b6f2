// What a screen reader is given: the browser's own accessibility tree, flattened in reading order.
import type { Page } from '@playwright/test';

/** A node that is told; its name is '' where it has none. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly focused: boolean;
}

interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
  readonly childIds?: readonly string[];
}

const said = (part: { readonly value?: unknown } | undefined): string => {
  const text = typeof part?.value === 'string' ? part.value : '';
  // Marks of direction are not read out.
  return text
    .replace(/[\u2066-\u2069\u200e\u200f]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
};

/** All that the page tells, in order. */
export async function hear(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const tree: { nodes: readonly Node[] } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const nodes = new Map(tree.nodes.map((node) => [node.nodeId, node]));
  const heard: Heard[] = [];
  const visit = (node: Node | undefined): void => {
    if (!node) return;
    if (!node.ignored) {
      const focused = node.properties?.find(({ name }) => name === 'focused')?.value.value === true;
      heard.push({ role: said(node.role), name: said(node.name), focused });
    }
    for (const child of node.childIds ?? []) visit(nodes.get(child));
  };
  visit(tree.nodes.find(({ parentId }) => parentId === undefined));
  return heard;
}
