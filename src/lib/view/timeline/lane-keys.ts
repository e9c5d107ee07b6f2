import { moved } from '../../timeline/lane-move.ts';
import type { LaneChoice } from '../lane-choice.svelte.ts';
import type { Figure } from './figure.svelte.ts';

/** What keys on a lane's name act upon. */
export interface LaneStage {
  readonly figure: Figure;
  readonly lanes: LaneChoice;
  readonly fit: (lane: string) => void;
}

function focusOn(name: 'lane' | 'lane-menu', lane: string | undefined): void {
  if (lane === undefined) return;
  document.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(lane)}"]`)?.focus();
}

/**
 * Does what a key asks of the lane whose name has the focus: up and down lead to the next name, with Alt they move the
 * lane, to the side lies its menu, F fits the view to it.
 */
export function laneKey(event: KeyboardEvent, { figure, lanes, fit }: LaneStage): void {
  const { key, code, altKey, ctrlKey, metaKey, target } = event;
  const lane = target instanceof HTMLElement ? target.dataset['lane'] : undefined;
  if (lane === undefined || ctrlKey || metaKey) return;
  const { keys } = figure.plan;
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null;
  if (step !== null && altKey) {
    lanes.order = moved(keys, lane, step);
    event.preventDefault();
  } else if (step !== null) focusOn('lane', keys[keys.indexOf(lane) + step]);
  else if (key === 'ArrowLeft' || key === 'ArrowRight') focusOn('lane-menu', lane);
  else if (code === 'KeyF' && !altKey) fit(lane);
}
