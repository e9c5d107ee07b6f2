import { grouped } from '../../grouped.ts';
import { counted } from '../plural.ts';
import type { CompareMessages } from './compare.ts';

const n = (of: number): string => grouped('ar', of);
const days = counted('ar', {
  zero: '# يوم',
  one: 'يوم واحد',
  two: 'يومان',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
});
/** Where the word for an order says "it" anyway. */
const orders = {
  before: 'قبله',
  after: 'بعده',
  overlaps: 'متداخلان',
  unknown: 'الترتيب غير معروف',
};
/** Behind a preposition. */
const daysAfter = counted('ar', {
  one: 'يوم واحد',
  two: 'يومين',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
});
const pairs = counted('ar', {
  one: 'زوج واحد',
  two: 'زوجين',
  few: '# أزواج',
  many: '# زوجًا',
  other: '# زوج',
});

export const ar: CompareMessages = {
  rows: {
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
    days: (least, most) => (least === most ? days(most) : `من ${n(least)} إلى ${days(most)}`),
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
    moved: (title, place, of) => `${title}: الصف ${n(place)} من ${n(of)}`,
    removed: (title) => `أُخرج: ${title}`,
    added: (title) => `أُضيف: ${title}`,
  },
  charts: {
    oneAxis: {
      title: 'على محور واحد',
      lead: 'بترتيب الزمن؛ وبين كل خطين عدد الأيام من نهاية الأول إلى بداية الثاني.',
    },
    keys: 'ينقلك سهما الأعلى والأسفل من علامة إلى علامة.',
    since: (title, gap) => `منذ «${title}»: ${gap}`,
    unplaced: {
      title: 'بلا موضع على المحور',
      why: {
        text: 'لا يحدّ نصُّه التاريخَ بشيء.',
        context: 'لا يحدّ التاريخَ نصُّه ولا ما عُرف من خارجه.',
      },
    },
    year: {
      title: 'على مدار السنة',
      lead: 'الأحداث نفسها على سنة تتكرر.',
      calendar: 'السنة بالتقويم',
      anyTime: 'أي وقت من السنة',
      recurs: ({ rows, placed, together, years, first, last }) => {
        if (placed === 1) {
          return `لا يُعرف وقت السنة إلا لواحد من ${n(rows)}، فلا يمكن القول هل يتكرر.`;
        }
        const of = placed === rows ? '' : ' عُرف وقتها من السنة';
        if (together === 1 && placed === 2) {
          const both = placed === rows ? 'الحدثان' : 'الحدثان اللذان عُرف وقتهما من السنة';
          return `لا يقع ${both} في الأشهر الثلاثة نفسها.`;
        }
        if (together === 1) {
          return `من بين ${n(placed)}${of} لا يقع اثنان في الأشهر الثلاثة نفسها.`;
        }
        const many =
          together === placed
            ? `تقع كلها (${n(placed)}${of})`
            : `يقع ${n(together)} من ${n(placed)}${of}`;
        const when =
          years === 1
            ? 'في سنة واحدة'
            : years === 2
              ? 'في سنتين مختلفتين'
              : `في ${n(years)} سنوات مختلفة`;
        return `${many} بين ${first} و${last}، ${when}.`;
      },
      noneKnown: 'لا يُعرف وقت السنة لأيٍّ منها.',
    },
    aligned: {
      title: 'محسوبة من يوم واحد',
      lead: (title) => `اليوم صفر هو أول أيام «${title}»، وتُحسب البقية منه إلى أول أيام كلٍّ منها.`,
      zero: 'اليوم صفر',
      before: (n) => `قبله بـ${daysAfter(n)}`,
      after: (n) => `بعده بـ${daysAfter(n)}`,
      sameDay: 'في اليوم نفسه',
      beforeBetween: (least, most) => `قبله بما بين ${n(least)} و${daysAfter(most)}`,
      afterBetween: (least, most) => `بعده بما بين ${n(least)} و${daysAfter(most)}`,
      beforeAtLeast: (n) => `قبله بـ${daysAfter(n)} على الأقل`,
      afterAtLeast: (n) => `بعده بـ${daysAfter(n)} على الأقل`,
      range: (from, to) => `${from} إلى ${to}`,
      unknown: 'لا يُعرف أقبله كان أم بعده',
      days: days,
      years: counted('ar', {
        one: 'سنة واحدة',
        two: 'سنتان',
        few: '# سنوات',
        many: '# سنة',
        other: '# سنة',
      }),
      noZero: 'لا شيء يحدّ اليوم الذي يُحسب منه. اختر صفًا آخر.',
      near: 'ما حدث أيضًا حول اليوم صفر',
      within: 'في حدود',
      sure: counted('ar', {
        one: 'حدث واحد يقينًا',
        two: 'حدثان يقينًا',
        few: '# أحداث يقينًا',
        many: '# حدثًا يقينًا',
        other: '# حدث يقينًا',
      }),
      maybe: counted('ar', {
        one: 'حدث واحد ربما',
        two: 'حدثان ربما',
        few: '# أحداث ربما',
        many: '# حدثًا ربما',
        other: '# حدث ربما',
      }),
      nothing: 'لا حدث آخر يقع يقينًا في هذه الأيام.',
    },
    picture: {
      label: 'صورة',
      save: (format, title) => `حفظ «${title}» صورةً، ${format}`,
      failed: 'تعذّر صنع الصورة.',
    },
  },
  gaps: {
    days,
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
      `بين ${n(least)} و${counted('ar', { few: '# أيام', many: '# يومًا', other: '# يوم' })(most)}`,
    atLeast: (length) => `${length} على الأقل`,
    atMost: (length) => `${length} على الأكثر`,
    to: (least, most) => `من ${least} إلى ${most}`,
    cannotBeTold: {
      text: 'لا يُعرف من النصوص',
      context: 'لا يُعرف حتى مع السياق',
    },
    order: orders,
    orderToIt: orders,
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
      lead: 'أقوال المصادر جنبًا إلى جنب كما وردت؛ لم يؤخذ لها متوسط.',
      press: 'اضغط القول لتقرأ نصه.',
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
    },
    changes: {
      title: 'ما يغيّره السياق هنا',
      nothing: 'لا شيء: لا يُعرف عن هذه الأحداث من خارجها أكثر مما تقوله نصوصها.',
      pairs: (text, context, all) =>
        `من النصوص وحدها يُعرف الترتيب في ${n(text)} من ${pairs(all)}؛ ومع السياق في ${context === all ? 'جميعها' : n(context)}.`,
      samePairs: (text, all) => `بالسياق أو من دونه يُعرف الترتيب في ${n(text)} من ${pairs(all)}.`,
      days: (text, context) =>
        `ويُعرف عدد الأيام بالضبط في ${n(text)} من النصوص، وفي ${n(context)} مع السياق.`,
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
