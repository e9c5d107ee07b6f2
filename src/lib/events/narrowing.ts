/**
 * Narrowing of what is known about unknown days by how they stand to one another: a simple temporal network (Dechter,
 * Meiri and Pearl, "Temporal constraint networks", 1991) whose windows are tightened until nothing changes. The result
 * is the same in whatever order the constraints come, and it is exact: each day left in a window belongs to some
 * choice of days that meets every constraint.
 */

/** The days that an unknown day can be, inclusive; ±Infinity where open. */
export interface Window {
  readonly min: number;
  readonly max: number;
}

/** `to` comes at least `least` days after `from`; both are indices of windows. A negative `least` is an upper bound. */
export interface Distance {
  readonly from: number;
  readonly to: number;
  readonly least: number;
}

export const anyDay: Window = { min: -Infinity, max: Infinity };

/** The days in both windows; `min` > `max` where there are none. */
export function intersect(a: Window, b: Window): Window {
  return { min: Math.max(a.min, b.min), max: Math.min(a.max, b.max) };
}

export function sameWindow(a: Window, b: Window): boolean {
  return a.min === b.min && a.max === b.max;
}

export type Narrowed =
  | { readonly windows: readonly Window[] }
  /** No choice of days meets all constraints; the index of one constraint that cannot be met with the rest. */
  | { readonly contradiction: number };

/**
 * The windows tightened by all constraints. Each window given must hold a day.
 * @throws RangeError when a constraint names a window that is not there
 */
export function narrow(windows: readonly Window[], distances: readonly Distance[]): Narrowed {
  // A circle that asks for a day after itself shows only where a bound can run round it.
  const circle = tighten(
    windows.map(() => ({ min: 0, max: Infinity })),
    distances,
  );
  return 'contradiction' in circle ? circle : tighten(windows, distances);
}

function tighten(windows: readonly Window[], distances: readonly Distance[]): Narrowed {
  const narrowed = windows.map((window) => ({ ...window }));
  // No bound can travel over more constraints than there are windows, unless a circle of them drives it on for ever.
  for (let round = 0; ; round++) {
    let changed = -1;
    for (const [index, { from, to, least }] of distances.entries()) {
      const earlier = narrowed[from];
      const later = narrowed[to];
      if (earlier === undefined || later === undefined) {
        throw new RangeError(`no window ${earlier === undefined ? from : to}`);
      }
      if (earlier.min + least > later.min) {
        later.min = earlier.min + least;
        changed = index;
      }
      if (later.max - least < earlier.max) {
        earlier.max = later.max - least;
        changed = index;
      }
      if (earlier.min > earlier.max || later.min > later.max) return { contradiction: index };
    }
    if (changed === -1) return { windows: narrowed };
    if (round > windows.length) return { contradiction: changed };
  }
}
