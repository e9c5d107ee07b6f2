import { languages, type Language } from '../../../src/lib/text/language.ts';

/** A piece of text to be repeated, and the languages that read it. */
export interface Hostile {
  readonly name: string;
  readonly piece: string;
  readonly languages: readonly Language[];
  /** In UTF-16 code units; it is measured at one, two and four times this. */
  readonly length: number;
}

const all = (name: string, piece: string, length: number = 2 ** 16): Hostile => ({
  name,
  piece,
  languages,
  length,
});
const one = (language: Language, name: string, piece: string, length?: number): Hostile => ({
  ...all(name, piece, length),
  languages: [language],
});
/** Up to a megabyte. */
const long = 2 ** 18;

/** Text made to be slow: what begins, joins or continues expressions, over and over. */
export const hostile: readonly Hostile[] = [
  all('one digit', '7', long),
  one('en', 'one letter', 'a', long),
  one('fa', 'و', 'و', long),
  one('ar', 'و', 'و', long),
  one('fa', 'و, apart', 'و '),
  one('ar', 'و, apart', 'و '),
  one('ar', 'diacritics', '\u064E', long),
  one('ar', 'a letter with diacritics', 'م\u064E\u0651', long),
  one('en', 'line breaks', '\n'),
  one('en', 'brackets', '('),
  one('en', 'surrogate pairs', '🌴'),
  all('digits and slashes', '1/'),
  all('digits and dots', '1.'),
  all('years and hyphens', '2014-'),
  all('numbers', '12 '),
  one('en', 'numbers in words', 'one hundred and '),
  one('fa', 'numbers in words', 'هزار و '),
  one('ar', 'numbers in words', 'ألف و '),
  one('en', 'a line of months', 'January February March April May June July August '),
  one('fa', 'a line of months', 'فروردین اردیبهشت خرداد تیر مهر بهمن '),
  one('ar', 'a line of months', 'يناير فبراير مارس أبريل كانون الثاني '),
  one('en', 'nested ranges', 'from 1 May to 2 June 2014 to '),
  one('fa', 'nested ranges', 'از ۱ مهر تا ۲ آبان ۱۴۰۰ تا '),
  one('ar', 'nested ranges', 'من 1 مايو إلى 2 يونيو 2014 إلى '),
  one('en', 'nested limits', 'before early '),
  one('fa', 'nested limits', 'پیش از اوایل '),
  one('ar', 'nested limits', 'قبل أوائل '),
  one('en', 'nested anchors', 'two days after '),
  one('en', 'nested ordinals', 'the first day of '),
  one('en', 'weekdays', 'Monday, '),
  one('en', 'dates without a year', '10 July and '),
  one('fa', 'dates without a year', '۱۰ تیر و '),
  one('ar', 'dates without a year', '10 يوليو و '),
  one('en', 'relative words', 'yesterday then later '),
  one('en', 'full dates', '10 July 2021, '),
];
