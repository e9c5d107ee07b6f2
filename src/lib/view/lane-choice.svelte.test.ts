import { describe, expect, it } from 'vitest';
import { LaneChoice, readLanes, writeLanes, type LanePlace } from './lane-choice.svelte.ts';

const written = (place: LanePlace): string => {
  const query = new URLSearchParams();
  writeLanes(place, query);
  return query.toString();
};

describe('the lanes in an address', () => {
  it.each<LanePlace>([
    { by: 'kind', folded: [], order: [] },
    { by: 'source', folded: ['001_e43226d96ba24d75'], order: [] },
    { by: 'place', folded: ['-', '*'], order: ['iran', 'paris', '-'] },
  ])('are read as they were written: %j', (place) => {
    expect(readLanes(new URLSearchParams(written(place)))).toEqual(place);
  });

  it('leave no trace where they are as at first', () => {
    expect(written({ by: 'kind', folded: [], order: [] })).toBe('');
  });

  it('that cannot be read are left out', () => {
    expect(readLanes(new URLSearchParams('lanes=colour'))).toEqual({
      by: 'kind',
      folded: [],
      order: [],
    });
  });
});

describe('LaneChoice', () => {
  it('folds a lane and unfolds it', () => {
    const lanes = new LaneChoice();
    lanes.toggle('politics');
    lanes.toggle('other');
    expect(lanes.folded).toEqual(['politics', 'other']);
    lanes.toggle('politics');
    expect(lanes.folded).toEqual(['other']);
  });

  it('begins anew with other lanes', () => {
    const lanes = new LaneChoice();
    lanes.toggle('politics');
    lanes.order = ['other'];
    lanes.by = 'source';
    expect(lanes.place).toEqual({ by: 'source', folded: [], order: [] });
  });
});
