import { describe, expect, it } from 'vitest';
import { fromEdtf } from '../../../dates/value/make.ts';
import { anySpan, spanOf, type Span } from '../../../events/span.ts';
import type { ComparedEvent } from '../../prepare/compare/model.ts';
import { sampleRows } from '../sample-rows.ts';
import { changesOf, pairsOf } from './changes.ts';

function spanOfEdtf(edtf: string): Span {
  const value = fromEdtf(edtf);
  return value ? spanOf(value, 'stretch') : anySpan;
}

function row(id: string, text: string, context: string): ComparedEvent {
  const [sample] = sampleRows([{ id, on: '2000-01-01' }]);
  if (!sample) throw new Error('no row');
  return { ...sample, span: { text: spanOfEdtf(text), context: spanOfEdtf(context) } };
}

const rows = [
  row('assembly', '', '2007-06-15/2007-06-17'),
  row('edition', '2018', '2018-06-30'),
  row('summit', '[2019-02-01..]', '2020-07-17'),
  row('meeting', '2021-07-10/2021-07-12', '2021-07-10/2021-07-12'),
  row('paris', '2025-02-08', '2025-02-08'),
];

describe('changesOf', () => {
  it('tells apart who gets a date, a closer one, and another one', () => {
    const found = changesOf([...rows, row('moved', '2020-05', '2021-05-01')]);
    expect(found.map(({ row: { event }, kind }) => [event.id, kind])).toEqual([
      ['assembly', 'placed'],
      ['edition', 'narrower'],
      ['summit', 'narrower'],
      ['moved', 'replaced'],
    ]);
  });

  it('is empty where nothing is known from elsewhere', () => {
    expect(changesOf(rows.slice(3))).toEqual([]);
  });
});

describe('pairsOf', () => {
  const counting = { calendars: [], known: [] };

  it('counts the pairs in order, and those whose days are exact, on either side', () => {
    expect(pairsOf(rows, { ...counting, context: false })).toEqual({
      all: 10,
      ordered: 4,
      exact: 1,
    });
    expect(pairsOf(rows, { ...counting, context: true })).toEqual({
      all: 10,
      ordered: 10,
      exact: 10,
    });
  });
});
