import type { CalendarId } from '../calendars/calendar.ts';
import type { Language } from '../../text/language.ts';

/** The twelve names of a calendar's months, in order. A region with names of its own is one more set. */
type MonthNames = readonly string[];

interface NameSet {
  readonly long: MonthNames;
  /** Only where a language shortens months: Persian and Arabic do not. */
  readonly short?: MonthNames;
}

const list = (names: string): MonthNames => names.split(' | ');

/**
 * The tables are our own, and not the host's Intl: a page that was written on one host and is taken up by a browser must
 * read the same. Names as news writes them; the facts behind them are CLDR 48's, but for the Solar Hijri months in
 * Arabic, where CLDR has forms that nobody prints.
 */
const names: Readonly<Record<Language, Readonly<Record<CalendarId, NameSet>>>> = {
  en: {
    gregorian: {
      long: list(
        'January | February | March | April | May | June | July | August | September | October | November | December',
      ),
      short: list('Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec'),
    },
    'solar-hijri': {
      long: list(
        'Farvardin | Ordibehesht | Khordad | Tir | Mordad | Shahrivar | Mehr | Aban | Azar | Dey | Bahman | Esfand',
      ),
      short: list('Far | Ord | Kho | Tir | Mor | Sha | Mehr | Aban | Azar | Dey | Bah | Esf'),
    },
    'lunar-hijri': {
      long: list(
        'Muharram | Safar | Rabi al-Awwal | Rabi al-Thani | Jumada al-Awwal | Jumada al-Thani | Rajab | Shaban | Ramadan | Shawwal | Dhu al-Qadah | Dhu al-Hijjah',
      ),
      short: list(
        'Muh | Saf | Rabi I | Rabi II | Jum I | Jum II | Raj | Shab | Ram | Shaw | Dhu Q | Dhu H',
      ),
    },
  },
  fa: {
    gregorian: {
      long: list(
        'ژانویه | فوریه | مارس | آوریل | مه | ژوئن | ژوئیه | اوت | سپتامبر | اکتبر | نوامبر | دسامبر',
      ),
    },
    'solar-hijri': {
      long: list(
        'فروردین | اردیبهشت | خرداد | تیر | مرداد | شهریور | مهر | آبان | آذر | دی | بهمن | اسفند',
      ),
    },
    'lunar-hijri': {
      long: list(
        'محرم | صفر | ربیع‌الاول | ربیع‌الثانی | جمادی‌الاول | جمادی‌الثانی | رجب | شعبان | رمضان | شوال | ذیقعده | ذیحجه',
      ),
    },
  },
  ar: {
    gregorian: {
      long: list(
        'يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر',
      ),
    },
    'solar-hijri': {
      long: list(
        'فروردين | أرديبهشت | خرداد | تير | مرداد | شهريور | مهر | آبان | آذر | دي | بهمن | إسفند',
      ),
    },
    'lunar-hijri': {
      long: list(
        'محرم | صفر | ربيع الأول | ربيع الآخر | جمادى الأولى | جمادى الآخرة | رجب | شعبان | رمضان | شوال | ذو القعدة | ذو الحجة',
      ),
    },
  },
};

/**
 * The name of a month, as it stands alone.
 * @throws RangeError when `month` is not 1–12
 */
export function monthName(
  calendar: CalendarId,
  month: number,
  language: Language,
  style: 'long' | 'short' = 'long',
): string {
  const set = names[language][calendar];
  const name = (style === 'short' && set.short ? set.short : set.long)[month - 1];
  if (name === undefined) throw new RangeError(`no such month: ${String(month)}`);
  return name;
}
