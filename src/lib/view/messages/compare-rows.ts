/** What the page for comparing says of its rows: sent with that page alone. */
import type { Language } from '../../text/language.ts';
import type { ColumnId } from '../compare/columns.ts';
import { counted } from './plural.ts';

type Titled = (title: string) => string;

interface CompareRowWords {
  readonly title: string;
  readonly lead: string;
  /** Which dates count, on either side of the switch. */
  readonly sides: Readonly<Record<'text' | 'context', string>>;
  readonly table: string;
  readonly keys: string;
  readonly columns: Readonly<Record<ColumnId, string>>;
  /** Stands before the headers where they are a row of buttons. */
  readonly sortBy: string;
  /** Where a source says nothing of a matter, or of the length or the words of a date. */
  readonly notStated: string;
  readonly notTold: string;
  readonly noWords: string;
  /** A length of so many days at least and at most. */
  readonly days: (least: number, most: number) => string;
  /** Stands before a claim that is set beside something else. */
  readonly claimed: string;
  readonly saidBy: (who: string) => string;
  readonly passage: string;
  readonly up: Titled;
  readonly down: Titled;
  readonly pin: Titled;
  readonly unpin: Titled;
  readonly remove: Titled;
  readonly pinned: string;
  readonly drag: string;
  readonly shared: string;
  readonly foldOne: string;
  readonly unfoldOne: string;
  readonly showColumns: string;
  readonly add: string;
  readonly search: string;
  readonly noneFound: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly reset: string;
  readonly none: string;
  readonly single: string;
  readonly strange: (ids: readonly string[]) => string;
  readonly waiting: (events: number) => string;
  readonly failed: string;
  readonly again: string;
  readonly notes: string;
  /** Said when a row has been moved. */
  readonly moved: (title: string, place: number, of: number) => string;
  readonly removed: Titled;
  readonly added: Titled;
}

const days = {
  en: counted('en', { one: '# day', other: '# days' }),
  fa: counted('fa', { other: '# روز' }),
  ar: counted('ar', {
    one: 'يوم واحد',
    two: 'يومان',
    few: '# أيام',
    many: '# يومًا',
    other: '# يوم',
  }),
};
const number = {
  en: counted('en', { other: '#' }),
  fa: counted('fa', { other: '#' }),
  ar: counted('ar', { other: '#' }),
};

export const compareRowWords: Readonly<Record<Language, CompareRowWords>> = {
  en: {
    title: 'Compare',
    lead: 'Which came first, how far apart they lie, at what time of year, and what each source claims of them.',
    sides: {
      text: 'Dates count here as the texts themselves give them.',
      context: 'Dates known from elsewhere count here where they say more than the texts.',
    },
    table: 'The events that are compared, a row each',
    keys: 'The up and down arrows move from row to row; with Alt they move the row itself. Delete takes it out.',
    columns: {
      event: 'Event',
      date: 'Days',
      written: 'As written',
      certainty: 'Certainty',
      length: 'Length',
      place: 'Place',
      mode: 'Form',
      organiser: 'Organiser, as claimed',
      kind: 'Kind',
      source: 'Source',
    },
    sortBy: 'Sort by',
    notStated: 'not stated',
    notTold: 'not told',
    noWords: 'no words of its own',
    days: (least, most) =>
      least === most ? days.en(most) : `${number.en(least)} to ${days.en(most)}`,
    claimed: 'claimed:',
    saidBy: (who) => `says ${who}`,
    passage: 'Passage',
    up: (title) => `Move up: ${title}`,
    down: (title) => `Move down: ${title}`,
    pin: (title) => `Compare the others with: ${title}`,
    unpin: (title) => `Compare with no row in particular: ${title}`,
    remove: (title) => `Take out: ${title}`,
    pinned: 'compared with',
    drag: 'Drag to another place',
    shared: 'The same for all',
    foldOne: 'fold away',
    unfoldOne: 'show the column',
    showColumns: 'Columns',
    add: 'Add an event',
    search: 'Search the events',
    noneFound: 'No other event is called that.',
    copyLink: 'Copy link',
    copied: 'Link copied',
    reset: 'Back to all gatherings',
    none: 'Nothing to compare yet. Add an event, or go back to all gatherings.',
    single: 'One event by itself: add another to compare it with.',
    strange: (ids) =>
      `The address names what is not here, and it is left out: ${ids.map((id) => `“${id}”`).join(', ')}.`,
    waiting: counted('en', { one: 'Fetching # event…', other: 'Fetching # events…' }),
    failed: 'Some events could not be fetched.',
    again: 'Try again',
    notes: 'Notes',
    moved: (title, place, of) => `${title}: row ${number.en(place)} of ${number.en(of)}`,
    removed: (title) => `Taken out: ${title}`,
    added: (title) => `Added: ${title}`,
  },
  fa: {
    title: 'مقایسه',
    lead: 'کدام پیش از دیگری بود، چه اندازه از هم دورند، در چه زمانی از سال، و هر منبع دربارهٔ آن‌ها چه می‌گوید.',
    sides: {
      text: 'تاریخ‌ها در اینجا همان است که خود متن‌ها می‌گویند.',
      context: 'تاریخی که از جای دیگر دانسته است، هر جا بیش از متن بگوید، به شمار می‌آید.',
    },
    table: 'رویدادهایی که مقایسه می‌شوند، هر یک در یک سطر',
    keys: 'کلیدهای بالا و پایین از سطری به سطر دیگر می‌برند؛ همراه با Alt خود سطر جابه‌جا می‌شود. Delete آن را برمی‌دارد.',
    columns: {
      event: 'رویداد',
      date: 'روزها',
      written: 'عبارت متن',
      certainty: 'قطعیت',
      length: 'مدت',
      place: 'جا',
      mode: 'شیوهٔ برگزاری',
      organiser: 'برگزارکننده به گفتهٔ منبع',
      kind: 'گونه',
      source: 'منبع',
    },
    sortBy: 'ترتیب بر پایهٔ',
    notStated: 'گفته نشده',
    notTold: 'نامعلوم',
    noWords: 'عبارتی از خود ندارد',
    days: (least, most) =>
      least === most ? days.fa(most) : `${number.fa(least)} تا ${days.fa(most)}`,
    claimed: 'ادعای منبع:',
    saidBy: (who) => `به گفتهٔ ${who}`,
    passage: 'متن سند',
    up: (title) => `یک سطر بالاتر: ${title}`,
    down: (title) => `یک سطر پایین‌تر: ${title}`,
    pin: (title) => `مبنای مقایسه شود: ${title}`,
    unpin: (title) => `دیگر مبنای مقایسه نباشد: ${title}`,
    remove: (title) => `برداشتن از جدول: ${title}`,
    pinned: 'مبنای مقایسه',
    drag: 'برای جابه‌جایی بکشید',
    shared: 'در همه یکسان',
    foldOne: 'جمع شود',
    unfoldOne: 'نمایش ستون',
    showColumns: 'ستون‌ها',
    add: 'افزودن رویداد',
    search: 'جست‌وجو در رویدادها',
    noneFound: 'رویداد دیگری با این نام نیست.',
    copyLink: 'رونوشت پیوند',
    copied: 'پیوند رونوشت شد',
    reset: 'بازگشت به همهٔ گردهمایی‌ها',
    none: 'هنوز چیزی برای مقایسه نیست. رویدادی بیفزایید یا به همهٔ گردهمایی‌ها بازگردید.',
    single: 'تنها یک رویداد: رویداد دیگری برای مقایسه بیفزایید.',
    strange: (ids) =>
      `نشانی از چیزی نام می‌برد که اینجا نیست و کنار گذاشته شد: ${ids.map((id) => `«\u2068${id}\u2069»`).join('، ')}.`,
    waiting: counted('fa', { other: 'در حال دریافت # رویداد…' }),
    failed: 'برخی از رویدادها دریافت نشد.',
    again: 'دوباره',
    notes: 'یادداشت‌ها',
    moved: (title, place, of) => `${title}: سطر ${number.fa(place)} از ${number.fa(of)}`,
    removed: (title) => `برداشته شد: ${title}`,
    added: (title) => `افزوده شد: ${title}`,
  },
  ar: {
    title: 'مقارنة',
    lead: 'أيها كان أولًا، وكم يفصل بينها، وفي أي وقت من السنة، وماذا يقول كل مصدر عنها.',
    sides: {
      text: 'التواريخ هنا كما تذكرها النصوص نفسها.',
      context: 'يُعتدّ هنا بالتاريخ المعروف من خارج النص حيث يفيد أكثر منه.',
    },
    table: 'الأحداث المقارَنة، لكل حدث صف',
    keys: 'ينتقل السهمان لأعلى ولأسفل بين الصفوف، ومع Alt ينقلان الصف نفسه. ويُخرجه Delete من الجدول.',
    columns: {
      event: 'الحدث',
      date: 'الأيام',
      written: 'نص العبارة',
      certainty: 'الثبوت',
      length: 'المدة',
      place: 'المكان',
      mode: 'صيغة الانعقاد',
      organiser: 'الجهة المنظِّمة بحسب المصدر',
      kind: 'النوع',
      source: 'المصدر',
    },
    sortBy: 'الترتيب حسب',
    notStated: 'غير مذكور',
    notTold: 'غير معلومة',
    noWords: 'لا عبارة له في النص',
    days: (least, most) =>
      least === most ? days.ar(most) : `من ${number.ar(least)} إلى ${days.ar(most)}`,
    claimed: 'بحسب المصدر:',
    saidBy: (who) => `بحسب ${who}`,
    passage: 'المقطع',
    up: (title) => `إلى أعلى: ${title}`,
    down: (title) => `إلى أسفل: ${title}`,
    pin: (title) => `اجعله أساس المقارنة: ${title}`,
    unpin: (title) => `لم يعد أساس المقارنة: ${title}`,
    remove: (title) => `إخراج من الجدول: ${title}`,
    pinned: 'أساس المقارنة',
    drag: 'اسحب لتغيير الموضع',
    shared: 'مشترك بينها كلها',
    foldOne: 'طيّ',
    unfoldOne: 'إظهار العمود',
    showColumns: 'الأعمدة',
    add: 'إضافة حدث',
    search: 'البحث في الأحداث',
    noneFound: 'لا حدث آخر بهذا الاسم.',
    copyLink: 'نسخ الرابط',
    copied: 'نُسخ الرابط',
    reset: 'العودة إلى كل التجمعات',
    none: 'لا شيء للمقارنة بعد. أضف حدثًا، أو عُد إلى كل التجمعات.',
    single: 'حدث واحد وحده: أضف حدثًا آخر لمقارنته به.',
    strange: (ids) =>
      `في العنوان ما لا وجود له هنا، وقد تُرك: ${ids.map((id) => `«\u2068${id}\u2069»`).join('، ')}.`,
    waiting: counted('ar', {
      one: 'جارٍ جلب حدث واحد…',
      two: 'جارٍ جلب حدثين…',
      few: 'جارٍ جلب # أحداث…',
      many: 'جارٍ جلب # حدثًا…',
      other: 'جارٍ جلب # حدث…',
    }),
    failed: 'تعذّر جلب بعض الأحداث.',
    again: 'أعد المحاولة',
    notes: 'الحواشي',
    moved: (title, place, of) => `${title}: الصف ${number.ar(place)} من ${number.ar(of)}`,
    removed: (title) => `أُخرج: ${title}`,
    added: (title) => `أُضيف: ${title}`,
  },
};
