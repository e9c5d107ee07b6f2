import type { Day } from '../dates/day.ts';
import { boundsOf } from '../dates/value/bounds.ts';
import type { DateValue } from '../dates/value/date-value.ts';
import type { Edtf, EdtfInterval, EdtfPoint, EdtfRun } from '../dates/value/edtf.ts';
import { readEdtf } from '../dates/value/read-edtf.ts';
import type { Bounds } from './window.ts';

/** `day`: one known day. `stretch`: it lasted. `window`: one day that is not known to the day. */
export type Shape = 'day' | 'stretch' | 'window';

/** Where a date value stands on the axis. All days inclusive. */
export interface Place {
  readonly shape: Shape;
  /**
   * The days the mark itself covers. A stretch covers the days on which it surely went on, from the last day it can
   * have begun to the first it can have ended; a window is marked at its middle, and one that is open at the end that
   * is known.
   */
  readonly from: Day;
  readonly to: Day;
  /** The days it can touch at most: the soft band. `null` is open. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** "About", or the source itself is not sure. */
  readonly approximate: boolean;
  /** The single days or stretches that it is one of, in order of time, where the value names them one by one. */
  readonly among?: readonly Bounds[];
}

interface Core {
  readonly shape: Shape;
  readonly from: Day;
  readonly to: Day;
}

function middle(earliest: Day, latest: Day): Day {
  return Math.floor((earliest + latest) / 2) as Day;
}

/** One day somewhere between the bounds, of which at least one is known. */
function windowCore({ earliest, latest }: DateValue): Core | null {
  if (earliest !== null && latest !== null) {
    const from = middle(earliest, latest);
    return { shape: earliest === latest ? 'day' : 'window', from, to: from };
  }
  const known = earliest ?? latest;
  return known === null ? null : { shape: 'window', from: known, to: known };
}

/** Bars go over the days that are sure: the ends' own precision is what the band shows. */
function stretchCore(edtf: EdtfInterval, value: DateValue): Core | null {
  const inBounds = (of: Day): Day =>
    Math.min(Math.max(of, value.earliest ?? of), value.latest ?? of) as Day;
  const endOf = (point: EdtfPoint | string, side: 'earliest' | 'latest'): Day | null => {
    const known = typeof point === 'string' ? null : boundsOf(point)[side];
    return known === null ? null : inBounds(known);
  };
  const begun = endOf(edtf.from, 'latest');
  const ended = endOf(edtf.to, 'earliest');
  const from = begun ?? ended ?? value.earliest ?? value.latest;
  const to = ended ?? begun ?? value.latest ?? value.earliest;
  if (from === null || to === null) return null;
  if (from <= to) {
    const isDay = from === to && value.earliest === from && value.latest === to;
    return { shape: isDay ? 'day' : 'stretch', from, to };
  }
  // It can have ended before it need have begun, so that no day is sure: `2020-02/2020-03-10~`, `2021-07/2021-07`.
  const centre = middle(to, from);
  return { shape: 'stretch', from: centre, to: centre };
}

function coreOf(edtf: Edtf | null, value: DateValue): Core | null {
  if (edtf?.type === 'interval') return stretchCore(edtf, value);
  if (edtf?.type === 'all-of' && value.earliest !== null && value.latest !== null) {
    const { earliest: from, latest: to } = value;
    return { shape: from === to ? 'day' : 'stretch', from, to };
  }
  if (edtf?.type === 'date' && typeof edtf.day === 'number') {
    const { earliest, latest } = boundsOf(edtf);
    // "About 10 July": the day that is named, though others are possible.
    if (earliest !== null && earliest === latest)
      return { shape: 'day', from: earliest, to: earliest };
  }
  return windowCore(value);
}

function isQualified(edtf: Edtf | EdtfRun): boolean {
  switch (edtf.type) {
    case 'date':
    case 'season':
      return edtf.qualifier !== undefined;
    case 'interval':
    case 'run':
      return [edtf.from, edtf.to].some(
        (end) => end !== null && typeof end !== 'string' && isQualified(end),
      );
    case 'one-of':
    case 'all-of':
      return edtf.members.some(isQualified);
  }
}

/** The members of a value that is one of several; `[]` for what is one stretch, or open. */
function membersOf(edtf: Edtf | null): readonly Bounds[] {
  if (edtf?.type !== 'one-of' || edtf.members.length < 2) return [];
  return edtf.members
    .map((member) => boundsOf({ type: 'one-of', members: [member] }))
    .flatMap(({ earliest, latest }) =>
      earliest === null || latest === null ? [] : [{ from: earliest, to: latest }],
    )
    .sort((a, b) => a.from - b.from);
}

/** Where a date value stands on the axis; `null` when it is bounded on neither side. */
export function placeOf(value: DateValue): Place | null {
  const { earliest, latest } = value;
  if (earliest === null && latest === null) return null;
  const edtf = value.edtf === null ? null : readEdtf(value.edtf);
  const core = coreOf(edtf, value);
  const among = membersOf(edtf);
  return (
    core && {
      ...core,
      earliest,
      latest,
      openStart: earliest === null,
      openEnd: latest === null,
      approximate: edtf !== null && isQualified(edtf),
      ...(among.length > 1 && { among }),
    }
  );
}
