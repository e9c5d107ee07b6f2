import type { WordList } from '../entry.ts';

/** Happenings that date other things: "since the fall of …", "at the time of the attacks". */
export const events: WordList = [
  [
    'fall|collapse|overthrow|ouster|death|assassination|election|inauguration|revolution|invasion|outbreak|start|end|founding|independence|coup|war|attacks|attack|massacre|uprising|resignation|birth|signing|withdrawal|ceasefire|earthquake|pandemic|explosion|blast|bombing|bombings|shooting|crash|fire|flood|floods|siege|genocide|protests|strike|disaster|landings|referendum|summit|liberation|partition|armistice|vote|verdict|ruling|raid|arrest|killing|murder|truce|hurricane|incident|accident|clashes|riots|ballot|putsch|handover|evacuation|rebellion|mutiny|annexation|start of|beginning of|end of|onset of',
    { event: true },
  ],
];

export const anniversaries: WordList = [['anniversary|anniversaries', { anniversary: true }]];

/** Nouns whose names hold dates: they follow the date ("7 October Bridge") or lead it ("University of 4 August"). */
export const venues: WordList = [
  [
    'bridge|square|street|avenue|road|airport|university|stadium|hospital|brigade|brigades|movement|battalion|company|school|park|station|organization|organisation|party|district|boulevard|committee|institute|foundation|prize',
    { venue: true },
  ],
];

/** Names that hold words of time and speak of none. */
export const names: WordList = [
  [
    "sheffield wednesday|black september|christmas island|easter island|sunday times|the sunday times|daily telegraph|the daily telegraph|daily mail|daily mirror|daily express|daily star|daily beast|mail on sunday|six-day war|the six-day war|hundred years' war|thirty years' war|seven years' war|october revolution|april fools|man friday|ruby tuesday|super tuesday|bloody sunday|good friday agreement|friday night lights|boxing day test|day by day|day after day|year after year|year by year|night and day|day and night|year of the four emperors",
    {},
  ],
];

export const tenses: WordList = [
  [
    "will|shall|would|must|'ll|won't|going to|is set to|are set to|set to|due to|scheduled|scheduled for|planned|planned for|upcoming|to be held|expected|is to|are to",
    { tense: 'future' },
  ],
  [
    'was|were|had|did|began|met|took|held|won|lost|fell|rose|went|came|left|saw|made|gave|became|ran|broke|led|told|shot|fled|sent|struck|hit|wrote|spoke|brought|set off|put|cut|hosted|stood|grew|found|fought|built|sank|withdrew|been',
    { tense: 'past' },
  ],
  // The present of what is on a timetable: "the trial opens on Monday".
  [
    'opens|reopens|begins|starts|resumes|closes|runs|expires|takes effect|takes place|kicks off',
    { tense: 'future' },
  ],
  ['is|are|has|have', { tense: 'present' }],
];
