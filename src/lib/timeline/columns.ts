/** Events as bare numbers, in any order. Instants are in fractional days; `end` is exclusive and not before `start`. */
export interface EventColumns {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Number of each event's lane. */
  readonly lane: Uint16Array;
}

/**
 * Holds columns to what they promise.
 * @throws RangeError when they differ in length, an instant is not finite, an end before its start or a lane not one of
 * the first `lanes`
 */
export function checkColumns({ start, end, lane }: EventColumns, lanes: number): void {
  const { length } = start;
  if (end.length !== length || lane.length !== length) {
    throw new RangeError(`columns of different lengths: ${length}, ${end.length}, ${lane.length}`);
  }
  for (let i = 0; i < length; i += 1) {
    // Also false where one of them is infinite or no number at all.
    if (!((end[i] as number) - (start[i] as number) >= 0)) {
      throw new RangeError(`event ${i} ends before it starts, or at no time`);
    }
    if (!((lane[i] as number) < lanes)) throw new RangeError(`no lane ${lane[i]} of ${lanes}`);
  }
}
