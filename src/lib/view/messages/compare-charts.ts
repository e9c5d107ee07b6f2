/** What the pictures of the page for comparing say: sent with that page alone. */
import type { Language } from '../../text/language.ts';
import { counted } from './plural.ts';

type Count = (n: number) => string;

/** How many of the rows share a time of the year. */
interface Shared {
  readonly rows: number;
  readonly placed: number;
  readonly together: number;
  readonly years: number;
  /** Days of the year between which they lie. */
  readonly first: string;
  readonly last: string;
}

interface CompareChartWords {
  readonly oneAxis: {
    readonly title: string;
    readonly lead: string;
  };
  /** What a screen reader is told the keys do. */
  readonly keys: string;
  /** Of the gap to another row than the one above. */
  readonly since: (title: string, gap: string) => string;
  readonly unplaced: {
    readonly title: string;
    readonly why: Readonly<Record<'text' | 'context', string>>;
  };
  readonly year: {
    readonly title: string;
    readonly lead: string;
    readonly calendar: string;
    readonly anyTime: string;
    readonly recurs: (shared: Shared) => string;
    readonly noneKnown: string;
  };
  readonly aligned: {
    readonly title: string;
    readonly lead: (title: string) => string;
    readonly zero: string;
    readonly before: Count;
    readonly after: Count;
    readonly sameDay: string;
    readonly beforeBetween: (least: number, most: number) => string;
    readonly afterBetween: (least: number, most: number) => string;
    readonly beforeAtLeast: Count;
    readonly afterAtLeast: Count;
    /** From one of the others to another. */
    readonly range: (from: string, to: string) => string;
    readonly unknown: string;
    readonly days: Count;
    readonly years: Count;
    readonly noZero: string;
    readonly near: string;
    readonly within: string;
    readonly sure: (n: number) => string;
    readonly maybe: (n: number) => string;
    readonly nothing: string;
  };
  readonly picture: {
    readonly label: string;
    /** Of the button for a kind of file, as it is read out. */
    readonly save: (format: string, title: string) => string;
    readonly failed: string;
  };
}

const number = {
  en: counted('en', { other: '#' }),
  fa: counted('fa', { other: '#' }),
  ar: counted('ar', { other: '#' }),
};

const day = {
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
/** Behind a preposition. */
const arDays = counted('ar', {
  one: 'يوم واحد',
  two: 'يومين',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
});

export const compareChartWords: Readonly<Record<Language, CompareChartWords>> = {
  en: {
    oneAxis: {
      title: 'On one axis',
      lead: 'In the order of time; between two lines, the days from the end of the one to the start of the other.',
    },
    keys: 'The arrow keys up and down lead from mark to mark.',
    since: (title, gap) => `since “${title}”: ${gap}`,
    unplaced: {
      title: 'Without a place on the axis',
      why: {
        text: 'Its text gives no bound for the date.',
        context: 'Neither its text nor anything known from elsewhere bounds the date.',
      },
    },
    year: {
      title: 'Through the year',
      lead: 'The same events on a year that repeats.',
      calendar: 'Year of the calendar',
      anyTime: 'any time of the year',
      recurs: ({ rows, placed, together, years, first, last }) => {
        if (placed === 1) {
          return `The time of year is known of one of the ${number.en(rows)} only, so whether it recurs cannot be told.`;
        }
        const of = placed === rows ? '' : ' whose time of year is known';
        if (together === 1) {
          return `Of the ${number.en(placed)}${of}, no two fall within the same three months.`;
        }
        const many =
          together === placed
            ? `All ${number.en(placed)}${of}`
            : `${number.en(together)} of the ${number.en(placed)}${of}`;
        const when =
          years === 1 ? 'all in the same year' : `in ${number.en(years)} different years`;
        return `${many} fall between ${first} and ${last}, ${when}.`;
      },
      noneKnown: 'The time of year is known of none of them.',
    },
    aligned: {
      title: 'Counted from one day',
      lead: (title) =>
        `Day 0 is the first day of “${title}”; the others are counted from it to their own first day.`,
      zero: 'Day 0',
      before: (n) => `${day.en(n)} before`,
      after: (n) => `${day.en(n)} after`,
      sameDay: 'the same day',
      beforeBetween: (least, most) => `${number.en(least)} to ${day.en(most)} before`,
      afterBetween: (least, most) => `${number.en(least)} to ${day.en(most)} after`,
      beforeAtLeast: (n) => `at least ${day.en(n)} before`,
      afterAtLeast: (n) => `at least ${day.en(n)} after`,
      range: (from, to) => `from ${from} to ${to}`,
      unknown: 'whether before or after cannot be told',
      days: day.en,
      years: counted('en', { one: '# year', other: '# years' }),
      noZero: 'Nothing bounds the day from which to count. Choose another row.',
      near: 'What else happened around day 0',
      within: 'Within',
      sure: counted('en', { one: '# event surely', other: '# events surely' }),
      maybe: counted('en', { one: '# event perhaps', other: '# events perhaps' }),
      nothing: 'No other event surely falls within these days.',
    },
    picture: {
      label: 'Picture',
      save: (format, title) => `Save “${title}” as a picture, ${format}`,
      failed: 'The picture could not be made.',
    },
  },
  fa: {
    oneAxis: {
      title: 'بر یک محور',
      lead: 'به ترتیب زمان؛ میان هر دو خط، شمار روزها از پایان یکی تا آغاز دیگری.',
    },
    keys: 'کلیدهای بالا و پایین از نشانه‌ای به نشانهٔ دیگر می‌برند.',
    since: (title, gap) => `از «${title}»: ${gap}`,
    unplaced: {
      title: 'بی‌جا بر محور',
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
          return `زمان سال تنها برای یکی از ${number.fa(rows)} رویداد معلوم است؛ پس نمی‌توان گفت که تکرار می‌شود یا نه.`;
        }
        const of = placed === rows ? 'رویداد' : 'رویدادی که زمان سالشان معلوم است';
        if (together === 1) {
          return `از ${number.fa(placed)} ${of}، هیچ دو تایی در یک بازهٔ سه‌ماههٔ سال نیستند.`;
        }
        const many =
          together === placed
            ? `هر ${number.fa(placed)} ${of}`
            : `${number.fa(together)} تا از ${number.fa(placed)} ${of}`;
        const when = years === 1 ? 'همه در یک سال' : `در ${number.fa(years)} سال گوناگون`;
        return `${many} میان ${first} و ${last} است، ${when}.`;
      },
      noneKnown: 'زمان سال برای هیچ‌یک معلوم نیست.',
    },
    aligned: {
      title: 'شمرده از یک روز',
      lead: (title) =>
        `روز صفر نخستین روز «${title}» است؛ دیگران از آن تا نخستین روز خودشان شمرده می‌شوند.`,
      zero: 'روز صفر',
      before: (n) => `${day.fa(n)} پیش‌تر`,
      after: (n) => `${day.fa(n)} پس از آن`,
      sameDay: 'همان روز',
      beforeBetween: (least, most) => `${number.fa(least)} تا ${day.fa(most)} پیش‌تر`,
      afterBetween: (least, most) => `${number.fa(least)} تا ${day.fa(most)} پس از آن`,
      beforeAtLeast: (n) => `دست‌کم ${day.fa(n)} پیش‌تر`,
      afterAtLeast: (n) => `دست‌کم ${day.fa(n)} پس از آن`,
      range: (from, to) => `از ${from} تا ${to}`,
      unknown: 'نمی‌توان گفت پیش از آن بوده است یا پس از آن',
      days: day.fa,
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
  ar: {
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
          return `لا يُعرف وقت السنة إلا لواحد من ${number.ar(rows)}، فلا يمكن القول هل يتكرر.`;
        }
        const of = placed === rows ? '' : ' معلومة الوقت من السنة';
        if (together === 1) {
          return `من بين ${number.ar(placed)}${of} لا يقع اثنان في الأشهر الثلاثة نفسها.`;
        }
        const many =
          together === placed
            ? `تقع كلها (${number.ar(placed)}${of})`
            : `يقع ${number.ar(together)} من ${number.ar(placed)}${of}`;
        const when =
          years === 1
            ? 'في سنة واحدة'
            : years === 2
              ? 'في سنتين مختلفتين'
              : `في ${number.ar(years)} سنوات مختلفة`;
        return `${many} بين ${first} و${last}، ${when}.`;
      },
      noneKnown: 'لا يُعرف وقت السنة لأيٍّ منها.',
    },
    aligned: {
      title: 'محسوبة من يوم واحد',
      lead: (title) => `اليوم صفر هو أول أيام «${title}»، وتُحسب البقية منه إلى أول أيام كلٍّ منها.`,
      zero: 'اليوم صفر',
      before: (n) => `قبله بـ${arDays(n)}`,
      after: (n) => `بعده بـ${arDays(n)}`,
      sameDay: 'في اليوم نفسه',
      beforeBetween: (least, most) => `قبله بما بين ${number.ar(least)} و${arDays(most)}`,
      afterBetween: (least, most) => `بعده بما بين ${number.ar(least)} و${arDays(most)}`,
      beforeAtLeast: (n) => `قبله بـ${arDays(n)} على الأقل`,
      afterAtLeast: (n) => `بعده بـ${arDays(n)} على الأقل`,
      range: (from, to) => `${from} إلى ${to}`,
      unknown: 'لا يُعرف أقبله كان أم بعده',
      days: day.ar,
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
};
