import type { ReportFault } from './fault.ts';
import type { ReadSidecar } from './read-sidecar.ts';
import { faultsOf } from './sidecar-faults.ts';

/** A sidecar by the name of its document. */
interface Described {
  readonly name: string;
  readonly read: ReadSidecar;
}

/**
 * Holds each `same` to what it promises: it names an event of another document, and one that names no further one, so
 * that all that tell of one event name the same one.
 */
export function reportStrangeSames(sidecars: readonly Described[], report: ReportFault): void {
  const homes = new Map(
    sidecars.flatMap(({ name, read }) =>
      (read.sidecar?.events ?? []).map(({ id, same }) => [id, { name, same }] as const),
    ),
  );
  for (const { name, read } of sidecars) {
    const fault = faultsOf(`${name}.yaml`, read.sidecar, read.lineOf, report);
    for (const [index, { same }] of (read.sidecar?.events ?? []).entries()) {
      if (same === undefined) continue;
      const other = homes.get(same);
      const path = ['events', index, 'same'];
      if (!other) {
        fault(
          path,
          `“${same}”, which no event is called`,
          'write the id of an event of another document',
        );
      } else if (other.name === name) {
        fault(
          path,
          `“${same}”, which is an event of this document`,
          'write the id of an event of another document, or tell it once',
        );
      } else if (other.same !== undefined) {
        fault(path, `“${same}”, which is said to be “${other.same}” itself`, `write ${other.same}`);
      }
    }
  }
}
