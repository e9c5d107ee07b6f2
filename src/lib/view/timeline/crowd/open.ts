/** What draws crowds: fetched when there is one. */
import type { Component } from 'svelte';
import type { Interface } from '../../interface.ts';
import type { Selection } from '../../selection.svelte.ts';
import type { Viewport } from '../../viewport.svelte.ts';
import type { Figure } from '../figure.svelte.ts';
import { CrowdView } from './crowd-view.svelte.ts';
import Layer from './Layer.svelte';
import Names from './Names.svelte';
import type { Stock } from './stock.ts';
import { stockOfEvents } from './stock-of-events.ts';
import Strip from './Strip.svelte';

/** A crowd in view, and what draws the parts of the timeline that are different with it. */
export interface OpenCrowd {
  readonly view: CrowdView;
  readonly Layer: Component<{ view: CrowdView }>;
  readonly Strip: Component<{ view: CrowdView }>;
  /** `null` where the page's own names stand. */
  readonly Names: Component<{ view: CrowdView }> | null;
}

/**
 * Opens a stock; where there is none, the events of the selection as one.
 * @param given gives the stock
 */
export function openCrowd(
  given: () => Stock | undefined,
  figure: Figure,
  viewport: Viewport,
  selection: Selection,
  ui: Interface,
): OpenCrowd {
  const own = (): Stock => given() ?? stockOfEvents(figure, selection);
  const view = new CrowdView(own, figure, viewport, selection, ui);
  return { view, Layer, Strip, Names: given() ? Names : null };
}
