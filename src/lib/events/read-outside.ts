import type { Day } from '../dates/day.ts';
import { fromEdtf } from '../dates/value/make.ts';
import { readIsoDay } from '../dates/value/iso-day.ts';
import type { Outside } from './model.ts';
import type { SidecarPath } from './read-sidecar.ts';
import type { FaultAt } from './sidecar-faults.ts';
import type { SidecarOutside } from './sidecar-schema.ts';

/**
 * Knowledge from elsewhere: an EDTF string with its bounds, or with those that the editor sets where they differ.
 * `null`, and a fault, where it cannot be read or ends before it begins.
 */
export function readOutside(
  outside: SidecarOutside,
  path: SidecarPath,
  fault: FaultAt,
): Outside | null {
  const value = fromEdtf(outside.edtf);
  if (value === null) {
    fault(
      [...path, 'edtf'],
      `“${outside.edtf}”`,
      'write an EDTF date that exists: 2021-07-10, 2021-07, 2021-06~, 2021-07-10/2021-07-12, [2021-07-13..2021-07-20]',
    );
    return null;
  }
  const earliest = bound('earliest', value.earliest);
  const latest = bound('latest', value.latest);
  if (earliest === undefined || latest === undefined) return null;
  if (earliest !== null && latest !== null && earliest > latest) {
    fault(
      path,
      `${outside.earliest ?? outside.edtf} after ${outside.latest ?? outside.edtf}`,
      'put earliest before latest',
    );
    return null;
  }
  return { ...value, earliest, latest, reference: outside.reference };

  function bound(name: 'earliest' | 'latest', own: Day | null): Day | null | undefined {
    const text = outside[name];
    if (text === undefined) return own;
    const day = readIsoDay(text);
    if (day !== null) return day;
    fault([...path, name], `“${text}”, a day that does not exist`, 'write a day as 2021-07-10');
    return undefined;
  }
}
