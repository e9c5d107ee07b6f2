import type { Unit } from '../../../symbolic.ts';
import type { WordList } from '../entry.ts';

function unit(name: Unit, one: string, many: string, times?: number): WordList {
  const extra = times === undefined ? {} : { times };
  return [
    [one, { unit: { unit: name, number: 'one', definite: false, ...extra } }],
    [many, { unit: { unit: name, number: 'many', definite: false, ...extra } }],
  ];
}

export const units: WordList = [
  ...unit('day', 'day|night', 'days|nights'),
  ...unit('week', 'week|wk', 'weeks|wks'),
  ...unit('week', 'fortnight', 'fortnights', 2),
  ...unit('weekend', 'weekend', 'weekends'),
  ...unit('month', 'month', 'months'),
  ...unit('quarter', 'quarter|qtr', 'quarters|qtrs'),
  ...unit('season', 'season', 'seasons'),
  ...unit('year', 'year|yr', 'years|yrs'),
  ...unit('decade', 'decade', 'decades'),
  ...unit('century', 'century', 'centuries'),
];
