import type { CalendarId } from '../../calendars/calendar.ts';
import type { Language } from '../../../text/language.ts';
import type { WordList } from './entry.ts';

/** A named day or feast that the finder knows: its id, the calendar it is kept in and its names. */
export interface HolidayNames {
  readonly id: string;
  readonly calendar: CalendarId;
  readonly names: Readonly<Partial<Record<Language, string>>>;
}

/**
 * Feasts and days with a name, for finder and resolver. Names of a language are separated by "|"; "~" marks a joint
 * that may be a space, a ZWNJ or nothing.
 */
export const holidays = [
  {
    id: 'nowruz',
    calendar: 'solar-hijri',
    names: {
      en: 'nowruz|norouz|nawruz|noruz|newroz|persian new year|iranian new year',
      fa: 'نوروز|عید~نوروز|سال نو|سال نوی شمسی|سال نوی خورشیدی|سال نو شمسی|سال نو خورشیدی',
      ar: 'النوروز|نوروز|عيد النوروز|عيد نوروز|رأس السنة الإيرانية|رأس السنة الفارسية',
    },
  },
  {
    id: 'sizdah-bedar',
    calendar: 'solar-hijri',
    names: { en: 'sizdah bedar|sizdah be dar|nature day', fa: 'سیزده~بدر|سیزده~به~در|روز طبیعت' },
  },
  {
    id: 'yalda',
    calendar: 'solar-hijri',
    names: {
      en: 'yalda|yalda night|shab-e yalda',
      fa: 'شب~یلدا|شب چله|یلدا',
      ar: 'ليلة يلدا|عيد يلدا',
    },
  },
  {
    id: 'chaharshanbe-suri',
    calendar: 'solar-hijri',
    names: {
      en: 'chaharshanbe suri|chaharshanbeh suri|fire festival of iran',
      fa: 'چهارشنبه~سوری',
      ar: 'جهارشنبه سوري',
    },
  },
  {
    id: 'revolution-day-iran',
    calendar: 'solar-hijri',
    names: {
      en: 'islamic revolution day',
      fa: 'سالروز پیروزی انقلاب|سالگرد پیروزی انقلاب',
      ar: 'ذكرى انتصار الثورة الإسلامية',
    },
  },
  {
    id: 'fajr-decade',
    calendar: 'solar-hijri',
    names: {
      en: 'ten-day dawn|fajr decade',
      fa: 'دهه~فجر|دهه مبارک فجر|دهه~ی فجر',
      ar: 'عشرة الفجر|عشرة الفجر المباركة',
    },
  },
  {
    id: 'government-week-iran',
    calendar: 'solar-hijri',
    names: { en: 'government week', fa: 'هفته دولت|هفته‌ی دولت' },
  },
  {
    id: 'sacred-defence-week',
    calendar: 'solar-hijri',
    names: { en: 'sacred defence week|sacred defense week', fa: 'هفته دفاع مقدس|هفته‌ی دفاع مقدس' },
  },
  {
    id: 'islamic-republic-day',
    calendar: 'solar-hijri',
    names: { en: 'islamic republic day', fa: 'روز جمهوری اسلامی' },
  },
  {
    id: 'oil-nationalisation-day',
    calendar: 'solar-hijri',
    names: { fa: 'روز ملی شدن صنعت نفت|روز ملی‌شدن صنعت نفت' },
  },
  {
    id: 'student-day-iran',
    calendar: 'solar-hijri',
    names: { en: 'student day', fa: 'روز دانشجو', ar: 'يوم الطالب' },
  },
  {
    id: 'mehregan',
    calendar: 'solar-hijri',
    names: { en: 'mehregan', fa: 'جشن مهرگان|مهرگان' },
  },
  { id: 'sadeh', calendar: 'solar-hijri', names: { en: 'sadeh festival', fa: 'جشن سده' } },
  {
    id: 'islamic-new-year',
    calendar: 'lunar-hijri',
    names: {
      en: 'islamic new year|hijri new year|muslim new year',
      fa: 'سال نو قمری|آغاز سال قمری',
      ar: 'رأس السنة الهجرية|راس السنه الهجريه|عيد رأس السنة الهجرية',
    },
  },
  {
    id: 'tasua',
    calendar: 'lunar-hijri',
    names: { en: "tasu'a|tasua", fa: 'تاسوعا|تاسوعای حسینی', ar: 'تاسوعاء|يوم تاسوعاء' },
  },
  {
    id: 'ashura',
    calendar: 'lunar-hijri',
    names: {
      en: 'ashura|ashoura|day of ashura',
      fa: 'عاشورا|عاشورای حسینی',
      ar: 'عاشوراء|يوم عاشوراء',
    },
  },
  {
    id: 'arbaeen',
    calendar: 'lunar-hijri',
    names: {
      en: "arbaeen|arba'een|arbain",
      fa: 'اربعین|اربعین حسینی',
      ar: 'أربعين الحسين|أربعينية الحسين|الأربعينية|أربعينية الإمام الحسين',
    },
  },
  {
    id: 'mawlid',
    calendar: 'lunar-hijri',
    names: {
      en: "mawlid|mawlid al-nabi|prophet's birthday|eid al-mawlid",
      fa: 'میلاد پیامبر|عید مبعث پیامبر|میلاد پیامبر اسلام',
      ar: 'المولد النبوي|المولد النبوي الشريف|عيد المولد النبوي|مولد النبي',
    },
  },
  {
    id: 'mabath',
    calendar: 'lunar-hijri',
    names: { fa: 'عید مبعث|مبعث پیامبر', ar: 'المبعث النبوي' },
  },
  {
    id: 'isra-miraj',
    calendar: 'lunar-hijri',
    names: { en: "isra and mi'raj|isra and miraj", ar: 'الإسراء والمعراج|ليلة الإسراء والمعراج' },
  },
  {
    id: 'mid-shaban',
    calendar: 'lunar-hijri',
    names: { en: "mid-sha'ban|mid-shaban", fa: 'نیمه~شعبان', ar: 'ليلة النصف من شعبان' },
  },
  {
    id: 'ramadan',
    calendar: 'lunar-hijri',
    names: {
      en: 'ramadan|ramadhan|ramazan|holy month of ramadan|month of ramadan|fasting month of ramadan',
      fa: 'ماه~رمضان|ماه مبارک رمضان|رمضان',
      ar: 'شهر رمضان|شهر رمضان المبارك|رمضان|رمضان المبارك',
    },
  },
  {
    id: 'laylat-al-qadr',
    calendar: 'lunar-hijri',
    names: { en: 'laylat al-qadr|night of power', fa: 'شب قدر|شب‌های قدر', ar: 'ليلة القدر' },
  },
  {
    id: 'quds-day',
    calendar: 'lunar-hijri',
    names: {
      en: 'quds day|al-quds day|international quds day|jerusalem day',
      fa: 'روز قدس|روز جهانی قدس',
      ar: 'يوم القدس|يوم القدس العالمي',
    },
  },
  {
    id: 'eid-al-fitr',
    calendar: 'lunar-hijri',
    names: {
      en: 'eid al-fitr|eid al fitr|eid ul-fitr|eid-al-fitr|end of ramadan feast',
      fa: 'عید~فطر|عید سعید فطر',
      ar: 'عيد الفطر|عيد الفطر المبارك|العيد الصغير|أول أيام عيد الفطر',
    },
  },
  {
    id: 'eid-al-adha',
    calendar: 'lunar-hijri',
    names: {
      en: 'eid al-adha|eid al adha|eid ul-adha|eid-al-adha|feast of sacrifice',
      fa: 'عید~قربان|عید سعید قربان',
      ar: 'عيد الأضحى|عيد الأضحى المبارك|العيد الكبير|عيد الاضحي|أول أيام عيد الأضحى',
    },
  },
  {
    id: 'arafah',
    calendar: 'lunar-hijri',
    names: {
      en: 'day of arafah|arafah day|day of arafat',
      fa: 'روز عرفه',
      ar: 'يوم عرفة|يوم عرفات|وقفة عرفات',
    },
  },
  {
    id: 'eid-al-ghadir',
    calendar: 'lunar-hijri',
    names: {
      en: 'eid al-ghadir|eid al-ghadeer|ghadir day',
      fa: 'عید~غدیر|عید سعید غدیر|عید غدیر خم',
      ar: 'عيد الغدير|يوم الغدير',
    },
  },
  {
    id: 'christmas',
    calendar: 'gregorian',
    names: {
      en: 'christmas|christmas day|xmas|xmas day',
      fa: 'کریسمس|روز کریسمس|عید کریسمس',
      ar: 'عيد الميلاد|عيد الميلاد المجيد|الكريسماس|كريسماس|يوم عيد الميلاد',
    },
  },
  {
    id: 'christmas-eve',
    calendar: 'gregorian',
    names: {
      en: 'christmas eve|xmas eve',
      fa: 'شب کریسمس',
      ar: 'ليلة عيد الميلاد|عشية عيد الميلاد|ليلة الميلاد',
    },
  },
  {
    id: 'new-year',
    calendar: 'gregorian',
    names: {
      en: "new year's day|new years day|new year day|new year's",
      fa: 'سال نو میلادی|سال نوی میلادی|آغاز سال نو میلادی',
      ar: 'رأس السنة|رأس السنة الميلادية|رأس السنة الجديدة|يوم رأس السنة|عيد رأس السنة',
    },
  },
  {
    id: 'new-year-eve',
    calendar: 'gregorian',
    names: {
      en: "new year's eve|new years eve|new year eve",
      fa: 'شب سال نو میلادی|شب سال نوی میلادی',
      ar: 'ليلة رأس السنة|عشية رأس السنة|ليلة رأس السنة الميلادية',
    },
  },
  {
    id: 'epiphany',
    calendar: 'gregorian',
    names: { en: 'epiphany', ar: 'عيد الغطاس' },
  },
  {
    id: 'easter',
    calendar: 'gregorian',
    names: {
      en: 'easter|easter sunday|easter day',
      fa: 'عید پاک|یکشنبه عید پاک',
      ar: 'عيد الفصح|أحد الفصح|الفصح|عيد القيامة',
    },
  },
  {
    id: 'good-friday',
    calendar: 'gregorian',
    names: { en: 'good friday', fa: 'جمعه نیک|آدینه نیک', ar: 'الجمعة العظيمة' },
  },
  {
    id: 'easter-monday',
    calendar: 'gregorian',
    names: { en: 'easter monday|easter mon', ar: 'اثنين الفصح|إثنين الفصح' },
  },
  {
    id: 'palm-sunday',
    calendar: 'gregorian',
    names: { en: 'palm sunday', ar: 'أحد الشعانين|أحد السعف' },
  },
  { id: 'ash-wednesday', calendar: 'gregorian', names: { en: 'ash wednesday' } },
  { id: 'pentecost', calendar: 'gregorian', names: { en: 'pentecost|whit sunday' } },
  {
    id: 'orthodox-easter',
    calendar: 'gregorian',
    names: {
      en: 'orthodox easter|greek easter|orthodox easter sunday',
      ar: 'عيد الفصح الأرثوذكسي',
    },
  },
  {
    id: 'orthodox-christmas',
    calendar: 'gregorian',
    names: { en: 'orthodox christmas', ar: 'عيد الميلاد الأرثوذكسي|عيد الميلاد الشرقي' },
  },
  {
    id: 'halloween',
    calendar: 'gregorian',
    names: { en: 'halloween|hallowe’en', fa: 'هالووین', ar: 'الهالوين|عيد الهالوين|هالوين' },
  },
  {
    id: 'all-saints',
    calendar: 'gregorian',
    names: { en: "all saints' day|all saints day", ar: 'عيد جميع القديسين' },
  },
  {
    id: 'valentines-day',
    calendar: 'gregorian',
    names: {
      en: "valentine's day|valentines day|valentine day|st valentine's day|saint valentine's day",
      fa: 'روز ولنتاین|ولنتاین',
      ar: 'عيد الحب|عيد العشاق|الفالنتاين|يوم الحب',
    },
  },
  {
    id: 'thanksgiving',
    calendar: 'gregorian',
    names: {
      en: 'thanksgiving|thanksgiving day',
      fa: 'روز شکرگزاری',
      ar: 'عيد الشكر',
    },
  },
  { id: 'black-friday', calendar: 'gregorian', names: { en: 'black friday' } },
  {
    id: 'independence-day-us',
    calendar: 'gregorian',
    names: { en: 'independence day' },
  },
  {
    id: 'labour-day',
    calendar: 'gregorian',
    names: {
      en: "may day|international workers' day|international workers day|labour day",
      fa: 'روز جهانی کارگر|روز کارگر',
      ar: 'عيد الشغل|عيد العمال|عيد العمال العالمي|يوم العمال العالمي|اليوم العالمي للعمال',
    },
  },
  { id: 'labor-day-us', calendar: 'gregorian', names: { en: 'labor day' } },
  {
    id: 'memorial-day',
    calendar: 'gregorian',
    names: { en: 'memorial day' },
  },
  {
    id: 'mlk-day',
    calendar: 'gregorian',
    names: {
      en: "martin luther king day|martin luther king jr day|martin luther king jr. day|martin luther king's day|mlk day",
    },
  },
  {
    id: 'presidents-day',
    calendar: 'gregorian',
    names: { en: "presidents' day|presidents day|president's day|washington's birthday" },
  },
  {
    id: 'columbus-day',
    calendar: 'gregorian',
    names: { en: "columbus day|indigenous peoples' day" },
  },
  { id: 'juneteenth', calendar: 'gregorian', names: { en: 'juneteenth' } },
  { id: 'cinco-de-mayo', calendar: 'gregorian', names: { en: 'cinco de mayo' } },
  {
    id: 'earth-day',
    calendar: 'gregorian',
    names: { en: 'earth day', fa: 'روز زمین پاک', ar: 'يوم الأرض العالمي' },
  },
  {
    id: 'ascension-day',
    calendar: 'gregorian',
    names: { en: 'ascension day|ascension thursday', ar: 'عيد الصعود' },
  },
  {
    id: 'maundy-thursday',
    calendar: 'gregorian',
    names: { en: 'maundy thursday', ar: 'خميس الأسرار' },
  },
  { id: 'holy-saturday', calendar: 'gregorian', names: { en: 'holy saturday', ar: 'سبت النور' } },
  { id: 'whit-monday', calendar: 'gregorian', names: { en: 'whit monday', ar: 'اثنين العنصرة' } },
  {
    id: 'shrove-tuesday',
    calendar: 'gregorian',
    names: { en: 'shrove tuesday|mardi gras', ar: 'ثلاثاء المرفع' },
  },
  {
    id: 'veterans-day',
    calendar: 'gregorian',
    names: { en: 'veterans day|armistice day|remembrance day' },
  },
  { id: 'bastille-day', calendar: 'gregorian', names: { en: 'bastille day', ar: 'يوم الباستيل' } },
  { id: 'boxing-day', calendar: 'gregorian', names: { en: 'boxing day' } },
  {
    id: 'st-patricks-day',
    calendar: 'gregorian',
    names: { en: "st patrick's day|st. patrick's day|saint patrick's day" },
  },
  { id: 'ides-of-march', calendar: 'gregorian', names: { en: 'ides of march|the ides of march' } },
  { id: 'april-fools', calendar: 'gregorian', names: { en: "april fools' day|april fool's day" } },
  {
    id: 'womens-day',
    calendar: 'gregorian',
    names: {
      en: "international women's day|international womens day",
      fa: 'روز جهانی زن|روز جهانی زنان',
      ar: 'اليوم العالمي للمرأة|يوم المرأة العالمي|اليوم الدولي للمرأة',
    },
  },
  {
    id: 'human-rights-day',
    calendar: 'gregorian',
    names: {
      en: 'human rights day|international human rights day',
      fa: 'روز جهانی حقوق بشر',
      ar: 'اليوم العالمي لحقوق الإنسان',
    },
  },
  {
    id: 'mothers-day-arab',
    calendar: 'gregorian',
    names: { ar: 'عيد الأم' },
  },
  {
    id: 'mothers-day',
    calendar: 'gregorian',
    names: { en: "mother's day|mothers day|mothers' day" },
  },
  {
    id: 'fathers-day',
    calendar: 'gregorian',
    names: { en: "father's day|fathers day|fathers' day" },
  },
  {
    id: 'nakba-day',
    calendar: 'gregorian',
    names: { en: 'nakba day', fa: 'روز نکبت', ar: 'يوم النكبة|ذكرى النكبة' },
  },
  {
    id: 'land-day',
    calendar: 'gregorian',
    names: { en: 'land day', ar: 'يوم الأرض|يوم الأرض الفلسطيني' },
  },
  {
    id: 'saudi-national-day',
    calendar: 'gregorian',
    names: { en: 'saudi national day', ar: 'اليوم الوطني السعودي' },
  },
] as const satisfies readonly HolidayNames[];

/** Ids of the holidays above. */
export type HolidayId = (typeof holidays)[number]['id'];

/** The names of one language as words of the lexicon. */
export function holidayWords(language: Language): WordList {
  return holidays.flatMap(({ id, calendar, names }) => {
    const words = (names as HolidayNames['names'])[language];
    if (words === undefined) return [];
    const all = language === 'fa' ? withEzafe(words) : words;
    return [[all, { holiday: { id, calendar } }] as const];
  });
}

/** «عاشورای امسال»: behind a long vowel the link to what follows is a letter of its own. */
function withEzafe(words: string): string {
  return words
    .split('|')
    .flatMap((word) => (/[او]$/.test(word) ? [word, `${word}ی`] : [word]))
    .join('|');
}
