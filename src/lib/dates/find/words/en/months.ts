import { monthWords, type WordList } from '../entry.ts';

export const gregorian: WordList = monthWords('gregorian', [
  'january|jan?',
  'february|feb',
  'march?|mar?',
  'april?|apr',
  'may?',
  'june?|jun',
  'july|jul',
  'august?|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
]);

export const solarHijri: WordList = monthWords('solar-hijri', [
  'farvardin',
  'ordibehesht',
  'khordad',
  'tir?',
  'mordad|amordad',
  'shahrivar',
  'mehr?',
  'aban?',
  'azar?',
  'dey?',
  'bahman?',
  'esfand',
]);

/** Months of Afghanistan; all are words or names of their own. */
export const afghan: WordList = monthWords('solar-hijri', [
  'hamal?',
  'saur?|sawr?|thawr?|sowr?',
  'jawza?|jauza?',
  'saratan?',
  'asad?',
  'sunbula?|sonbola?',
  'mizan?',
  'aqrab?',
  'qaws?',
  'jadi?',
  'dalwa?|dalw?',
  'hut?',
]);

export const lunarHijri: WordList = monthWords('lunar-hijri', [
  'muharram',
  'safar?',
  'rabi al-awwal|rabi i|rabi al-awal|rabi ul-awwal',
  'rabi al-thani|rabi ii|rabi al-akhir',
  'jumada al-awwal|jumada al-ula|jumada i',
  'jumada al-thani|jumada al-akhirah|jumada ii',
  'rajab?',
  "shaban|sha'ban",
  'ramadan|ramadhan|ramazan',
  'shawwal',
  "dhu al-qidah|dhul qadah|dhu al-qa'dah|dhul-qa'dah|zulqada",
  'dhu al-hijjah|dhul hijjah|dhul-hijjah|zulhijja|dhu al-hijja',
]);
