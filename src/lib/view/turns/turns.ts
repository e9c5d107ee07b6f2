/**
 * The turns in which the parts of a page come to life, one task of the browser's each: all at once they would hold up a
 * slow phone for half a second, and a finger on it.
 */
import { flushSync } from 'svelte';

/** What a hand or the focus does first, and what prints: nothing may be asleep then. */
export const signs = [
  ...['pointerdown', 'touchstart', 'keydown', 'focusin', 'click', 'wheel', 'input', 'change'],
  'beforeprint',
] as const;

/** Is told whether a hand has woken it. */
type Job = (byHand: boolean) => void;

const waiting = new Set<Job>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Does a job in a task of its own, after those that wait already; sooner at the first sign of a hand.
 *
 * @returns calls it off, if it has not been done
 */
export function inTurn(job: Job): () => void {
  if (waiting.size === 0) {
    for (const sign of signs) addEventListener(sign, wakeAll, { capture: true, passive: true });
  }
  waiting.add(job);
  timer ??= setTimeout(next);
  return () => waiting.delete(job);
}

/** Does all that waits now, and what comes to wait by that. */
export function wakeAll(): void {
  while (waiting.size > 0) {
    take(true);
    // What one part holds may wait in turn.
    flushSync();
  }
}

function next(): void {
  timer = undefined;
  // First, since a job may fail.
  if (waiting.size > 1) timer = setTimeout(next);
  take(false);
}

/** Does the job that has waited longest; with the last the hand is left alone. */
function take(byHand: boolean): void {
  const [job] = waiting;
  if (!job) return;
  waiting.delete(job);
  if (waiting.size === 0) {
    for (const sign of signs) removeEventListener(sign, wakeAll, { capture: true });
  }
  job(byHand);
}
