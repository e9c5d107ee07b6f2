import { monthName } from './month-names.ts';

/** Where Gregorian months are named as one: each by where its names are at home. Arabic dates are written in the first. */
export const monthRegions = [
  'egyptian',
  'levantine',
  'maghrebi',
  'moroccan',
  'mauritanian',
] as const;
export type MonthRegion = (typeof monthRegions)[number];

const list = (names: string): readonly string[] => names.split(' | ');

const egyptian = Array.from({ length: 12 }, (_, i) => monthName('gregorian', i + 1, 'ar'));

/** As CLDR 48 has them for the countries of each region. */
const namesIn: Readonly<Record<MonthRegion, readonly string[]>> = {
  egyptian,
  levantine: list(
    'كانون الثاني | شباط | آذار | نيسان | أيار | حزيران | تموز | آب | أيلول | تشرين الأول | تشرين الثاني | كانون الأول',
  ),
  maghrebi: list(
    'جانفي | فيفري | مارس | أفريل | ماي | جوان | جويلية | أوت | سبتمبر | أكتوبر | نوفمبر | ديسمبر',
  ),
  moroccan: list(
    'يناير | فبراير | مارس | أبريل | ماي | يونيو | يوليوز | غشت | شتنبر | أكتوبر | نونبر | دجنبر',
  ),
  mauritanian: list(
    'يناير | فبراير | مارس | إبريل | مايو | يونيو | يوليو | أغشت | شتمبر | أكتوبر | نوفمبر | دجمبر',
  ),
};

const regionOf: Readonly<Record<string, MonthRegion>> = {
  IQ: 'levantine',
  JO: 'levantine',
  LB: 'levantine',
  PS: 'levantine',
  SY: 'levantine',
  DZ: 'maghrebi',
  TN: 'maghrebi',
  MA: 'moroccan',
  MR: 'mauritanian',
};

/** The region of the first locale that names an Arabic-speaking country; Egypt's where none does. */
export function monthRegionOf(locales: readonly string[]): MonthRegion {
  const country = locales
    .map((locale) => /^ar\b.*-([A-Z]{2})\b/.exec(locale)?.[1])
    .find((found) => found !== undefined);
  return regionOf[country ?? ''] ?? 'egyptian';
}

/**
 * What is no date of the interface's own though it stands in its sentence: a quotation, whose words may hold its closing
 * mark themselves but are then a run of their own direction.
 */
const quoted = '«\\u2068[^\\u2069]*\\u2069»|\\u2068[^\\u2069]*\\u2069|«[^»]*»';
/** An Egyptian name as a word of its own, or behind the «و» that joins it to one before. */
const named = new RegExp(`${quoted}|(?<!\\p{L})(و?)(${egyptian.join('|')})(?!\\p{L})`, 'gu');

/**
 * Writes the months of an Arabic date, or of a sentence with dates, as a region names them. What is quoted in it stays
 * as it is. Expects a text of the interface; a document's or an editor's would lose its own words.
 */
export function inRegion(region: MonthRegion): (text: string) => string {
  const names = namesIn[region];
  return (text) =>
    text.replace(named, (all: string, and: string, name?: string) =>
      name === undefined ? all : and + (names[egyptian.indexOf(name)] ?? name),
    );
}
