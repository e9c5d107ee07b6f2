import { ownNames, type Language } from '../../text/language.ts';
import { othersLane } from '../../timeline/lane-plan.ts';
import { restLane, type KindGroup, type LaneGrouping } from '../../timeline/lanes.ts';
import type { Messages } from '../messages/messages.ts';
import type { EventView } from '../prepare/model.ts';

/** What a lane is called in the language of the page; its key where it has no name. */
export function laneName(
  key: string,
  by: LaneGrouping,
  events: readonly EventView[],
  { lanes }: Messages,
): string {
  if (by === 'kind') return lanes[key as KindGroup];
  if (by === 'language') return ownNames[key as Language];
  if (key === othersLane) return lanes.others[by === 'place' ? by : 'source'];
  if (key === restLane) return lanes.noPlace;
  const names = events.map(({ source, sourceTitle, place }) =>
    by === 'place' ? place : { key: source, name: sourceTitle },
  );
  return names.find((one) => one?.key === key)?.name ?? key;
}
