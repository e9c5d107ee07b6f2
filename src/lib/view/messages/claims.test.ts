import { describe, expect, it } from 'vitest';
import { corpus } from '../../events/corpus.server.ts';
import { claimLabel, hasClaimLabel } from './claims.ts';

describe('claimLabel', () => {
  it('has a label for every key that the seeds use', () => {
    const keys = corpus().events.flatMap(({ claims }) => claims.map(({ about }) => about));
    expect([...new Set(keys)].filter((key) => !hasClaimLabel(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(0);
  });

  it('lets a key that has none stand for itself', () => {
    expect(claimLabel('number-of-flags', 'fa')).toBe('number of flags');
    expect(hasClaimLabel('toString')).toBe(false);
  });
});
