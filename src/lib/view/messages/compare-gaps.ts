/** What the page for comparing says of gaps, of claims and of what the switch changes. Sent with that page only. */
import type { Relation } from '../../events/compare/allen.ts';
import type { Order } from '../../events/compare/order.ts';
import type { RelationKind } from '../../events/relations.ts';
import type { Language } from '../../text/language.ts';
import { grouped } from '../grouped.ts';
import { counted } from './plural.ts';

type Counted = (n: number) => string;
type Titled = (subject: string, object: string) => string;

interface CompareGapWords {
  readonly days: Counted;
  readonly years: Counted;
  readonly months: Counted;
  /** What stands between years, months and days. */
  readonly and: string;
  readonly between: (least: number, most: number) => string;
  readonly atLeast: (length: string) => string;
  readonly atMost: (length: string) => string;
  /** From one period to another. */
  readonly to: (least: string, most: string) => string;
  /** Where neither order nor distance is known; without and with what is known from elsewhere. */
  readonly cannotBeTold: Readonly<Record<'text' | 'context', string>>;
  readonly order: Readonly<Record<Exclude<Order, 'may-overlap'>, string>>;
  /** The same where nothing else says what the order is to. */
  readonly orderToIt: Readonly<Record<Exclude<Order, 'may-overlap'>, string>>;
  /** Two that may overlap, by which of them comes first if they do not. */
  readonly mayOverlap: Readonly<Record<'before' | 'after', string>>;
  readonly share: (days: string) => string;
  readonly gaps: {
    readonly title: string;
    readonly lead: string;
    /** Where the lead has no table beside it. */
    readonly leadCards: string;
    readonly counting: string;
    /** Why two calendars make different periods of the same days. */
    readonly whyDiffer: (days: string, periods: readonly string[]) => string;
    readonly period: (calendar: string, period: string) => string;
    readonly one: string;
    /** What a screen reader is told the keys do. */
    readonly keys: string;
  };
  readonly rests: {
    readonly title: string;
    readonly letters: Readonly<Record<'a' | 'b', string>>;
    readonly noDate: string;
    readonly noBound: Readonly<Record<'before' | 'after', string>>;
    readonly window: (earliest: string, latest: string) => string;
    readonly counted: (days: string, from: string, to: string) => string;
    readonly possible: string;
    readonly anything: string;
    readonly relations: Readonly<Record<Relation, string>>;
    readonly ties: string;
    readonly tie: Readonly<Record<RelationKind, Titled>>;
    /** An event and the day of writing. */
    readonly writing: Readonly<Record<'after' | 'before' | 'during', (title: string) => string>>;
    /** Before the words of an offset, which are given verbatim. */
    readonly offset: Titled;
  };
  readonly claims: {
    readonly title: string;
    readonly lead: string;
    readonly matter: string;
    readonly differs: string;
    readonly differHint: string;
    readonly notSaid: string;
    /** Of an event that no editor has looked at. */
    readonly notAsked: string;
    readonly notSaidHint: string;
    /** Where only those of which something is said are listed. */
    readonly othersNotSaid: string;
    readonly toldBy: string;
    readonly toPassage: string;
    readonly none: string;
  };
  readonly csv: {
    readonly table: string;
    readonly gaps: string;
    readonly failed: string;
    readonly columns: Readonly<
      Record<
        | 'id'
        | 'title'
        | 'kind'
        | 'mode'
        | 'place'
        | 'organiser'
        | 'words'
        | 'weekdays'
        | 'earliest'
        | 'latest'
        | 'edtf'
        | 'basis'
        | 'length'
        | 'source'
        | 'language'
        | 'context'
        | 'reference'
        | 'link'
        | 'first'
        | 'second'
        | 'order'
        | 'how'
        | 'least'
        | 'most',
        string
      >
    >;
    /** Of the column with a date, or a period, of one calendar. */
    readonly inCalendar: (calendar: string) => string;
    readonly periodIn: (calendar: string) => string;
    readonly on: string;
    readonly off: string;
  };
  readonly changes: {
    readonly title: string;
    readonly nothing: string;
    /** How many of all pairs can be put in order by the texts, and with context. */
    readonly pairs: (text: number, context: number, all: number) => string;
    readonly samePairs: (text: number, all: number) => string;
    readonly days: (text: number, context: number) => string;
    readonly placed: Counted;
    readonly narrower: Counted;
    readonly replaced: Counted;
    readonly noDate: string;
    readonly becomes: string;
  };
}

const n = grouped;

const pairsInArabic = counted('ar', {
  one: 'زوج واحد',
  two: 'زوجين',
  few: '# أزواج',
  many: '# زوجًا',
  other: '# زوج',
});

/** Where the word for an order says "it" anyway. */
const orders = {
  fa: { before: 'پیش از آن', after: 'پس از آن', overlaps: 'هم‌پوشان', unknown: 'ترتیب نامعلوم' },
  ar: { before: 'قبله', after: 'بعده', overlaps: 'متداخلان', unknown: 'الترتيب غير معروف' },
};

export const compareGapWords: Readonly<Record<Language, CompareGapWords>> = {
  en: {
    days: counted('en', { one: '# day', other: '# days' }),
    years: counted('en', { one: '# year', other: '# years' }),
    months: counted('en', { one: '# month', other: '# months' }),
    and: ', ',
    between: (least, most) => `between ${n('en', least)} and ${n('en', most)} days`,
    atLeast: (length) => `at least ${length}`,
    atMost: (length) => `at most ${length}`,
    to: (least, most) => `${least} to ${most}`,
    cannotBeTold: {
      text: 'cannot be told from the texts',
      context: 'cannot be told, with context either',
    },
    order: { before: 'before', after: 'after', overlaps: 'overlaps', unknown: 'order not known' },
    orderToIt: {
      before: 'before it',
      after: 'after it',
      overlaps: 'overlaps it',
      unknown: 'order not known',
    },
    mayOverlap: { before: 'may overlap, else before', after: 'may overlap, else after' },
    share: (days) => `${days} in common`,
    gaps: {
      title: 'How far apart',
      lead: 'How the event of a row stands to the event of a column: the order of the two, and the time between.',
      leadCards: 'How each stands to the others: their order, and the time between.',
      counting:
        'Days are counted from the last day of the earlier event to the first day of the later.',
      whyDiffer: (days, periods) =>
        `Calendars count the same days differently, since their months differ in length: ${days} are ${periods.join(', but ')}.`,
      period: (calendar, period) => `${period} (${calendar})`,
      one: 'There is nothing to compare yet: one event has no gap.',
      keys: 'Arrow keys move between the cells.',
    },
    rests: {
      title: 'What this rests on',
      letters: { a: 'A', b: 'B' },
      noDate: 'No date',
      noBound: { before: 'no earliest day', after: 'no latest day' },
      window: (earliest, latest) => `Possible days: ${earliest} – ${latest}`,
      counted: (days, from, to) => `${days}: from ${from} to ${to}`,
      possible: 'Still possible',
      anything: 'Anything: either can come first, and they can share days.',
      relations: {
        before: 'A is over before B begins, with at least a day between them.',
        meets: 'B begins the day after A ends.',
        overlaps: 'A begins first, B ends last, and they share days.',
        starts: 'Both begin on one day; A ends first.',
        during: 'A lies within B.',
        finishes: 'B begins first; both end on one day.',
        equals: 'Both take the same days.',
        'finished-by': 'A begins first; both end on one day.',
        contains: 'B lies within A.',
        'started-by': 'Both begin on one day; B ends first.',
        'overlapped-by': 'B begins first, A ends last, and they share days.',
        'met-by': 'A begins the day after B ends.',
        after: 'B is over before A begins, with at least a day between them.',
      },
      ties: 'What the document tells of the two',
      tie: {
        after: (s, o) => `“${s}” came after “${o}”.`,
        before: (s, o) => `“${s}” came before “${o}”.`,
        during: (s, o) => `“${s}” took place during “${o}”.`,
        'later-than': (_, o) => `The document was written later than “${o}”.`,
        'not-later-than': (_, o) => `The document was not written later than “${o}”.`,
      },
      writing: {
        after: (s) => `“${s}” was still to come when the document was written.`,
        before: (s) => `“${s}” was past when the document was written.`,
        during: (s) => `“${s}” took place on the day of writing.`,
      },
      offset: (s, o) => `“${s}” is counted from “${o}”:`,
    },
    claims: {
      title: 'What each source claims',
      lead: 'Claims of the sources, side by side and as they make them; nothing is averaged. Press a claim to read its words.',
      matter: 'Matter',
      differs: 'differs',
      differHint: 'More than one figure or statement is given of one event.',
      notSaid: 'not said',
      notAsked: 'not looked for yet',
      notSaidHint:
        'A dash (–) means that nothing of the kind was found in the source, not that it was nothing.',
      othersNotSaid: 'Of the others: not said',
      toldBy: 'Told by',
      toPassage: 'To the passage',
      none: 'No claims have been noted of these events.',
    },
    csv: {
      table: 'Download the table (CSV)',
      gaps: 'Download the gaps (CSV)',
      failed: 'The file could not be made. Try again.',
      columns: {
        id: 'id',
        title: 'title',
        kind: 'kind',
        mode: 'form',
        place: 'place',
        organiser: 'organiser',
        words: 'date as written',
        weekdays: 'weekday',
        earliest: 'earliest day',
        latest: 'latest day',
        edtf: 'EDTF',
        basis: 'basis',
        length: 'length in days',
        source: 'source',
        language: 'language',
        context: 'context',
        reference: 'reference',
        link: 'link',
        first: 'event A',
        second: 'event B',
        order: 'A to B',
        how: 'time between',
        least: 'days at least',
        most: 'days at most',
      },
      inCalendar: (calendar) => `date, ${calendar}`,
      periodIn: (calendar) => `period, ${calendar}`,
      on: 'on',
      off: 'off',
    },
    changes: {
      title: 'What context changes here',
      nothing: 'Nothing: of these events no more is known from elsewhere than their texts tell.',
      pairs: (text, context, all) =>
        `By the texts alone ${n('en', text)} of ${n('en', all)} pairs can be put in order; with context ${context === all ? `all ${n('en', all)}` : n('en', context)}.`,
      samePairs: (text, all) =>
        `With or without context ${n('en', text)} of ${n('en', all)} pairs can be put in order.`,
      days: (text, context) =>
        `The days between are known exactly of ${n('en', text)} by the texts, of ${n('en', context)} with context.`,
      placed: counted('en', {
        one: '# event gets a date that its text does not give:',
        other: '# events get a date that their texts do not give:',
      }),
      narrower: counted('en', {
        one: '# event is dated more closely:',
        other: '# events are dated more closely:',
      }),
      replaced: counted('en', {
        one: '# event is dated otherwise than by its text:',
        other: '# events are dated otherwise than by their texts:',
      }),
      noDate: 'no date',
      becomes: 'becomes',
    },
  },
  fa: {
    days: counted('fa', { other: '# روز' }),
    years: counted('fa', { other: '# سال' }),
    months: counted('fa', { other: '# ماه' }),
    and: ' و ',
    between: (least, most) => `بین ${n('fa', least)} تا ${n('fa', most)} روز`,
    atLeast: (length) => `دست‌کم ${length}`,
    atMost: (length) => `حداکثر ${length}`,
    to: (least, most) => `${least} تا ${most}`,
    cannotBeTold: {
      text: 'از متن‌ها بر نمی‌آید',
      context: 'با زمینه هم معلوم نیست',
    },
    order: orders.fa,
    orderToIt: orders.fa,
    mayOverlap: {
      before: 'شاید هم‌پوشان، وگرنه پیش از آن',
      after: 'شاید هم‌پوشان، وگرنه پس از آن',
    },
    share: (days) => `${days} مشترک`,
    gaps: {
      title: 'فاصلهٔ زمانی',
      lead: 'رویداد هر سطر نسبت به رویداد هر ستون: کدام زودتر بوده و چه زمانی میان آن دو گذشته است.',
      leadCards: 'هر رویداد نسبت به دیگران: کدام زودتر بوده و چه زمانی میان آن دو گذشته است.',
      counting: 'روزها از واپسین روز رویداد نخست تا نخستین روز رویداد بعدی شمرده می‌شوند.',
      whyDiffer: (days, periods) =>
        `تقویم‌ها همان روزها را جور دیگر می‌شمارند، چون طول ماه‌هایشان یکی نیست: ${days} برابر است با ${periods.join('، اما ')}.`,
      period: (calendar, period) => `${period} (${calendar})`,
      one: 'هنوز چیزی برای سنجیدن نیست: یک رویداد فاصله‌ای ندارد.',
      keys: 'با کلیدهای جهت میان خانه‌ها جابه‌جا شوید.',
    },
    rests: {
      title: 'این بر چه استوار است',
      letters: { a: 'الف', b: 'ب' },
      noDate: 'بدون تاریخ',
      noBound: { before: 'بی‌آغاز معلوم', after: 'بی‌پایان معلوم' },
      window: (earliest, latest) => `روزهای ممکن: ${earliest} تا ${latest}`,
      counted: (days, from, to) => `${days}: از ${from} تا ${to}`,
      possible: 'آنچه هنوز ممکن است',
      anything: 'هر حالتی: هر کدام می‌تواند زودتر باشد و می‌توانند روز مشترک داشته باشند.',
      relations: {
        before: '«الف» پیش از آغاز «ب» پایان یافته و دست‌کم یک روز میان آن دو است.',
        meets: '«ب» فردای پایان «الف» آغاز شده است.',
        overlaps: '«الف» زودتر آغاز شده، «ب» دیرتر پایان یافته و روزهای مشترک دارند.',
        starts: 'هر دو در یک روز آغاز شده‌اند؛ «الف» زودتر پایان یافته است.',
        during: '«الف» در میان روزهای «ب» است.',
        finishes: '«ب» زودتر آغاز شده و هر دو در یک روز پایان یافته‌اند.',
        equals: 'هر دو در همان روزها بوده‌اند.',
        'finished-by': '«الف» زودتر آغاز شده و هر دو در یک روز پایان یافته‌اند.',
        contains: '«ب» در میان روزهای «الف» است.',
        'started-by': 'هر دو در یک روز آغاز شده‌اند؛ «ب» زودتر پایان یافته است.',
        'overlapped-by': '«ب» زودتر آغاز شده، «الف» دیرتر پایان یافته و روزهای مشترک دارند.',
        'met-by': '«الف» فردای پایان «ب» آغاز شده است.',
        after: '«ب» پیش از آغاز «الف» پایان یافته و دست‌کم یک روز میان آن دو است.',
      },
      ties: 'آنچه سند دربارهٔ این دو می‌گوید',
      tie: {
        after: (s, o) => `«${s}» پس از «${o}» بوده است.`,
        before: (s, o) => `«${s}» پیش از «${o}» بوده است.`,
        during: (s, o) => `«${s}» در جریان «${o}» بوده است.`,
        'later-than': (_, o) => `سند پس از «${o}» نوشته شده است.`,
        'not-later-than': (_, o) => `سند دیرتر از «${o}» نوشته نشده است.`,
      },
      writing: {
        after: (s) => `هنگام نگارش سند، «${s}» هنوز در پیش بوده است.`,
        before: (s) => `هنگام نگارش سند، «${s}» گذشته بوده است.`,
        during: (s) => `«${s}» در روز نگارش سند بوده است.`,
      },
      offset: (s, o) => `«${s}» از «${o}» شمرده شده است:`,
    },
    claims: {
      title: 'هر منبع چه می‌گوید',
      lead: 'گفته‌های منابع، کنار هم و همان‌گونه که گفته‌اند؛ از هیچ‌کدام میانگین گرفته نشده است. برای خواندن عین عبارت، گفته را بفشارید.',
      matter: 'موضوع',
      differs: 'ناهمخوان',
      differHint: 'از یک رویداد بیش از یک رقم یا گفته آمده است.',
      notSaid: 'گفته نشده',
      notAsked: 'هنوز جست‌وجو نشده',
      notSaidHint: 'خط تیره (–) یعنی در منبع چیزی در این باره یافت نشده، نه اینکه چیزی نبوده است.',
      othersNotSaid: 'دربارهٔ دیگران: گفته نشده',
      toldBy: 'به گفتهٔ',
      toPassage: 'به متن سند',
      none: 'از این رویدادها گفته‌ای ثبت نشده است.',
    },
    csv: {
      table: 'دریافت جدول (CSV)',
      gaps: 'دریافت فاصله‌ها (CSV)',
      failed: 'پرونده ساخته نشد. دوباره بکوشید.',
      columns: {
        id: 'شناسه',
        title: 'عنوان',
        kind: 'گونه',
        mode: 'شیوهٔ برگزاری',
        place: 'جا',
        organiser: 'برگزارکننده',
        words: 'تاریخ به عبارت متن',
        weekdays: 'روز هفته',
        earliest: 'نخستین روز ممکن',
        latest: 'واپسین روز ممکن',
        edtf: 'EDTF',
        basis: 'مبنا',
        length: 'طول به روز',
        source: 'منبع',
        language: 'زبان',
        context: 'زمینه',
        reference: 'مأخذ',
        link: 'پیوند',
        first: 'رویداد الف',
        second: 'رویداد ب',
        order: 'الف نسبت به ب',
        how: 'فاصله',
        least: 'دست‌کم (روز)',
        most: 'حداکثر (روز)',
      },
      inCalendar: (calendar) => `تاریخ ${calendar}`,
      periodIn: (calendar) => `فاصله به ${calendar}`,
      on: 'با زمینه',
      off: 'تنها متن',
    },
    changes: {
      title: 'زمینه چه چیزی را تغییر می‌دهد',
      nothing: 'هیچ: از این رویدادها بیرون از متن چیزی بیش از گفتهٔ متن‌ها دانسته نیست.',
      pairs: (text, context, all) =>
        `تنها از متن‌ها ترتیب ${n('fa', text)} جفت از ${n('fa', all)} جفت معلوم می‌شود؛ با زمینه ${context === all ? `هر ${n('fa', all)} جفت` : `${n('fa', context)} جفت`}.`,
      samePairs: (text, all) =>
        `با زمینه یا بی آن، ترتیب ${n('fa', text)} جفت از ${n('fa', all)} جفت معلوم است.`,
      days: (text, context) =>
        `شمار دقیق روزهای میان دو رویداد از متن‌ها در ${n('fa', text)} جفت و با زمینه در ${n('fa', context)} جفت معلوم است.`,
      placed: counted('fa', { other: '# رویداد تاریخی می‌یابد که متنش نمی‌دهد:' }),
      narrower: counted('fa', { other: 'تاریخ # رویداد دقیق‌تر می‌شود:' }),
      replaced: counted('fa', { other: 'تاریخ # رویداد جز آن می‌شود که متن می‌گوید:' }),
      noDate: 'بدون تاریخ',
      becomes: 'می‌شود',
    },
  },
  ar: {
    days: counted('ar', {
      zero: '# يوم',
      one: 'يوم واحد',
      two: 'يومان',
      few: '# أيام',
      many: '# يومًا',
      other: '# يوم',
    }),
    years: counted('ar', {
      one: 'سنة',
      two: 'سنتان',
      few: '# سنوات',
      many: '# سنة',
      other: '# سنة',
    }),
    months: counted('ar', {
      one: 'شهر',
      two: 'شهران',
      few: '# أشهر',
      many: '# شهرًا',
      other: '# شهر',
    }),
    and: ' و',
    between: (least, most) =>
      `بين ${n('ar', least)} و${counted('ar', { few: '# أيام', many: '# يومًا', other: '# يوم' })(most)}`,
    atLeast: (length) => `${length} على الأقل`,
    atMost: (length) => `${length} على الأكثر`,
    to: (least, most) => `من ${least} إلى ${most}`,
    cannotBeTold: {
      text: 'لا يُعرف من النصوص',
      context: 'لا يُعرف حتى مع السياق',
    },
    order: orders.ar,
    orderToIt: orders.ar,
    mayOverlap: { before: 'قد يتداخلان، وإلا فقبله', after: 'قد يتداخلان، وإلا فبعده' },
    share: (days) => `المشترك: ${days}`,
    gaps: {
      title: 'المسافة الزمنية',
      lead: 'موضع حدث كل صف من حدث كل عمود: أيهما أسبق، وكم بينهما من الزمن.',
      leadCards: 'موضع كل حدث من سائر الأحداث: أيهما أسبق، وكم بينهما من الزمن.',
      counting: 'تُعدّ الأيام من آخر أيام الحدث الأسبق إلى أول أيام الحدث التالي.',
      whyDiffer: (days, periods) =>
        `تختلف التقاويم في عدّ الأيام نفسها لاختلاف أطوال شهورها: ${days} تعادل ${periods.join('، لكنها ')}.`,
      period: (calendar, period) => `${period} (${calendar})`,
      one: 'لا شيء للمقارنة بعد: لا مسافة لحدث واحد.',
      keys: 'تنقل مفاتيح الأسهم بين الخلايا.',
    },
    rests: {
      title: 'على ماذا يقوم هذا',
      letters: { a: 'أ', b: 'ب' },
      noDate: 'بلا تاريخ',
      noBound: { before: 'بلا بداية معروفة', after: 'بلا نهاية معروفة' },
      window: (earliest, latest) => `الأيام الممكنة: من ${earliest} إلى ${latest}`,
      counted: (days, from, to) => `${days}: من ${from} إلى ${to}`,
      possible: 'ما يبقى ممكنًا',
      anything: 'كل شيء: قد يسبق أيٌّ منهما الآخر، وقد يشتركان في أيام.',
      relations: {
        before: 'ينتهي «أ» قبل أن يبدأ «ب»، وبينهما يوم على الأقل.',
        meets: 'يبدأ «ب» غداة انتهاء «أ».',
        overlaps: 'يبدأ «أ» أولًا وينتهي «ب» آخرًا، ويشتركان في أيام.',
        starts: 'يبدآن في يوم واحد، وينتهي «أ» أولًا.',
        during: 'يقع «أ» ضمن أيام «ب».',
        finishes: 'يبدأ «ب» أولًا وينتهيان في يوم واحد.',
        equals: 'يقعان في الأيام نفسها.',
        'finished-by': 'يبدأ «أ» أولًا وينتهيان في يوم واحد.',
        contains: 'يقع «ب» ضمن أيام «أ».',
        'started-by': 'يبدآن في يوم واحد، وينتهي «ب» أولًا.',
        'overlapped-by': 'يبدأ «ب» أولًا وينتهي «أ» آخرًا، ويشتركان في أيام.',
        'met-by': 'يبدأ «أ» غداة انتهاء «ب».',
        after: 'ينتهي «ب» قبل أن يبدأ «أ»، وبينهما يوم على الأقل.',
      },
      ties: 'ما تقوله الوثيقة عن الحدثين معًا',
      tie: {
        after: (s, o) => `جاء «${s}» بعد «${o}».`,
        before: (s, o) => `جاء «${s}» قبل «${o}».`,
        during: (s, o) => `جرى «${s}» أثناء «${o}».`,
        'later-than': (_, o) => `كُتبت الوثيقة بعد «${o}».`,
        'not-later-than': (_, o) => `لم تُكتب الوثيقة بعد انتهاء «${o}».`,
      },
      writing: {
        after: (s) => `كان «${s}» لم يقع بعد حين كُتبت الوثيقة.`,
        before: (s) => `كان «${s}» قد مضى حين كُتبت الوثيقة.`,
        during: (s) => `جرى «${s}» يوم كُتبت الوثيقة.`,
      },
      offset: (s, o) => `يُحسب «${s}» من «${o}»:`,
    },
    claims: {
      title: 'ما يقوله كل مصدر',
      lead: 'أقوال المصادر جنبًا إلى جنب كما وردت؛ لم يؤخذ لها متوسط. اضغط القول لتقرأ نصه.',
      matter: 'الموضوع',
      differs: 'متباين',
      differHint: 'ورد عن حدث واحد أكثر من رقم أو قول.',
      notSaid: 'لم يُذكر',
      notAsked: 'لم يُبحث عنه بعد',
      notSaidHint: 'الشرطة (–) تعني أن المصدر لم يوجد فيه شيء من ذلك، لا أنه لم يكن.',
      othersNotSaid: 'عن غيرها: لم يُذكر',
      toldBy: 'القائل',
      toPassage: 'إلى المقطع',
      none: 'لم تُدوَّن أقوال عن هذه الأحداث.',
    },
    csv: {
      table: 'تنزيل الجدول (CSV)',
      gaps: 'تنزيل المسافات (CSV)',
      failed: 'تعذّر إنشاء الملف. حاول مرة أخرى.',
      columns: {
        id: 'المعرّف',
        title: 'العنوان',
        kind: 'النوع',
        mode: 'صيغة الانعقاد',
        place: 'المكان',
        organiser: 'الجهة المنظِّمة',
        words: 'التاريخ كما كُتب',
        weekdays: 'يوم الأسبوع',
        earliest: 'أول يوم ممكن',
        latest: 'آخر يوم ممكن',
        edtf: 'EDTF',
        basis: 'الأساس',
        length: 'المدة بالأيام',
        source: 'المصدر',
        language: 'اللغة',
        context: 'السياق',
        reference: 'المرجع',
        link: 'الرابط',
        first: 'الحدث أ',
        second: 'الحدث ب',
        order: 'أ من ب',
        how: 'ما بينهما',
        least: 'الأيام على الأقل',
        most: 'الأيام على الأكثر',
      },
      inCalendar: (calendar) => `التاريخ ${calendar}`,
      periodIn: (calendar) => `المدة، ${calendar}`,
      on: 'مع السياق',
      off: 'النص وحده',
    },
    changes: {
      title: 'ما يغيّره السياق هنا',
      nothing: 'لا شيء: لا يُعرف عن هذه الأحداث من خارجها أكثر مما تقوله نصوصها.',
      pairs: (text, context, all) =>
        `من النصوص وحدها يُعرف الترتيب في ${n('ar', text)} من ${pairsInArabic(all)}؛ ومع السياق في ${context === all ? 'جميعها' : n('ar', context)}.`,
      samePairs: (text, all) =>
        `بالسياق أو من دونه يُعرف الترتيب في ${n('ar', text)} من ${pairsInArabic(all)}.`,
      days: (text, context) =>
        `ويُعرف عدد الأيام بالضبط في ${n('ar', text)} من النصوص، وفي ${n('ar', context)} مع السياق.`,
      placed: counted('ar', {
        one: 'حدث واحد يصير له تاريخ لا يذكره نصه:',
        two: 'حدثان يصير لهما تاريخ لا يذكره نصهما:',
        few: '# أحداث يصير لها تاريخ لا تذكره نصوصها:',
        many: '# حدثًا يصير لها تاريخ لا تذكره نصوصها:',
        other: '# حدث يصير لها تاريخ لا تذكره نصوصها:',
      }),
      narrower: counted('ar', {
        one: 'حدث واحد يصير تاريخه أدق:',
        two: 'حدثان يصير تاريخهما أدق:',
        few: '# أحداث يصير تاريخها أدق:',
        many: '# حدثًا يصير تاريخها أدق:',
        other: '# حدث يصير تاريخها أدق:',
      }),
      replaced: counted('ar', {
        one: 'حدث واحد يصير تاريخه غير ما يقوله نصه:',
        two: 'حدثان يصير تاريخهما غير ما يقوله نصهما:',
        few: '# أحداث يصير تاريخها غير ما تقوله نصوصها:',
        many: '# حدثًا يصير تاريخها غير ما تقوله نصوصها:',
        other: '# حدث يصير تاريخها غير ما تقوله نصوصها:',
      }),
      noDate: 'بلا تاريخ',
      becomes: 'يصير',
    },
  },
};
