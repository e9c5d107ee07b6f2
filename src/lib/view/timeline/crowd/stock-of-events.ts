import { reachOf } from '../../../timeline/extent.ts';
import { crowdOf } from '../../../timeline/crowd/crowd.ts';
import { kindGroups, type KindGroup } from '../../../timeline/lanes.ts';
import type { Mark } from '../../../timeline/mark.ts';
import type { Selection } from '../../selection.svelte.ts';
import { byId, shownDate, toldIn } from '../../shown.ts';
import type { Figure } from '../figure.svelte.ts';
import { wordingsOf } from '../wordings.ts';
import type { Stock } from './stock.ts';

/** The events of a selection that have a place on the axis, in the lanes that the reader has chosen. */
export function stockOfEvents(figure: Figure, selection: Selection): Stock {
  const { marks, plan } = figure;
  const events = byId(selection.dated);
  const numbers = new Map(plan.keys.map((key, lane) => [key, lane]));
  const indices = new Map(marks.map(({ id }, index) => [id, index]));
  const reaches = marks.map(reachOf);
  const event = (index: number) => events.get(marks[index]?.id ?? '');
  const columns = {
    start: Float64Array.from(reaches, ({ from }) => from),
    end: Float64Array.from(reaches, ({ to }) => to + 1),
    lane: Uint16Array.from(marks, ({ id }) => numbers.get(plan.laneOf(id)) ?? 0),
  };
  const groupOf = (key: string): KindGroup => kindGroups.find((group) => group === key) ?? 'other';
  return {
    crowd: crowdOf(columns, plan.keys.length),
    lanes: plan.keys.map((key) => ({ key, name: null, group: groupOf(key) })),
    idOf: (index) => marks[index]?.id ?? '',
    indexOf: (id) => indices.get(id) ?? null,
    titleOf: (index) => event(index)?.name ?? '',
    wordingsOf: (index) => {
      const found = event(index);
      return found ? wordingsOf(found) : [];
    },
    markOf: (index) => marks[index] as Mark,
    dateOf: (index) => {
      const found = event(index);
      if (!found) return null;
      return toldIn(shownDate(found, selection.context), selection.calendars)[0] ?? null;
    },
  };
}
