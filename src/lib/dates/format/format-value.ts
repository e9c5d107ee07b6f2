import { boundsOf, type Bounds } from '../value/bounds.ts';
import type { DateValue } from '../value/date-value.ts';
import type { Edtf, EdtfInterval, EdtfPoint, EdtfRun, EdtfSet } from '../value/edtf.ts';
import { readEdtf } from '../value/read-edtf.ts';
import { formatEndpoint, formatPoint, formatRough, precisionOf, qualify } from './format-point.ts';
import {
  formatEnd,
  formatRange,
  formatStart,
  formatStretch,
  formatWindow,
} from './format-range.ts';
import { formatUnknownYear, isYearUnknown } from './format-unknown-year.ts';
import type { FormatOptions } from './options.ts';
import { wordings } from './wording.ts';

/** Days by which ways of counting the same season differ: from 1 March, or from the equinox. */
const seasonSlack = 23;

/** Those of the bounds that say more than the string itself does. */
function tighter({ earliest, latest }: Bounds, own: Bounds, slack: number): Bounds {
  const isLater = earliest !== null && (own.earliest === null || earliest > own.earliest + slack);
  const isEarlier = latest !== null && (own.latest === null || latest < own.latest - slack);
  return { earliest: isLater ? earliest : null, latest: isEarlier ? latest : null };
}

function pointsOf(edtf: Edtf): readonly EdtfPoint[] {
  if ('members' in edtf) {
    return edtf.members
      .flatMap((member) => (member.type === 'run' ? [member.from, member.to] : [member]))
      .filter((point) => point !== null);
  }
  if (edtf.type !== 'interval') return [edtf];
  return [edtf.from, edtf.to].filter((end) => typeof end !== 'string');
}

/** A stretch by its string: "10–12 July 2021", "from 2015 on", "about 1980 – 1 February 2025". */
function formatInterval({ from, to }: EdtfInterval, options: FormatOptions): string | null {
  const { loose, since, until } = wordings[options.language];
  if (typeof from === 'string') {
    if (typeof to === 'string') return null;
    const { latest } = boundsOf(to);
    if (to.qualifier !== undefined || latest === null) {
      const end = formatEndpoint(to, 'to', options);
      return end === null ? null : until(end);
    }
    return until(formatEnd(latest, options));
  }
  const { earliest } = boundsOf(from);
  if (typeof to === 'string') {
    if (from.qualifier !== undefined || earliest === null) {
      const start = formatEndpoint(from, 'from', options);
      return start === null ? null : since(start);
    }
    return since(formatStart(earliest, options));
  }
  const { latest } = boundsOf(to);
  if (earliest === null || latest === null) return null;
  if (from.qualifier === to.qualifier) {
    if (from.qualifier === undefined) return formatStretch(earliest, latest, options);
    const precisions = [precisionOf(from), precisionOf(to)];
    const precision = (['day', 'month', 'year'] as const).find((each) => precisions.includes(each));
    const text = formatRough(earliest, latest, precision ?? 'day', options);
    return qualify(text, from.qualifier, options);
  }
  const start = formatEndpoint(from, 'from', options);
  const end = formatEndpoint(to, 'to', options);
  return start === null || end === null ? null : loose(start, end);
}

function formatRun({ from, to }: EdtfRun, type: EdtfSet['type'], options: FormatOptions) {
  const wording = wordings[options.language];
  const { earliest, latest } = boundsOf({ type, members: [{ type: 'run', from, to }] });
  if (type === 'all-of') {
    return formatInterval({ type: 'interval', from: from ?? '..', to: to ?? '..' }, options);
  }
  if (from?.qualifier === undefined && to?.qualifier === undefined) {
    return formatWindow(earliest, latest, options);
  }
  const start = from && formatEndpoint(from, 'from', options);
  const end = to && formatEndpoint(to, 'to', options);
  if (start !== null && end !== null) return wording.between(start, end);
  if (start !== null) return wording.orLater(start);
  return end === null ? null : wording.orEarlier(end);
}

function formatSet({ type, members }: EdtfSet, options: FormatOptions): string | null {
  const texts = members.map((member) =>
    member.type === 'run' ? formatRun(member, type, options) : formatPoint(member, options),
  );
  const known = texts.filter((text) => text !== null);
  if (known.length < texts.length) return null;
  const { oneOf, allOf } = wordings[options.language];
  return (type === 'one-of' ? oneOf : allOf)(known);
}

/** What the string says, its bounds aside; `null` where that is nothing in this calendar. */
function formatEdtf(edtf: Edtf, options: FormatOptions): string | null {
  if (pointsOf(edtf).some(isYearUnknown)) return formatUnknownYear(edtf, options);
  if (edtf.type === 'interval') return formatInterval(edtf, options);
  return 'members' in edtf ? formatSet(edtf, options) : formatPoint(edtf, options);
}

/** Whether the days tell all: an exact date, or a window that is no more than its two ends. */
function isItsBounds(edtf: Edtf): boolean {
  if (pointsOf(edtf).some((point) => point.qualifier !== undefined || isYearUnknown(point))) {
    return false;
  }
  if ('members' in edtf) {
    return edtf.type === 'one-of' && edtf.members.length === 1 && edtf.members[0]?.type === 'run';
  }
  return edtf.type === 'date';
}

/**
 * A date value in words, with what its EDTF string knows beyond the days: "10–12 July 2021", "between 20 June and 10
 * July 2021", "about June 2021", "the 2010s", "spring 2021", "from 2015 on", "October of an unknown year, 2019 or
 * later". Where the bounds are tighter than the string they are told as well. In another calendar than the Gregorian,
 * exact days are converted; rough ones name the months or years that hold them.
 *
 * `null` when nothing is known, or nothing that this calendar can say.
 */
export function formatValue(value: DateValue, options: FormatOptions): string | null {
  const edtf = value.edtf === null ? null : readEdtf(value.edtf);
  if (!edtf) return formatWindow(value.earliest, value.latest, options);
  const own = boundsOf(edtf);
  const isOwn = own.earliest === value.earliest && own.latest === value.latest;
  if (isItsBounds(edtf) && !isOwn) return formatWindow(value.earliest, value.latest, options);
  if (edtf.type === 'season' && options.calendar !== 'gregorian') {
    // Other calendars have other seasons: the days as they were settled.
    const days = formatRange(value.earliest, value.latest, options);
    return days === null ? null : qualify(days, edtf.qualifier, options);
  }
  const text = formatEdtf(edtf, options);
  if (text === null) return formatWindow(value.earliest, value.latest, options);
  const { earliest, latest } = tighter(value, own, edtf.type === 'season' ? seasonSlack : 0);
  const limit = formatWindow(earliest, latest, options);
  return limit === null ? text : text + wordings[options.language].comma + limit;
}
