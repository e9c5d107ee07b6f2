/**
 * Lets something be drawn at once, though not twice in a frame of the screen: what comes after waits for the next one.
 * The second function ends that.
 */
export function inFrames(draw: () => void): readonly [() => void, () => void] {
  let drawn = false;
  let waiting = false;
  let request: number | null = null;

  function next(): void {
    request = null;
    drawn = false;
    if (waiting) now();
  }
  function now(): void {
    waiting = drawn;
    if (drawn) return;
    drawn = true;
    draw();
    request = requestAnimationFrame(next);
  }
  return [
    now,
    () => {
      if (request !== null) cancelAnimationFrame(request);
    },
  ];
}
