import { describe, expect, it } from 'vitest';
import { eventKinds } from '../events/model.ts';
import { groupLanes, kindGroupOf, kindGroups, laneKeyOf, restLane } from './lanes.ts';

describe('kindGroupOf', () => {
  it('has a group for every kind, and uses every group', () => {
    expect(new Set(eventKinds.map(kindGroupOf))).toEqual(new Set(kindGroups));
    expect(kindGroupOf('legal')).toBe('diplomacy');
    expect(kindGroupOf('protest')).toBe('force');
    expect(kindGroupOf('appointment')).toBe('politics');
  });
});

describe('laneKeyOf', () => {
  const facts = { kind: 'election', source: '002', language: 'ar', place: null } as const;

  it('goes by what lanes are made by', () => {
    expect(laneKeyOf(facts, 'kind')).toBe('politics');
    expect(laneKeyOf(facts, 'source')).toBe('002');
    expect(laneKeyOf(facts, 'language')).toBe('ar');
    expect(laneKeyOf({ ...facts, place: 'Paris' }, 'place')).toBe('Paris');
  });

  it('leaves what has no place, or no grouping, to the rest', () => {
    expect(laneKeyOf(facts, 'place')).toBe(restLane);
    expect(laneKeyOf(facts, 'none')).toBe(restLane);
  });
});

describe('groupLanes', () => {
  const keyOf = (item: string): string => item.slice(0, 1);

  it('puts the lanes named in the order first, then the others as found, the rest last', () => {
    const lanes = groupLanes(['-1', 'c1', 'b1', 'a1', 'c2', 'd1'], keyOf, ['b', 'a', 'x']);
    expect(lanes.map(({ key }) => key)).toEqual(['b', 'a', 'c', 'd', restLane]);
  });

  it('keeps the order of the items within a lane, and loses none', () => {
    const lanes = groupLanes(['b2', 'a9', 'b1', 'a3'], keyOf);
    expect(lanes).toEqual([
      { key: 'b', items: ['b2', 'b1'] },
      { key: 'a', items: ['a9', 'a3'] },
    ]);
  });

  it('makes no lane of nothing', () => {
    expect(groupLanes([], keyOf, ['a'])).toEqual([]);
  });
});
