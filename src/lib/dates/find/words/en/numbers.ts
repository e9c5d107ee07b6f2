import type { WordList } from '../entry.ts';
import { role } from '../role.ts';

const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const numbers: WordList = [
  ...cardinals.map((word, value) => [word, { cardinal: value }] as const),
  ...ordinals.slice(1).map((word, index) => [word, { ordinal: index + 1 }] as const),
  ...tens.map((word, index) => [word, { cardinal: 20 + 10 * index }] as const),
  ...tens.map((word, index) => [word.replace(/y$/, 'ieth'), { ordinal: 20 + 10 * index }] as const),
  ['hundred', { scale: 100 }],
  ['thousand', { scale: 1000 }],
  ['million|millions', { scale: 1_000_000 }],
  ['billion|billions', { scale: 1_000_000_000 }],
  ['a|an', { role: role.one }],
  ['few|a few', { role: role.few, cardinal: 3 }],
  ['couple|a couple|a couple of|couple of', { role: role.few, cardinal: 2 }],
  ['several|many|some', { role: role.few }],
  ['half|half a|half an', { role: role.half }],
];
