import { grouped } from '../../grouped.ts';
import { counted } from '../plural.ts';
import type { CompareMessages } from './compare.ts';

const n = (of: number): string => grouped('fa', of);
const days = counted('fa', { other: '# روز' });
/** Where the word for an order says "it" anyway. */
const orders = {
  before: 'پیش از آن',
  after: 'پس از آن',
  overlaps: 'هم‌پوشان',
  unknown: 'ترتیب نامعلوم',
};

export const fa: CompareMessages = {
  rows: {
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
    days: (least, most) => (least === most ? days(most) : `${n(least)} تا ${days(most)}`),
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
    moved: (title, place, of) => `${title}: سطر ${n(place)} از ${n(of)}`,
    removed: (title) => `برداشته شد: ${title}`,
    added: (title) => `افزوده شد: ${title}`,
  },
  charts: {
    oneAxis: {
      title: 'بر یک محور',
      lead: 'به ترتیب زمان؛ میان هر دو خط، شمار روزها از پایان یکی تا آغاز دیگری.',
    },
    keys: 'کلیدهای بالا و پایین از نشانه‌ای به نشانهٔ دیگر می‌برند.',
    since: (title, gap) => `از «${title}»: ${gap}`,
    unplaced: {
      title: 'بدون جایی بر محور',
      why: {
        text: 'متن آن هیچ کرانی برای تاریخ نمی‌دهد.',
        context: 'نه متن آن کرانی برای تاریخ می‌دهد و نه آنچه از جای دیگر دانسته است.',
      },
    },
    year: {
      title: 'در گردش سال',
      lead: 'همان رویدادها در سالی که تکرار می‌شود.',
      calendar: 'سال در گاه‌شماری',
      anyTime: 'هر زمانی از سال',
      recurs: ({ rows, placed, together, years, first, last }) => {
        if (placed === 1) {
          return `زمان سال تنها برای یکی از ${n(rows)} رویداد معلوم است؛ پس نمی‌توان گفت که تکرار می‌شود یا نه.`;
        }
        const of = placed === rows ? 'رویداد' : 'رویدادی که زمان سالشان معلوم است';
        if (together === 1 && placed === 2) {
          const both = placed === rows ? 'این دو رویداد' : 'دو رویدادی که زمان سالشان معلوم است';
          return `${both} در یک بازهٔ سه‌ماههٔ سال نیستند.`;
        }
        if (together === 1) {
          return `از ${n(placed)} ${of}، هیچ دو تایی در یک بازهٔ سه‌ماههٔ سال نیستند.`;
        }
        const many =
          together === placed
            ? `هر ${n(placed)} ${of}`
            : `${n(together)} رویداد از ${n(placed)} ${of}`;
        const when = years === 1 ? 'همه در یک سال' : `در ${n(years)} سال گوناگون`;
        return `${many} میان ${first} و ${last} است، ${when}.`;
      },
      noneKnown: 'زمان سال برای هیچ‌یک معلوم نیست.',
    },
    aligned: {
      title: 'شمارش از یک روز',
      lead: (title) =>
        `روز صفر نخستین روز «${title}» است؛ دیگران از آن تا نخستین روز خودشان شمرده می‌شوند.`,
      zero: 'روز صفر',
      before: (n) => `${days(n)} پیش‌تر`,
      after: (n) => `${days(n)} پس از آن`,
      sameDay: 'همان روز',
      beforeBetween: (least, most) => `${n(least)} تا ${days(most)} پیش‌تر`,
      afterBetween: (least, most) => `${n(least)} تا ${days(most)} پس از آن`,
      beforeAtLeast: (n) => `دست‌کم ${days(n)} پیش‌تر`,
      afterAtLeast: (n) => `دست‌کم ${days(n)} پس از آن`,
      range: (from, to) => `از ${from} تا ${to}`,
      unknown: 'نمی‌توان گفت پیش از آن بوده است یا پس از آن',
      days: days,
      years: counted('fa', { other: '# سال' }),
      noZero: 'روزی که باید از آن شمرد هیچ کرانی ندارد. ردیف دیگری برگزینید.',
      near: 'پیرامون روز صفر چه رخ داده است',
      within: 'در بازهٔ',
      sure: counted('fa', { other: '# رویداد به‌یقین' }),
      maybe: counted('fa', { other: '# رویداد شاید' }),
      nothing: 'هیچ رویداد دیگری به‌یقین در این روزها نیست.',
    },
    picture: {
      label: 'تصویر',
      save: (format, title) => `ذخیرهٔ تصویر «${title}»، ${format}`,
      failed: 'تصویر ساخته نشد.',
    },
  },
  gaps: {
    days,
    years: counted('fa', { other: '# سال' }),
    months: counted('fa', { other: '# ماه' }),
    and: ' و ',
    between: (least, most) => `بین ${n(least)} و ${n(most)} روز`,
    atLeast: (length) => `دست‌کم ${length}`,
    atMost: (length) => `حداکثر ${length}`,
    to: (least, most) => `${least} تا ${most}`,
    cannotBeTold: {
      text: 'از متن‌ها بر نمی‌آید',
      context: 'با زمینه هم معلوم نیست',
    },
    order: orders,
    orderToIt: orders,
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
      noBound: { before: 'آغاز نامعلوم', after: 'پایان نامعلوم' },
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
      lead: 'گفته‌های منابع، کنار هم و همان‌گونه که گفته‌اند؛ از هیچ‌کدام میانگین گرفته نشده است.',
      press: 'برای خواندن عین عبارت، گفته را بفشارید.',
      matter: 'موضوع',
      differs: 'ناهمخوان',
      differHint: 'از یک رویداد بیش از یک رقم یا گفته آمده است.',
      notSaid: 'گفته نشده',
      notAsked: 'هنوز جست‌وجو نشده',
      notSaidHint: 'خط تیره (–) یعنی در منبع چیزی در این باره یافت نشده، نه اینکه چیزی نبوده است.',
      othersNotSaid: 'دربارهٔ دیگران: گفته نشده',
      toldBy: 'به نقل از',
      toPassage: 'به متن سند',
      none: 'از این رویدادها گفته‌ای ثبت نشده است.',
    },
    csv: {
      table: 'دریافت جدول (CSV)',
      gaps: 'دریافت فاصله‌ها (CSV)',
      failed: 'پرونده ساخته نشد. دوباره بکوشید.',
    },
    changes: {
      title: 'زمینه چه چیزی را تغییر می‌دهد',
      nothing: 'هیچ: از این رویدادها بیرون از متن چیزی بیش از گفتهٔ متن‌ها دانسته نیست.',
      pairs: (text, context, all) =>
        `تنها از متن‌ها ترتیب ${n(text)} جفت از ${n(all)} جفت معلوم می‌شود؛ با زمینه ${context === all ? `هر ${n(all)} جفت` : `${n(context)} جفت`}.`,
      samePairs: (text, all) =>
        `با زمینه یا بی آن، ترتیب ${n(text)} جفت از ${n(all)} جفت معلوم است.`,
      days: (text, context) =>
        `شمار دقیق روزهای میان دو رویداد از متن‌ها در ${n(text)} جفت و با زمینه در ${n(context)} جفت معلوم است.`,
      placed: counted('fa', { other: '# رویداد، که متنش تاریخی نمی‌دهد، تاریخ‌دار می‌شود:' }),
      narrower: counted('fa', { other: 'تاریخ # رویداد دقیق‌تر می‌شود:' }),
      replaced: counted('fa', { other: 'تاریخ # رویداد جز آن می‌شود که متن می‌گوید:' }),
      noDate: 'بدون تاریخ',
      becomes: 'می‌شود',
    },
  },
};
