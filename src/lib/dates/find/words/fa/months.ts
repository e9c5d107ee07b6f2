import { monthWords, type WordList } from '../entry.ts';

/** Each also with «ماه» behind it, which leaves no doubt. */
const solarNames = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر?',
  'مرداد|امرداد',
  'شهریور',
  'مهر?',
  'آبان?',
  'آذر?',
  'دی?',
  'بهمن?',
  'اسفند',
];

export const solarHijri: WordList = [
  ...monthWords(
    'solar-hijri',
    solarNames.map((names) => withMonth(names)),
  ),
  ...monthWords('solar-hijri', solarNames),
];

/** Months of Afghanistan, named after the signs of the zodiac; every one is a common word too. */
export const afghan: WordList = [
  ...monthWords('solar-hijri', [
    'حمل?',
    'ثور?',
    'جوزا?',
    'سرطان?',
    'اسد?',
    'سنبله?',
    'میزان?',
    'عقرب?',
    'قوس?',
    'جدی?',
    'دلو?',
    'حوت?',
  ]),
];

/** French-born names of Iran, then the English-born ones of Afghanistan and of translated text. */
export const gregorian: WordList = monthWords('gregorian', [
  'ژانویه|ژانویهٔ|ژانویه‌ی|جنوری|ژانویة',
  'فوریه|فوریه‌ی|فبروری|فبروری',
  'مارس?|مارچ?',
  'آوریل|اپریل|آپریل',
  'مه?|می?|مهٔ?|ماه مه|ماه می',
  'ژوئن|ژوین|جون?',
  'ژوئیه|ژوئیه‌ی|ژوییه|جولای|جولایی|ژولای',
  'اوت?|آگوست|اگوست|اگست|آگست',
  'سپتامبر|سپتمبر',
  'اکتبر|اکتوبر',
  'نوامبر|نومبر',
  'دسامبر|دسمبر',
]);

export const lunarHijri: WordList = [
  ...monthWords('lunar-hijri', [
    'محرم~الحرام|ماه محرم',
    'ماه صفر|صفر المظفر',
    'ربیع~الاول|ربیع~اول',
    'ربیع~الثانی|ربیع~الآخر|ربیع~دوم',
    'جمادی~الاول|جمادی~الاولی|جمادی~اول',
    'جمادی~الثانی|جمادی~الثانیه|جمادی~الآخر|جمادی~الاخری|جمادی~دوم',
    'ماه رجب|رجب المرجب',
    'ماه شعبان|شعبان المعظم',
    'رمضان|ماه~رمضان|ماه مبارک رمضان|رمضان المبارک',
    'شوال|ماه شوال|شوال المکرم',
    'ذیقعده|ذی~القعده|ذیالقعده|ذوالقعده|ذی‌قعده|ذی قعده',
    'ذیحجه|ذی~الحجه|ذوالحجه|ذی‌حجه|ذی حجه|ذیحجة',
  ]),
  ...monthWords('lunar-hijri', [
    'محرم?',
    'صفر?',
    'ربیع?',
    'ربیع الثانیه',
    'جمادی الاولیه',
    'جمادی الثانیة',
    'رجب?',
    'شعبان?',
  ]),
];

function withMonth(names: string): string {
  return names
    .split('|')
    .map((name) => `${name.replace('?', '')}~ماه`)
    .join('|');
}
