import { describe, expect, it } from 'vitest';
import { extract } from '../extract.ts';
import { bounds, contextOf, rulesOf } from './test-support.ts';

describe('a bare day of the month', () => {
  it('is of the month that was spoken of just before', () => {
    const text = 'Talks opened on 28 May 2019. The ministers left on the 30th, and met on the 2nd.';
    const [, thirtieth, second] = extract(text, 'en', contextOf({ written: '2021-03-01' }));
    expect(thirtieth && bounds(thirtieth)).toBe('2019-05-30..2019-05-30');
    expect(thirtieth && rulesOf(thirtieth)).toContain('month-from-mention');
    expect(second && bounds(second)).toBe('2019-06-02..2019-06-02');
  });

  it('counts from the day of writing where the date before it is far away or names no month', () => {
    const far = `Talks opened on 28 May 2019. ${'No one spoke of it again. '.repeat(20)}`;
    const text = `${far}The ministers left on the 30th.`;
    const last = extract(text, 'en', contextOf({ written: '2021-04-02' })).at(-1);
    expect(last && bounds(last)).toBe('2021-03-30..2021-03-30');
    const vague = 'They met last year. The ministers left on the 30th.';
    const [, other] = extract(vague, 'en', contextOf({ written: '2021-04-02' }));
    expect(other && bounds(other)).toBe('2021-03-30..2021-03-30');
  });

  it('is the first after some day of it, where what was spoken of is a whole month', () => {
    const text = 'Talks went on in May 2019. The ministers left on the 30th.';
    const [, thirtieth] = extract(text, 'en', contextOf({ written: '2021-03-01' }));
    expect(thirtieth && bounds(thirtieth)).toBe('2019-05-30..2019-06-30');
  });

  it('after a whole month leaves alone what has a month or a day to count from', () => {
    const later = 'Ministers met on Friday, on 3 June and two days ago.';
    const alone = extract(later, 'en', contextOf({ written: '2021-03-01' }));
    const text = `Talks went on in May 2019.\n${later}`;
    const [, ...behind] = extract(text, 'en', contextOf({ written: '2021-03-01' }));
    expect(behind.map(bounds)).toEqual(alone.map(bounds));
    expect(behind.map(rulesOf)).toEqual(alone.map(rulesOf));
  });
});
