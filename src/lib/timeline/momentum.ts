/** Where a pointer was, and when. */
export interface Sample {
  /** In px from the left. */
  readonly x: number;
  /** In ms, of any clock. */
  readonly time: number;
}

/** Only so much of a drag tells how fast it was let go, in ms. */
const remembered = 100;
/** A pointer that has rested for this long before it is let go throws nothing, in ms. */
const resting = 50;
/** The slowest that still glides, in px per ms: slower, it was meant to stay where it is. */
const slowest = 0.15;
/** The fastest, in px per ms: a screen in a third of a second. */
const fastest = 4;
/** How quickly a glide dies away, in ms: after each such time, a third of the speed is left. */
const decay = 325;
/** A glide is over when it is this slow, in px per ms: less than a third of a px in a frame. */
const over = 0.02;

/**
 * How fast a pointer moved when it was let go at `now`, in px per ms, to the right for a positive number; 0 where it was
 * slow, rested first, or moved too little to tell. `samples` are in the order of time.
 */
export function releaseSpeed(samples: readonly Sample[], now: number): number {
  const recent = samples.filter(({ time }) => now - time <= remembered);
  const first = recent[0];
  const last = recent.at(-1);
  if (!first || !last || now - last.time > resting) return 0;
  const time = last.time - first.time;
  const speed = time > 0 ? (last.x - first.x) / time : 0;
  if (Math.abs(speed) < slowest) return 0;
  return Math.min(fastest, Math.max(-fastest, speed));
}

/**
 * How far a glide has gone after so many ms, in px, when it began with `speed` px per ms: friction takes the same share
 * of the speed in every moment, so that v(t) = v·e^(−t/τ) and the way is v·τ·(1 − e^(−t/τ)).
 */
export function glideWay(speed: number, ms: number): number {
  return speed * decay * (1 - Math.exp(-Math.max(0, ms) / decay));
}

/** How long a glide takes until it is too slow to be seen, in ms; 0 for one that is so from the first. */
export function glideTime(speed: number): number {
  return decay * Math.max(0, Math.log(Math.abs(speed) / over));
}
