import type { Step, WordList } from '../entry.ts';
import { role } from '../role.ts';

const reference = (offset: number): Step => ({ offset, anchor: 'reference' });
const mention = (offset: number): Step => ({ offset, anchor: 'mention' });

export const relative: WordList = [
  ['current', { vague: 'present' }],
  ['this|current|this current|this very|this coming', { pre: reference(0) }],
  ['last|past|previous|this past|the past|bygone', { pre: reference(-1) }],
  ['next|coming|upcoming|forthcoming', { pre: reference(1) }],
  ['following|ensuing|subsequent', { pre: mention(1) }],
  ['the previous', { pre: mention(-1) }],
  ['preceding|prior', { pre: mention(-1) }],
  ['that|the same|that same|same', { pre: mention(0), weak: true }],
  ['today|todays|tonight|tonite', { day: 0 }],
  ['yesterday|yesterdays|last night', { day: -1 }],
  ['tomorrow|tomorrows|tmrw', { day: 1 }],
  ['day before yesterday|the day before yesterday', { day: -2 }],
  ['day after tomorrow|the day after tomorrow', { day: 2 }],
  ['this morning|this afternoon|this evening|at this time|at present time', { day: 0 }],
  [
    'now|right now|currently|at present|presently|nowadays|at the moment|these days',
    { vague: 'present' },
  ],
  ['recently|lately|in recent times|not long ago|newly', { vague: 'past' }],
  ['soon|shortly|in the near future|before long|any day now', { vague: 'future' }],
  ['later|later on|afterwards|afterward|subsequently|thereafter', { vague: 'later' }],
  ['at that time|at the time|back then|at that point|in those days|in that era', { vague: 'then' }],
  ['since then|from then on', { vague: 'then', role: role.since }],
  ['recent', { vague: 'past' }],
  ['ago|back', { role: role.ago }],
  ['later|hence|from now|after that|afterwards|thereafter|after', { role: role.later }],
  ['earlier|before that|previously|beforehand', { role: role.ago }],
];
