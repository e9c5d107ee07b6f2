/** The steps of a derivation in Arabic. */
import type { CalendarId } from '../calendars/calendar.ts';
import { writeDigits } from '../format/index.ts';
import type { Part, Unit } from '../symbolic.ts';
import { sayIn } from './say.ts';
import type { Sentences } from './sentences.ts';

const say = sayIn('ar');

const calendars: Readonly<Record<CalendarId, string>> = {
  gregorian: 'الميلادي',
  'solar-hijri': 'الهجري الشمسي',
  'lunar-hijri': 'الهجري القمري',
};
const parts: Readonly<Record<Part, string>> = {
  early: 'أوائله',
  mid: 'أواسطه',
  late: 'أواخره',
};

/** A counted noun in the genitive: one, two, three to ten, eleven and more; with the article; and its gender. */
interface Noun {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly definite: string;
  readonly feminine: boolean;
}

function noun(
  one: string,
  two: string,
  few: string,
  many: string,
  definite: string,
  feminine = false,
): Noun {
  return { one, two, few, many, definite, feminine };
}

const units: Readonly<Record<Unit, Noun>> = {
  day: noun('يوم', 'يومين', 'أيام', 'يومًا', 'اليوم'),
  week: noun('أسبوع', 'أسبوعين', 'أسابيع', 'أسبوعًا', 'الأسبوع'),
  weekend: noun('عطلة أسبوع', 'عطلتي أسبوع', 'عطل أسبوع', 'عطلة أسبوع', 'عطلة الأسبوع', true),
  month: noun('شهر', 'شهرين', 'أشهر', 'شهرًا', 'الشهر'),
  quarter: noun('ربع سنة', 'ربعي سنة', 'أرباع سنة', 'ربع سنة', 'الربع'),
  season: noun('فصل', 'فصلين', 'فصول', 'فصلًا', 'الفصل'),
  half: noun('نصف سنة', 'نصفي سنة', 'أنصاف سنة', 'نصف سنة', 'النصف'),
  year: noun('سنة', 'سنتين', 'سنوات', 'سنة', 'السنة', true),
  decade: noun('عقد', 'عقدين', 'عقود', 'عقدًا', 'العقد'),
  century: noun('قرن', 'قرنين', 'قرون', 'قرنًا', 'القرن'),
};
const ordinals = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع'];
const feminineOrdinals = [
  'الأولى',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
];

type Term = { readonly term: string };
type Num = { readonly number: number };

const calendar = ({ term }: Term) => calendars[term as CalendarId];
const unit = ({ term }: Term) => units[term as Unit];
const digits = (value: number) => writeDigits(value, 'arabic-indic');
const side = ({ number }: Num) => (number < 0 ? 'قبل' : 'بعد');

/** "3 weeks" in the genitive: أسبوع واحد، أسبوعين، ٣ أسابيع، ١١ أسبوعًا. */
function count({ number }: Num, of: Term): string {
  const { one, two, few, many, feminine } = unit(of);
  if (number === 1) return `${one} ${feminine ? 'واحدة' : 'واحد'}`;
  if (number === 2) return two;
  const lastTwo = number % 100;
  if (lastTwo >= 3 && lastTwo <= 10) return `${digits(number)} ${few}`;
  return `${digits(number)} ${lastTwo >= 11 ? many : one}`;
}

function ordinal({ number }: Num, feminine: boolean): string {
  if (number === -1) return feminine ? 'الأخيرة' : 'الأخير';
  const size = Math.abs(number);
  const name = (feminine ? feminineOrdinals : ordinals)[size - 1] ?? `رقم ${digits(size)}`;
  return number < 0 ? `${name} من الآخر` : name;
}

/** «بشهر واحد», «بـ٣ أسابيع». */
const by = (counted: Num, of: Term) => {
  const text = count(counted, of);
  return /^[٠-٩]/u.test(text) ? `بـ${text}` : `ب${text}`;
};

const it = (feminine: boolean) => (feminine ? 'هي' : 'هو');

function stepsAway(offset: Num, of: Term): string {
  const { number } = offset;
  const { definite, feminine } = unit(of);
  if (number === 0) return `${feminine ? 'تلك' : 'ذلك'} ${definite} ${it(feminine)}`;
  const size = Math.abs(number);
  if (size === 1) {
    const which = number < 0 ? (feminine ? 'السابقة' : 'السابق') : feminine ? 'التالية' : 'التالي';
    return `${definite} ${which} ${it(feminine)}`;
  }
  return `${side(offset)} ذلك ${by({ number: size }, of)} ${it(false)}`;
}

export const sentences: Sentences = {
  'reads-fields': (args) =>
    `${say.quoted(args.words)} هو ${say.fields(args)} بالتقويم ${calendar(args.calendar)}.`,
  'reads-range': (args) => {
    const { fromDay, fromMonth, fromYear, toDay, toMonth, toYear } = args;
    const first =
      fromMonth || fromYear
        ? say.fields({
            calendar: args.calendar,
            day: fromDay,
            month: fromMonth ?? toMonth,
            ...(fromYear && { year: fromYear }),
          })
        : say.number(fromDay);
    const last = say.fields({
      calendar: args.calendar,
      day: toDay,
      month: toMonth,
      ...(toYear && { year: toYear }),
    });
    return `${say.quoted(args.words)} هو من ${first} إلى ${last} بالتقويم ${calendar(args.calendar)}.`;
  },
  'reads-stretch': ({ words }) => `${say.quoted(words)} مدة تمتد من تاريخ إلى آخر.`,
  'reads-one-of': ({ words }) => `${say.quoted(words)} وقت يقع بين تاريخين.`,
  'reads-since': ({ words }) => `${say.quoted(words)} يبدأ من تاريخ ويستمر بعده.`,
  'reads-until': ({ words }) => `${say.quoted(words)} ينتهي عند تاريخ، ولا تُذكر بدايته.`,
  'runs-up-to-writing': () => 'ويستمر حتى يوم كتابة النص.',
  'reads-holiday': (args) =>
    `${say.quoted(args.words)} هو ${say.fields(args)} بالتقويم ${calendar(args.calendar)}.`,
  'reads-holiday-days': ({ words, days, ...args }) =>
    `${say.quoted(words)} يستمر ${say.number(days)} يومًا ابتداءً من ${say.fields(args)}.`,
  'reads-whole-month': (args) =>
    `${say.quoted(args.words)} هو شهر ${say.fields(args)} بالتقويم ${calendar(args.calendar)}.`,
  'reads-computed-holiday': ({ words }) => `${say.quoted(words)} يتغير تاريخه كل سنة ويُحسب حسابًا.`,
  'falls-in-year': ({ year, value }) => `ويوافق في سنة ${say.year(year)} ${say.value(value)}.`,
  'reads-weekday': ({ words, weekday }) => `${say.quoted(words)} هو يوم ${say.weekday(weekday)}.`,
  'names-fields': (args) => `ويُذكر فيه ${say.fields(args)} بالتقويم ${calendar(args.calendar)}.`,
  'names-holiday': (args) => `ويُذكر فيه ${say.fields(args)} بالتقويم ${calendar(args.calendar)}.`,
  'names-whole-month': (args) =>
    `ويُذكر فيه شهر ${say.fields(args)} بالتقويم ${calendar(args.calendar)}.`,
  'names-computed-holiday': () => 'ويُذكر فيه يوم يتغير تاريخه كل سنة ويُحسب حسابًا.',
  'names-weekday': ({ weekday }) => `ويُذكر فيه يوم ${say.weekday(weekday)}.`,
  'names-now': () => 'ويمتد إلى وقت كتابة النص.',
  'no-such-day': (args) =>
    `لا يوجد في التقويم ${calendar(args.calendar)} يوم باسم ${say.quoted(args.words)}.`,
  'range-backward': ({ words }) => `نهاية ${say.quoted(words)} تسبق بدايته.`,
  set: ({ words }) => `${say.quoted(words)} يدل على ما يتكرر، وليس له تاريخ بعينه.`,
  'free-length': ({ words }) => `${say.quoted(words)} مدة لا يذكر النص متى بدأت أو انتهت.`,
  'free-length-uncounted': ({ words }) => `${say.quoted(words)} مدة بلا عدد.`,

  converts: ({ value, ...fields }) => `${say.fields(fields)} يوافق ${say.value(value)}.`,
  'lunar-tolerance': () => 'تبدأ الشهور القمرية برؤية الهلال، فقد يتقدم اليوم أو يتأخر يومًا واحدًا.',
  'lunar-published': () =>
    'يحدد تقويم أم القرى المنشور هذا اليوم، وقد يختلف يومًا حيث رُئي الهلال قبل ذلك أو بعده.',
  'solar-before-1304': () =>
    'كانت أطوال الشهور قبل سنة ١٣٠٤ (١٩٢٥) مختلفة، فقد يختلف اليوم بيومين.',
  'weekday-agrees': ({ value, weekday }) =>
    `يصادف ${say.value(value)} يوم ${say.weekday(weekday)}: يوم الأسبوع مطابق.`,
  'weekday-disagrees': ({ value, weekday, written }) =>
    `يصادف ${say.value(value)} يوم ${say.weekday(weekday)}، لكن النص يقول ${say.weekday(written)}: يوم الأسبوع غير مطابق.`,
  'weekday-settles': ({ value, weekday }) =>
    `من بين الأيام الممكنة لا يصادف يوم ${say.weekday(weekday)} إلا ${say.value(value)}.`,
  'two-digit-year': ({ year }) => `المقصود برقمي السنة ${say.year(year)}.`,
  'two-digit-decade': ({ decade }) => `المقصود العقد الذي يبدأ سنة ${say.year(decade)}.`,
  'part-of': ({ part, value }) => `${parts[part.term as Part]} هي ${say.value(value)}.`,
  'winter-spans-years': () => 'يُنسب الشتاء إلى السنة التي يبدأ فيها.',

  'year-from-same-date': ({ words, year }) =>
    `السنة: ورد اليوم نفسه مع سنته في موضع آخر من النص، ${say.quoted(words)}، أي ${say.year(year)}.`,
  'year-from-sentence': ({ words, year }) =>
    `السنة: سبقه ${say.quoted(words)}، فهي ${say.year(year)}.`,
  'year-from-other-end': ({ value }) => `يدل الطرف الآخر على أن المقصود ${say.value(value)}.`,
  'month-from-mention': ({ mention, value }) =>
    `يُفهم الشهر من ${say.quoted(mention)}: ${say.value(value)}.`,
  'year-from-context': ({ year }) => `فالسنة هي ${say.year(year)}.`,
  'year-by-sum': (args) =>
    `السنة: ${say.quoted(args.for)} بعد ${say.quoted(args.since)} تعني ${say.year(args.year)}.`,
  'past-means-last': ({ value }) =>
    `الكلام عن الماضي، فالمقصود آخر ما سبق كتابة النص: ${say.value(value)}.`,
  'future-means-next': ({ value }) =>
    `الكلام عن المستقبل، فالمقصود أول ما يلي كتابة النص: ${say.value(value)}.`,
  'present-means-this': ({ value }) => `المقصود ما كُتب فيه النص: ${say.value(value)}.`,
  'alone-means-next': ({ value }) => `العبارة القائمة وحدها تعني التالي: ${say.value(value)}.`,
  'report-means-last': ({ value }) =>
    `لا يبين النص أيها المقصود، والخبر يتحدث عادة عما مضى، فأُخذ الأخير: ${say.value(value)}.`,
  'next-is-near': ({ value }) =>
    `لا يبين النص أيها المقصود، والتالي أقرب بكثير من السابق: ${say.value(value)}.`,
  'last-is-near': ({ value }) =>
    `لا يبين النص أيها المقصود، والسابق أقرب بكثير من التالي: ${say.value(value)}.`,
  'next-of-week': ({ value }) =>
    `كلمة next قبل يوم الأسبوع تعني في الإنجليزية يوم الأسبوع التالي: ${say.value(value)}.`,

  'counts-from-reference': ({ value }) => `يُحسب من وقت كتابة النص: ${say.value(value)}.`,
  'no-reference': () => 'لا يذكر النص متى كُتب.',
  'reference-open': () => 'وقت كتابة النص غير معروف بما يكفي لتحديد تاريخ.',
  'solar-units': () => 'الشهور والسنون في النصوص الفارسية بالتقويم الهجري الشمسي.',
  'week-starts': ({ weekday }) => `اعتُبر يوم ${say.weekday(weekday)} بداية الأسبوع.`,
  'unit-of-reference': (args) => `${stepsAway(args.offset, args.unit)} ${say.value(args.value)}.`,
  'unit-holding': (args) => {
    const { definite, feminine } = unit(args.unit);
    return `${definite} ${feminine ? 'التي' : 'الذي'} يقع فيه ${it(feminine)} ${say.value(args.value)}.`;
  },
  'named-unit-of-reference': ({ offset, value }) => {
    if (offset.number === 0) return `الواقع في ذلك الوقت هو ${say.value(value)}.`;
    return `${offset.number < 0 ? 'آخر ما سبق ذلك' : 'أول ما يلي ذلك'} هو ${say.value(value)}.`;
  },
  'not-before-writing': () => 'يتحدث عنه النص على أنه آتٍ، فهو ليس قبل يوم الكتابة.',
  'not-after-writing': () => 'يتحدث عنه النص على أنه مضى، فهو ليس بعد يوم الكتابة.',
  'shift-exact': (args) =>
    `${side(args.direction)} ذلك ${by(args.number, args.unit)}: ${say.value(args.value)}.`,
  'shift-rounded': (args) =>
    `${side(args.direction)} ذلك ${by(args.number, args.unit)}: ${say.value(args.value)}؛ والعدد تقريبي يحتمل فارق ${count(args.days, { term: 'day' })}.`,
  'shift-uncounted': ({ words }) => `${say.quoted(words)} بلا عدد، فلا يُعرف منه إلا طرف واحد.`,
  'vague-past': ({ words }) => `${say.quoted(words)} يعني وقتًا قبل كتابة النص.`,
  'vague-present': ({ words }) => `${say.quoted(words)} يعني وقت كتابة النص.`,
  'vague-future': ({ words }) => `${say.quoted(words)} يعني وقتًا بعد كتابة النص.`,
  'stretch-up-to': (args) =>
    `مدة ${count(args.number, args.unit)} حتى ذلك اليوم: ${say.value(args.value)}.`,
  'stretch-from': (args) =>
    `مدة ${count(args.number, args.unit)} من ذلك اليوم: ${say.value(args.value)}.`,
  'stretch-whole-units': (args) =>
    `المدة الكاملة ${args.direction.number < 0 ? 'السابقة' : 'التالية'} من ${count(args.number, args.unit)}: ${say.value(args.value)}.`,
  'stretch-uncounted': ({ words, direction }) =>
    direction.number < 0
      ? `${say.quoted(words)} يمتد حتى ذلك اليوم، ولا يُذكر طوله.`
      : `${say.quoted(words)} يمتد من ذلك اليوم، ولا يُذكر طوله.`,
  'completed-units': (args) => {
    const { one } = unit(args.unit);
    return `قد لا يَعُدّ الكاتب إلا ما اكتمل، فقد يبعد الطرف الآخر ${one} أو أقل.`;
  },
  'rounded-length': (args) => `العدد تقريبي، فقد يبعد الطرف الآخر ربع ${unit(args.unit).one}.`,
  'more-than-length': (args) =>
    `تزيد المدة على ${count(args.number, args.unit)}، ${args.direction.number < 0 ? 'فبدايتها مفتوحة' : 'فنهايتها مفتوحة'}.`,
  'less-than-length': (args) => `لا تزيد المدة على ${count(args.number, args.unit)}.`,
  'length-of-neighbour': ({ words, neighbour, value }) =>
    `${say.quoted(words)} هي مدة ${say.quoted(neighbour)} الواردة بجانبها: ${say.value(value)}.`,
  'anniversary-year': ({ words, value }) =>
    `${say.quoted(words)} تعود كل سنة، والمقصود سنة كتابة النص: ${say.value(value)}.`,
  'anniversary-day': ({ words, value }) =>
    `${say.quoted(words)} تعود كل سنة، وهي هنا ${say.value(value)}.`,
  'anniversary-counted': ({ words, number, value }) =>
    `${say.quoted(words)} تأتي بعد ${count(number, { term: 'year' })}: ${say.value(value)}.`,
  'anniversary-open': ({ words }) =>
    `${say.quoted(words)} تعود كل سنة، ولا يبين النص أي سنة هي المقصودة.`,

  then: ({ words, mention, value }) =>
    `${say.quoted(words)} يعود إلى ${say.quoted(mention)}: ${say.value(value)}.`,
  'counts-from-mention': ({ mention, value }) =>
    `يُحسب من ${say.quoted(mention)} المذكور قبله: ${say.value(value)}.`,
  'no-mention': ({ words }) => `ليس في النص تاريخ يُحسب منه ${say.quoted(words)}.`,
  later: ({ words, mention }) => `${say.quoted(words)} ليس قبل ${say.quoted(mention)}.`,
  earlier: ({ words, mention }) => `${say.quoted(words)} ليس بعد ${say.quoted(mention)}.`,
  'clause-past': ({ words }) => `${say.quoted(words)} يدل على الوقت بحدث مضى لا يذكر النص تاريخه.`,
  'clause-present': ({ words }) => `${say.quoted(words)} يدل على الوقت بحدث لا يذكر النص تاريخه.`,
  'clause-future': ({ words }) => `${say.quoted(words)} يدل على الوقت بحدث آتٍ لا يذكر النص تاريخه.`,
  'clause-since': ({ words }) => `${say.quoted(words)} يبدأ من حدث لا يذكر النص تاريخه.`,
  'clause-date-before': ({ words, value }) =>
    `${say.quoted(words)} بلا سنة، والكلام عن الماضي، فأقصى تاريخ ممكن هو ${say.value(value)}.`,

  nth: (args) => {
    const { definite, feminine } = unit(args.unit);
    return `${definite} ${ordinal(args.number, feminine)} منه ${it(feminine)} ${say.value(args.value)}.`;
  },
  'nth-weekday': (args) =>
    `${say.weekday(args.weekday)} ${ordinal(args.number, false)} منه هو ${say.value(args.value)}.`,
  nearest: ({ number, value, to }) =>
    number.number === 1
      ? `أقربها إلى ${say.value(to)} هو ${say.value(value)}.`
      : `رقم ${say.number(number)} من حيث القرب إلى ${say.value(to)} هو ${say.value(value)}.`,
  'nth-missing': ({ words }) => `لا يوجد وقت باسم ${say.quoted(words)}.`,
  'weeks-counted': () => 'تُحسب أسابيع الشهر من أول يوم فيه.',
  'weeks-whole': () => 'تُحسب الأسابيع الواقعة فيه كاملة.',
  about: () => 'يقول النص «نحو»، فالأيام تقريبية.',
  'before-limit': ({ value }) => `يقع قبل ${say.value(value)}.`,
  'after-limit': ({ value }) => `يقع بعد ${say.value(value)}.`,
  'not-before-limit': ({ value }) => `لا يقع قبل ${say.value(value)}.`,
  'not-after-limit': ({ value }) => `لا يقع بعد ${say.value(value)}.`,

  'other-direction': ({ value }) => `تحتمله الكلمات، لكن ${say.value(value)} أرجح.`,
  'other-week-start': ({ weekday }) => `إذا بدأ الأسبوع يوم ${say.weekday(weekday)}.`,
  'other-order': () => 'إذا كان ترتيب اليوم والشهر والسنة مختلفًا.',
  'other-calendar': () => 'إذا كانت السنة بتقويم آخر.',
  'other-century': ({ year }) => `إذا لم يكن المقصود برقمي السنة ${say.year(year)}.`,
  'weekday-instead': ({ weekday }) =>
    `إذا كان يوم الأسبوع، ${say.weekday(weekday)}، صحيحًا والتاريخ غير صحيح.`,
  'month-instead': () => 'إذا كان الشهر صحيحًا واليوم غير صحيح.',
  'runs-to-writing': () => 'إذا امتدت المدة حتى يوم الكتابة نفسه أو بدأت منه.',
  'whole-units-instead': () => 'إذا كانت وحدات التقويم الكاملة هي المقصودة.',
  'next-week-instead': () => 'إذا كان المقصود يوم الأسبوع التالي.',
  'this-week-instead': () => 'إذا كان المقصود أقرب يوم آتٍ.',
  'counted-weeks-instead': () => 'إذا حُسبت الأسابيع من أول الشهر.',
  'moon-sighted': ({ number }) =>
    `${number.number < 0 ? 'قبل ذلك بيوم' : 'بعد ذلك بيوم'}، حيث رُئي الهلال حينها.`,
  'same-year-again': () => 'يقع في تلك السنة مرة ثانية.',
  'year-before-winter': () => 'إذا نُسب الشتاء إلى السنة التي ينتهي فيها.',

  reason: ({ text }) => say.text(text),
  'after-event': ({ title, value }) => `يقع بعد ${say.title(title)} (${say.value(value)}).`,
  'before-event': ({ title, value }) => `يقع قبل ${say.title(title)} (${say.value(value)}).`,
  'during-event': ({ title, value }) => `يقع خلال ${say.title(title)} (${say.value(value)}).`,
  'offset-from-event': ({ words, title }) => `${say.quoted(words)} يُحسب من ${say.title(title)}.`,
  'written-later-than': ({ words, value }) =>
    `كُتب النص بعد ${say.quoted(words)} (${say.value(value)}).`,
  'written-before-event': ({ title, value }) =>
    `كُتب النص قبل انتهاء ${say.title(title)} (${say.value(value)}).`,
  'counts-from-writing': ({ words, title, value }) =>
    `${say.quoted(words)}، محسوبًا من يوم الكتابة، هو وقت ${say.title(title)} (${say.value(value)}).`,
  'one-day-of': ({ value }) => `كان في أحد أيام ${say.value(value)}.`,
  'outside-words': ({ words }) => `لا يُعرف معنى ${say.quoted(words)} إلا من خارج النص.`,
  narrowed: ({ value }) => `وبجمع ذلك يبقى ${say.value(value)}.`,
  weakened: () => 'يراه المحرر أقل يقينًا مما تدل عليه الكلمات.',
};
