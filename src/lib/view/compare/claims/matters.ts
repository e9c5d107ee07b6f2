/** Which claims speak of one matter, in which order matters stand, and where what is said of one differs. */
import type { Language } from '../../../text/language.ts';
import { claimLabel } from '../../messages/claims.ts';
import type { ComparedClaim, ComparedEvent } from '../../prepare/compare/model.ts';

/** From who and how many to how it is told; keys that are not among them come last. */
const order = [
  'attendance',
  'audience',
  'countries',
  'sites',
  'parties',
  'legislators',
  'signatories',
  'speakers',
  'spokesman',
  'messages',
  'organiser',
  'addressed',
  'mode',
  'place',
  'duration',
  'preparation',
  'recurrence',
  'occasion',
  'name',
  'aim',
  'scope',
  'character',
  'role',
  'deaths',
  'vote',
  'committee-size',
  'characterisation',
  'novelty',
  'superlative',
  'time-claim',
];

/** Of these one may be said beside another without contradicting it: two claims name more speakers, not other ones. */
const addUp = new Set([
  'speakers',
  'addressed',
  'aim',
  'character',
  'characterisation',
  'messages',
  'novelty',
  'occasion',
  'role',
  'superlative',
  'time-claim',
]);

/** The matter of a claim: `attendance-headline` is about `attendance`. */
export function matterOf(about: string): string {
  return order.find((matter) => about === matter || about.startsWith(`${matter}-`)) ?? about;
}

/** A claim in the cell of its matter. */
export interface Said {
  readonly claim: ComparedClaim;
  /** Of what part of the matter it is, where it is not of the matter itself: "in the headline". */
  readonly of: string | null;
}

/** What is claimed of one event in one matter. */
export interface ClaimCell {
  readonly row: ComparedEvent;
  readonly said: readonly Said[];
  /** Whether something else is said of the same event, here or in another cell. */
  readonly differs: boolean;
}

/** One matter, with a cell for each event. */
export interface MatterRow {
  readonly matter: string;
  readonly label: string;
  readonly cells: readonly ClaimCell[];
}

/** Events of one document beside each other, the documents in the order in which their first events stand. */
export function bySource(rows: readonly ComparedEvent[]): readonly (readonly ComparedEvent[])[] {
  const groups = new Map<string, ComparedEvent[]>();
  for (const row of rows) {
    const { source } = row.event;
    groups.set(source, [...(groups.get(source) ?? []), row]);
  }
  return [...groups.values()];
}

/** What is claimed of events, a matter at a time; matters that no source speaks of are left out. */
export function matterRows(rows: readonly ComparedEvent[], language: Language): MatterRow[] {
  const place = (matter: string): number => {
    const at = order.indexOf(matter);
    return at < 0 ? order.length : at;
  };
  const matters = [
    ...new Set(rows.flatMap(({ claims }) => claims.map(({ about }) => matterOf(about)))),
  ].sort((a, b) => place(a) - place(b));

  return matters.map((matter) => {
    const cells = rows.map((row) => ({
      row,
      said: row.claims
        .filter(({ about }) => matterOf(about) === matter)
        .map((claim): Said => ({ claim, of: claim.about === matter ? null : claim.label })),
    }));
    const values = (of: ComparedEvent): Set<string> =>
      new Set(
        cells
          .filter(({ row }) => identity(row) === identity(of))
          .flatMap(({ said }) => said.map(({ claim }) => claim.value)),
      );
    return {
      matter,
      label: claimLabel(matter, language),
      cells: cells.map((cell) => ({
        ...cell,
        differs: !addUp.has(matter) && cell.said.length > 0 && values(cell.row).size > 1,
      })),
    };
  });
}

/** What two tellings of one event have in common. */
function identity({ event }: ComparedEvent): string {
  return event.same ?? event.id;
}
