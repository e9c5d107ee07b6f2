import type { ReportFault } from './fault.ts';
import { placeOf, type SidecarPath } from './read-sidecar.ts';

/** Reports a fault at a place of one sidecar. */
export type FaultAt = (path: SidecarPath, found: string, advice: string) => void;

/**
 * Ties a report to one sidecar: its file, the event's id and the line are filled in.
 * @param sidecar what was read, for the ids
 */
export function faultsOf(
  file: string,
  sidecar: unknown,
  lineOf: (path: SidecarPath) => number | undefined,
  report: ReportFault,
): FaultAt {
  return (path, found, advice) => {
    const line = lineOf(path);
    report({
      file,
      ...placeOf(path, sidecar),
      found,
      advice,
      ...(line === undefined ? {} : { line }),
    });
  };
}
