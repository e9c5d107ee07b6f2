import { signs } from './turns.ts';

/** What a hand does before it does anything else, too: time to fetch what will answer it. */
const earlySigns = [...signs, 'pointerover', 'scroll'] as const;

/**
 * Does a job once, at the first sign of a hand.
 *
 * @returns calls it off, if it has not been done
 */
export function atHand(job: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const start = (): void => {
    listening.abort();
    job();
  };
  for (const sign of earlySigns) {
    addEventListener(sign, start, { capture: true, passive: true, signal });
  }
  return () => listening.abort();
}
