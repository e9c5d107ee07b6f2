import type { Language } from '../../text/language.ts';
import type { Why } from '../prepare/date-uses.ts';
import type { ChangedWords } from '../prepare/document-model.ts';
import { counted } from './plural.ts';

type Counted = (n: number) => string;

interface DocumentMessages {
  readonly tidy: string;
  readonly tidyHint: string;
  readonly folded: Counted;
  readonly order: Readonly<Record<'label' | 'text' | 'time', string>>;
  /** Of the document's public address. */
  readonly address: string;
  /** Warnings where a document has changed since an editor described it; `share` is a percentage. */
  readonly changed: Readonly<
    Record<ChangedWords['of'], { readonly now: (share: string) => string; readonly lost: string }>
  >;
  /** Of a document in which very much is marked. */
  readonly long: {
    /** Over the events that the part of the text on the screen tells. */
    readonly here: string;
    readonly noneHere: string;
    /** What a reader is told where there is no room for events beside the text. */
    readonly press: string;
    /** Over all events, to be unfolded. */
    readonly all: string;
    readonly more: Counted;
  };
  readonly dates: {
    readonly title: string;
    /** How many there are, how many of them date events, how many do not. */
    readonly held: Counted;
    readonly dating: Counted;
    readonly others: Counted;
    readonly allUsed: string;
    /** Of those that date no event: how many for which reason. */
    readonly whys: Readonly<Record<Why, Counted>>;
    /** Over the dates of one reason. */
    readonly heading: Readonly<Record<Why, string>>;
    /** What an event is to a date that it stands beside. */
    readonly event: string;
    readonly used: string;
    readonly comma: string;
    readonly semicolon: string;
  };
  readonly panel: {
    readonly close: string;
    readonly dates: string;
    readonly days: string;
    readonly cannotSay: string;
    readonly inTime: string;
    readonly noPlaceInTime: string;
    readonly others: string;
    readonly failed: string;
  };
}

const every = (language: Language, forms: Readonly<Record<Why, Parameters<typeof counted>[1]>>) =>
  Object.fromEntries(
    Object.entries(forms).map(([why, form]) => [why, counted(language, form)]),
  ) as Record<Why, Counted>;

/** What the page of a document says. Sent with that page only. */
export const documentMessages: Readonly<Record<Language, DocumentMessages>> = {
  en: {
    tidy: 'Tidy',
    tidyHint:
      'Sets stray commas, extra spaces and blank lines tidily and folds away what belongs to the page. No letter of the text changes.',
    folded: counted('en', { one: '# line of the page', other: '# lines of the page' }),
    order: { label: 'Order of the events', text: 'as in the text', time: 'in time' },
    address: 'Address',
    changed: {
      title: {
        now: (share) =>
          `The headline in the document has changed since an editor quoted it: ${share} alike.`,
        lost: 'The headline that an editor quoted is not in the document any more.',
      },
      written: {
        now: (share) =>
          `The words that tell when the document was written have changed since an editor quoted them: ${share} alike.`,
        lost: 'Words that told when the document was written are not in it any more.',
      },
      others: {
        now: (share) =>
          `Lines that an editor marked as belonging to the page have changed: ${share} alike.`,
        lost: 'Lines that an editor marked as belonging to the page are not in the document any more.',
      },
    },
    long: {
      here: 'Told in the lines on the screen',
      noneHere: 'The lines on the screen tell no event.',
      press: 'Press a marked passage to see its event.',
      all: 'All events of the document',
      more: counted('en', { other: 'Show # more' }),
    },
    dates: {
      title: 'Dates in the text',
      held: counted('en', { one: 'The text holds # date', other: 'The text holds # dates' }),
      dating: counted('en', {
        one: '# tells when an event took place',
        other: '# tell when events took place',
      }),
      others: counted('en', { one: '# does not', other: '# do not' }),
      allUsed: 'all of them tell when events took place',
      whys: every('en', {
        writing: { one: '# dates the text itself', other: '# date the text itself' },
        reckoning: {
          one: '# helped to work out another date',
          other: '# helped to work out other dates',
        },
        repeats: {
          one: '# names the days of an event again',
          other: '# name the days of an event again',
        },
        length: { one: '# is a length of time', other: '# are lengths of time' },
        returns: { one: '# is a time that returns', other: '# are times that return' },
        beside: {
          one: '# stands in the excerpt of an event with a date of its own',
          other: '# stand in excerpts of events with dates of their own',
        },
        unfixed: { one: '# fixes no days', other: '# fix no days' },
        background: { one: '# has no event told of it', other: '# have no event told of them' },
      }),
      heading: {
        writing: 'The day the text was written',
        reckoning: 'Helped to work out another date',
        repeats: 'Name the days of an event again',
        length: 'Lengths of time',
        returns: 'Times that return',
        beside: 'In the excerpt of an event that other words date',
        unfixed: 'Fix no days',
        background: 'Background: no event is told of them',
      },
      event: 'Event',
      used: 'Dates of events',
      comma: ', ',
      semicolon: '; ',
    },
    panel: {
      close: 'Close',
      dates: 'Dates',
      days: 'Days it can mean',
      cannotSay: 'not to be said in this calendar',
      inTime: 'Its place among all events',
      noPlaceInTime: 'The text gives it no place in time.',
      others: 'The same passage tells',
      failed: 'What else there is to say could not be loaded.',
    },
  },
  fa: {
    tidy: 'مرتب',
    tidyHint:
      'ویرگول‌های سرگردان، فاصله‌ها و سطرهای خالی اضافی را مرتب نشان می‌دهد و آنچه از آنِ صفحه است را جمع می‌کند. هیچ حرفی از متن عوض نمی‌شود.',
    folded: counted('fa', { other: '# سطر از آنِ صفحه' }),
    order: { label: 'ترتیب رویدادها', text: 'به ترتیب متن', time: 'به ترتیب زمان' },
    address: 'نشانی',
    changed: {
      title: {
        now: (share) => `عنوان سند پس از نقل ویراستار تغییر کرده است: ${share} همانند.`,
        lost: 'عنوانی که ویراستار نقل کرده دیگر در سند نیست.',
      },
      written: {
        now: (share) =>
          `عبارتی که زمان نگارش سند را می‌گوید پس از نقل ویراستار تغییر کرده است: ${share} همانند.`,
        lost: 'عبارتی که زمان نگارش سند را می‌گفت دیگر در آن نیست.',
      },
      others: {
        now: (share) =>
          `سطرهایی که ویراستار از آنِ صفحه دانسته بود تغییر کرده است: ${share} همانند.`,
        lost: 'سطرهایی که ویراستار از آنِ صفحه دانسته بود دیگر در سند نیست.',
      },
    },
    long: {
      here: 'رویدادهای سطرهای پیش رو',
      noneHere: 'در سطرهای پیش رو رویدادی نقل نشده است.',
      press: 'برای دیدن رویداد، بخش نشان‌دار متن را لمس کنید.',
      all: 'همهٔ رویدادهای متن',
      more: counted('fa', { other: 'نمایش # تای دیگر' }),
    },
    dates: {
      title: 'تاریخ‌های متن',
      held: counted('fa', { other: 'متن # عبارت زمانی دارد' }),
      dating: counted('fa', { other: '# تا زمانِ رویدادی را می‌گوید' }),
      others: counted('fa', { other: '# تا نه' }),
      allUsed: 'همه زمانِ رویدادی را می‌گویند',
      whys: every('fa', {
        writing: { other: '# تا تاریخ خود متن است' },
        reckoning: { other: '# تا در محاسبهٔ تاریخی دیگر به کار رفته' },
        repeats: { other: '# تا روزهای یک رویداد را باز می‌گوید' },
        length: { other: '# تا طول مدت است' },
        returns: { other: '# تا زمانی تکرارشونده است' },
        beside: { other: '# تا در بریدهٔ رویدادی است که تاریخش از واژه‌های دیگر است' },
        unfixed: { other: '# تا روزی را معین نمی‌کند' },
        background: { other: 'برای # تا رویدادی نقل نشده' },
      }),
      heading: {
        writing: 'روز نگارش متن',
        reckoning: 'در محاسبهٔ تاریخی دیگر به کار رفته',
        repeats: 'روزهای یک رویداد را باز می‌گوید',
        length: 'طول مدت',
        returns: 'زمان‌های تکرارشونده',
        beside: 'در بریدهٔ رویدادی که تاریخش از واژه‌های دیگر است',
        unfixed: 'روزی را معین نمی‌کند',
        background: 'پس‌زمینه: رویدادی برایش نقل نشده',
      },
      event: 'رویداد',
      used: 'تاریخ رویدادها',
      comma: '، ',
      semicolon: '؛ ',
    },
    panel: {
      close: 'بستن',
      dates: 'تاریخِ',
      days: 'روزهای ممکن',
      cannotSay: 'در این گاه‌شمار گفتنی نیست',
      inTime: 'جای آن در میان همهٔ رویدادها',
      noPlaceInTime: 'متن جایی در زمان به آن نمی‌دهد.',
      others: 'همین بخش از متن می‌گوید',
      failed: 'بقیهٔ توضیح‌ها دریافت نشد.',
    },
  },
  ar: {
    tidy: 'مرتَّب',
    tidyHint:
      'يعرض الفواصل الشاردة والمسافات والأسطر الفارغة الزائدة مرتّبةً، ويطوي ما هو من الصفحة. ولا يتغير من النص حرف.',
    folded: counted('ar', {
      one: 'سطر واحد من الصفحة',
      two: 'سطران من الصفحة',
      few: '# أسطر من الصفحة',
      many: '# سطرًا من الصفحة',
      other: '# سطر من الصفحة',
    }),
    order: { label: 'ترتيب الأحداث', text: 'بترتيب النص', time: 'بترتيب الزمن' },
    address: 'العنوان',
    changed: {
      title: {
        now: (share) => `تغيّر عنوان الوثيقة بعد أن اقتبسه المحرر: التطابق ${share}.`,
        lost: 'العنوان الذي اقتبسه المحرر لم يعد في الوثيقة.',
      },
      written: {
        now: (share) =>
          `تغيّرت الكلمات التي تدل على زمن كتابة الوثيقة بعد أن اقتبسها المحرر: التطابق ${share}.`,
        lost: 'كلمات كانت تدل على زمن كتابة الوثيقة لم تعد فيها.',
      },
      others: {
        now: (share) => `تغيّرت أسطر عدّها المحرر من الصفحة: التطابق ${share}.`,
        lost: 'أسطر عدّها المحرر من الصفحة لم تعد في الوثيقة.',
      },
    },
    long: {
      here: 'أحداث الأسطر المعروضة',
      noneHere: 'لا تروي الأسطر المعروضة حدثًا.',
      press: 'المس مقطعًا معلَّمًا لترى حدثه.',
      all: 'جميع أحداث النص',
      more: counted('ar', {
        one: 'عرض واحد آخر',
        two: 'عرض اثنين آخرين',
        other: 'عرض # أخرى',
      }),
    },
    dates: {
      title: 'التواريخ في النص',
      held: counted('ar', {
        one: 'في النص عبارة زمنية واحدة',
        two: 'في النص عبارتان زمنيتان',
        few: 'في النص # عبارات زمنية',
        many: 'في النص # عبارة زمنية',
        other: 'في النص # عبارة زمنية',
      }),
      dating: counted('ar', {
        one: 'واحدة تؤرّخ حدثًا',
        two: 'اثنتان تؤرّخان أحداثًا',
        other: '# منها تؤرّخ أحداثًا',
      }),
      others: counted('ar', {
        one: 'وواحدة لا تؤرّخ حدثًا',
        two: 'واثنتان لا تؤرّخان حدثًا',
        other: 'و# لا تؤرّخ حدثًا',
      }),
      allUsed: 'كلها تؤرّخ أحداثًا',
      whys: every('ar', {
        writing: {
          one: 'واحدة تؤرّخ النص نفسه',
          two: 'اثنتان تؤرّخان النص نفسه',
          other: '# تؤرّخ النص نفسه',
        },
        reckoning: {
          one: 'واحدة استُعين بها في حساب تاريخ آخر',
          two: 'اثنتان استُعين بهما في حساب تاريخ آخر',
          other: '# استُعين بها في حساب تواريخ أخرى',
        },
        repeats: {
          one: 'واحدة تكرر أيام حدث',
          two: 'اثنتان تكرران أيام حدث',
          other: '# تكرر أيام حدث',
        },
        length: {
          one: 'واحدة تدل على مدة',
          two: 'اثنتان تدلان على مدة',
          other: '# تدل على مدد',
        },
        returns: {
          one: 'واحدة تدل على زمن يتكرر',
          two: 'اثنتان تدلان على زمن يتكرر',
          other: '# تدل على أزمنة تتكرر',
        },
        beside: {
          one: 'واحدة في مقتطف حدث تؤرّخه كلمات أخرى',
          two: 'اثنتان في مقتطفات أحداث تؤرّخها كلمات أخرى',
          other: '# في مقتطفات أحداث تؤرّخها كلمات أخرى',
        },
        unfixed: {
          one: 'واحدة لا تحدد أيامًا',
          two: 'اثنتان لا تحددان أيامًا',
          other: '# لا تحدد أيامًا',
        },
        background: {
          one: 'واحدة لا يُروى لها حدث',
          two: 'اثنتان لا يُروى لهما حدث',
          other: '# لا يُروى لها حدث',
        },
      }),
      heading: {
        writing: 'يوم كتابة النص',
        reckoning: 'استُعين بها في حساب تاريخ آخر',
        repeats: 'تكرر أيام حدث',
        length: 'مدد زمنية',
        returns: 'أزمنة تتكرر',
        beside: 'في مقتطف حدث تؤرّخه كلمات أخرى',
        unfixed: 'لا تحدد أيامًا',
        background: 'خلفية: لا يُروى لها حدث',
      },
      event: 'الحدث',
      used: 'تواريخ الأحداث',
      comma: '، ',
      semicolon: '؛ ',
    },
    panel: {
      close: 'إغلاق',
      dates: 'تؤرّخ',
      days: 'الأيام المحتملة',
      cannotSay: 'لا يُقال في هذا التقويم',
      inTime: 'موضعه بين كل الأحداث',
      noPlaceInTime: 'لا يمنحه النص موضعًا في الزمن.',
      others: 'ويروي المقطع نفسه',
      failed: 'تعذّر جلب بقية الشرح.',
    },
  },
};
