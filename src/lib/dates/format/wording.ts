import type { Language } from '../../text/language.ts';
import type { SeasonCode } from '../value/edtf.ts';
import { genitive, withEzafe } from './parts.ts';

/** The words that a language puts around dates. `from`, `to` and `date` are dates already written in it. */
export interface Wording {
  /** A stretch whose ends share what follows: 10–12 July. */
  readonly tight: (from: string, to: string) => string;
  /** A stretch of two full dates: 20 June – 10 July. */
  readonly loose: (from: string, to: string) => string;
  /** One day or period somewhere from one to the other, both included. */
  readonly between: (from: string, to: string) => string;
  /** The date itself may be meant too. */
  readonly orLater: (date: string) => string;
  readonly orEarlier: (date: string) => string;
  /** A stretch that goes on, or has gone on. */
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  readonly oneOf: (dates: readonly string[]) => string;
  readonly allOf: (dates: readonly string[]) => string;
  readonly ofUnknownYear: (date: string) => string;
  readonly dayOfUnknownMonth: (day: string) => string;
  readonly decade: (firstYear: string) => string;
  readonly century: (ordinal: string) => string;
  readonly season: (season: SeasonCode, year: string) => string;
  readonly seasonAlone: (season: SeasonCode) => string;
  /** Between a date and what else limits it. */
  readonly comma: string;
}

/** "a, b or c": `last` joins the final two. */
function join(parts: readonly string[], comma: string, last: string): string {
  if (parts.length < 2) return parts.join('');
  return parts.slice(0, -1).join(comma) + last + (parts.at(-1) ?? '');
}

function englishOrdinal(digits: string): string {
  if (/1[1-3]$/.test(digits)) return `${digits}th`;
  const endings: Readonly<Record<string, string>> = { '1': 'st', '2': 'nd', '3': 'rd' };
  return digits + (endings[digits.at(-1) ?? ''] ?? 'th');
}

const seasons: Readonly<Record<Language, Readonly<Record<SeasonCode, string>>>> = {
  en: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
  fa: { 21: 'بهار', 22: 'تابستان', 23: 'پاییز', 24: 'زمستان' },
  ar: { 21: 'ربيع', 22: 'صيف', 23: 'خريف', 24: 'شتاء' },
};

export const wordings: Readonly<Record<Language, Wording>> = {
  en: {
    tight: (from, to) => `${from}–${to}`,
    loose: (from, to) => `${from} – ${to}`,
    between: (from, to) => `between ${from} and ${to}`,
    orLater: (date) => `${date} or later`,
    orEarlier: (date) => `${date} or earlier`,
    since: (date) => `from ${date} on`,
    until: (date) => `until ${date}`,
    about: (date) => `about ${date}`,
    perhaps: (date) => `perhaps ${date}`,
    oneOf: (dates) => join(dates, ', ', ' or '),
    allOf: (dates) => join(dates, ', ', ' and '),
    ofUnknownYear: (date) => `${date} of an unknown year`,
    dayOfUnknownMonth: (day) => `the ${englishOrdinal(day)} of an unknown month`,
    decade: (firstYear) => `the ${firstYear}s`,
    century: (ordinal) => `the ${englishOrdinal(ordinal)} century`,
    season: (season, year) => `${seasons.en[season]} ${year}`,
    seasonAlone: (season) => seasons.en[season],
    comma: ', ',
  },
  fa: {
    tight: (from, to) => `${from} تا ${to}`,
    loose: (from, to) => `${from} تا ${to}`,
    between: (from, to) => `میان ${from} و ${to}`,
    orLater: (date) => `${date} یا پس از آن`,
    orEarlier: (date) => `${date} یا پیش از آن`,
    since: (date) => `از ${date} به بعد`,
    until: (date) => `تا ${date}`,
    about: (date) => `حدود ${date}`,
    perhaps: (date) => `شاید ${date}`,
    oneOf: (dates) => join(dates, '، ', ' یا '),
    allOf: (dates) => join(dates, '، ', ' و '),
    ofUnknownYear: (date) => `${withEzafe(date)} سالی نامعلوم`,
    dayOfUnknownMonth: (day) => `روز ${day} ماهی نامعلوم`,
    decade: (firstYear) => `دههٔ ${firstYear}`,
    century: (ordinal) => `سدهٔ ${ordinal}`,
    season: (season, year) => `${seasons.fa[season]} ${year}`,
    seasonAlone: (season) => seasons.fa[season],
    comma: '، ',
  },
  ar: {
    tight: (from, to) => `${from}–${to}`,
    loose: (from, to) => `${from} – ${to}`,
    between: (from, to) => `بين ${genitive(from)} و${genitive(to)}`,
    orLater: (date) => `${date} أو بعد ذلك`,
    orEarlier: (date) => `${date} أو قبل ذلك`,
    since: (date) => `منذ ${genitive(date)}`,
    until: (date) => `حتى ${genitive(date)}`,
    about: (date) => `نحو ${genitive(date)}`,
    perhaps: (date) => `ربما ${date}`,
    oneOf: (dates) => join(dates, '، ', ' أو '),
    allOf: (dates) => dates.join(' و'),
    ofUnknownYear: (date) => `${date} من سنة غير معروفة`,
    dayOfUnknownMonth: (day) => `اليوم ${day} من شهر غير معروف`,
    decade: (firstYear) => `عقد ${firstYear}`,
    century: (ordinal) => `القرن ${ordinal}`,
    season: (season, year) => `${seasons.ar[season]} ${year}`,
    seasonAlone: (season) => seasons.ar[season],
    comma: '، ',
  },
};
