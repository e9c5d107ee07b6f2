import type { WordList } from '../entry.ts';
import { role } from '../role.ts';

export const connectives: WordList = [
  ['the', { role: role.the }],
  ['of', { role: role.of }],
  ['in', { role: role.in | role.of }],
  ['on', { role: role.on }],
  ['at', { role: role.on }],
  ['during|throughout|over|within|through|across', { role: role.during }],
  ['as early as|as late as|as recently as|as far back as', { role: role.during }],
  ['from', { role: role.from | role.of }],
  ['to|till|thru|through', { role: role.to }],
  ['until|up to|up until|till|to', { role: role.until }],
  ['and|&', { role: role.and }],
  ['or', { role: role.or }],
  ['since|ever since', { role: role.since }],
  ['before|prior to|ahead of|until before', { role: role.before }],
  ['after|following', { role: role.after }],
  ['between', { role: role.between }],
  ['about|around|circa|c|ca|approximately|roughly|approx|nearly|almost|some', { role: role.about }],
  ['by|no later than|not later than|at the latest by', { role: role.by }],
  // Before the year that they limit they are as good as "by".
  ['no earlier than|not earlier than|not before|no sooner than', { role: role.by }],
  ['every|each', { role: role.every }],
  ['once|twice', { role: role.every }],
  ['more than|over|at least|upwards of|in excess of', { role: role.more }],
  ['less than|under|fewer than|at most|up to', { role: role.less }],
  ['for', { role: role.forLength }],
  ['when|while', { role: role.when }],
  // Before the name of who ruled.
  ['under|during|throughout', { reign: 'lead' }],
  ['being|namely', { role: role.equals }],
  ['rest|remainder', { role: role.rest }],
  ['a short time|short time|a short while|a short period', { shortTime: true }],
  ['all', { role: role.all }],
  [
    'born|b|world cup|olympics|olympic games|euro|revolution|constitution|agreement|accord|treaty|election|elections|coup|earthquake|massacre|crisis|uprising|war|copyright|published|founded|established|est|circa|anno|class of',
    { role: role.yearly },
  ],
];
