/** The steps of a derivation in Persian. */
import type { CalendarId } from '../calendars/calendar.ts';
import { writeDigits } from '../format/index.ts';
import type { Part, Unit } from '../symbolic.ts';
import { sayIn } from './say.ts';
import type { Sentences } from './sentences.ts';

const say = sayIn('fa');

const calendars: Readonly<Record<CalendarId, string>> = {
  gregorian: 'میلادی',
  'solar-hijri': 'هجری خورشیدی',
  'lunar-hijri': 'هجری قمری',
};
const parts: Readonly<Record<Part, string>> = {
  early: 'اوایل آن',
  mid: 'میانهٔ آن',
  late: 'اواخر آن',
};
const units: Readonly<Record<Unit, string>> = {
  day: 'روز',
  week: 'هفته',
  weekend: 'آخر هفته',
  month: 'ماه',
  quarter: 'سه‌ماهه',
  season: 'فصل',
  half: 'نیم‌سال',
  year: 'سال',
  decade: 'دهه',
  century: 'سده',
};
const ordinals = ['نخستین', 'دومین', 'سومین', 'چهارمین', 'پنجمین', 'ششمین', 'هفتمین'];

type Term = { readonly term: string };
type Num = { readonly number: number };

const calendar = ({ term }: Term) => calendars[term as CalendarId];
const unit = ({ term }: Term) => units[term as Unit];
const plural = (of: Term) => (of.term === 'day' ? 'روزها' : `${unit(of)}\u200cها`);
const digits = (value: number) => writeDigits(value, 'extended-arabic-indic');
const count = ({ number }: Num, of: Term) =>
  number === 1 ? `یک ${unit(of)}` : `${digits(number)} ${unit(of)}`;
const side = ({ number }: Num) => (number < 0 ? 'پیش از' : 'پس از');

function ordinal({ number }: Num, noun: string): string {
  if (number === -1) return `آخرین ${noun}`;
  return `${ordinals[number - 1] ?? `${digits(number)}مین`} ${noun}`;
}

/** The ordinal before its noun, and what joins it to the whole: «نخستین دوشنبهٔ آن», «دومین هفته از آخر آن». */
function nth(number: Num, noun: string): string {
  if (number.number < -1) return `${ordinal({ number: -number.number }, noun)} از آخر آن`;
  return `${ordinal(number, noun)} آن`.replace(/ه آن$/u, 'هٔ آن');
}

function stepsAway(offset: Num, of: Term): string {
  const { number } = offset;
  if (number === 0) return `آن ${unit(of)}`;
  const size = Math.abs(number);
  if (size === 1)
    return `${unit(of)} ${number < 0 ? 'پیش' : 'پس'} از آن`.replace(
      /^(هفته|دهه|سده|سه‌ماهه) /u,
      '$1ٔ ',
    );
  return `${digits(size)} ${unit(of)} ${side(offset)} آن`;
}

export const sentences: Sentences = {
  'reads-fields': (args) =>
    `${say.quoted(args.words)} یعنی ${say.fields(args)}، به تقویم ${calendar(args.calendar)}.`,
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
    return `${say.quoted(args.words)} یعنی ${first} تا ${last}، به تقویم ${calendar(args.calendar)}.`;
  },
  'reads-stretch': ({ words }) => `${say.quoted(words)} از تاریخی تا تاریخی دیگر است.`,
  'reads-one-of': ({ words }) => `${say.quoted(words)} زمانی است میان دو تاریخ.`,
  'reads-since': ({ words }) => `${say.quoted(words)} از تاریخی آغاز می‌شود و ادامه می‌یابد.`,
  'reads-until': ({ words }) =>
    `${say.quoted(words)} در تاریخی پایان می‌یابد؛ آغاز آن گفته نشده است.`,
  'runs-up-to-writing': () => 'تا روز نوشته‌شدن متن ادامه دارد.',
  'reads-holiday': (args) =>
    `${say.quoted(args.words)} یعنی ${say.fields(args)}، به تقویم ${calendar(args.calendar)}.`,
  'reads-holiday-days': ({ words, days, ...args }) =>
    `${say.quoted(words)} ${say.number(days)} روز از ${say.fields(args)} است.`,
  'reads-whole-month': (args) =>
    `${say.quoted(args.words)} یعنی ماه ${say.fields(args)}، به تقویم ${calendar(args.calendar)}.`,
  'reads-computed-holiday': ({ words }) =>
    `${say.quoted(words)} هر سال در تاریخ دیگری است و باید حساب شود.`,
  'falls-in-year': ({ year, value }) =>
    `این روز در سال ${say.year(year)} برابر است با ${say.value(value)}.`,
  'reads-weekday': ({ words, weekday }) => `${say.quoted(words)} یعنی روز ${say.weekday(weekday)}.`,
  'names-fields': (args) =>
    `در آن از ${say.fields(args)} به تقویم ${calendar(args.calendar)} یاد شده است.`,
  'names-holiday': (args) =>
    `در آن از ${say.fields(args)} به تقویم ${calendar(args.calendar)} یاد شده است.`,
  'names-whole-month': (args) =>
    `در آن از ماه ${say.fields(args)} به تقویم ${calendar(args.calendar)} یاد شده است.`,
  'names-computed-holiday': () =>
    'در آن از روزی یاد شده که هر سال در تاریخ دیگری است و باید حساب شود.',
  'names-weekday': ({ weekday }) => `در آن از روز ${say.weekday(weekday)} یاد شده است.`,
  'names-now': () => 'تا زمان نوشته‌شدن متن می‌رسد.',
  'no-such-day': (args) =>
    `در تقویم ${calendar(args.calendar)} روزی به نام ${say.quoted(args.words)} وجود ندارد.`,
  'range-backward': ({ words }) => `پایان ${say.quoted(words)} پیش از آغاز آن است.`,
  set: ({ words }) => `${say.quoted(words)} از چیزی می‌گوید که تکرار می‌شود و تاریخ معینی ندارد.`,
  'free-length': ({ words }) =>
    `${say.quoted(words)} طول یک زمان است؛ متن نمی‌گوید کی آغاز شده یا پایان یافته است.`,
  'free-length-uncounted': ({ words }) =>
    `${say.quoted(words)} طول یک زمان است، بی آنکه عددی گفته شود.`,

  converts: ({ value, ...fields }) => `${say.fields(fields)} برابر است با ${say.value(value)}.`,
  'lunar-tolerance': () =>
    'ماه‌های قمری با رؤیت هلال آغاز می‌شوند؛ پس ممکن است یک روز زودتر یا دیرتر باشد.',
  'lunar-published': () =>
    'روز این مناسبت را تقویم رسمی ام‌القری تعیین می‌کند؛ جایی که هلال زودتر یا دیرتر دیده شده باشد، یک روز فرق می‌کند.',
  'solar-before-1304': () =>
    'پیش از سال ۱۳۰۴ طول ماه‌ها متفاوت بود؛ پس ممکن است تا دو روز جابه‌جا باشد.',
  'weekday-agrees': ({ value, weekday }) =>
    `${say.value(value)} ${say.weekday(weekday)} است: روز هفته می‌خواند.`,
  'weekday-disagrees': ({ value, weekday, written }) =>
    `${say.value(value)} ${say.weekday(weekday)} است، اما متن می‌گوید ${say.weekday(written)}: روز هفته نمی‌خواند.`,
  'weekday-settles': ({ value, weekday }) =>
    `از میان روزهای ممکن، تنها ${say.value(value)} ${say.weekday(weekday)} است.`,
  'two-digit-year': ({ year }) => `منظور از دو رقم سال، ${say.year(year)} است.`,
  'two-digit-decade': ({ decade }) => `منظور دهه‌ای است که از سال ${say.year(decade)} آغاز می‌شود.`,
  'part-of': ({ part, value }) => `${parts[part.term as Part]} ${say.value(value)} است.`,
  'winter-spans-years': () => 'زمستان به سالی نسبت داده می‌شود که در آن آغاز می‌شود.',

  'year-from-same-date': ({ words, year }) =>
    `سال: ${say.quoted(words)} در جای دیگری از متن، همین روز را با سال آورده است: ${say.year(year)}.`,
  'year-from-sentence': ({ words, year }) =>
    `سال: پیش از آن ${say.quoted(words)} آمده است؛ پس سال ${say.year(year)} است.`,
  'year-from-other-end': ({ value }) =>
    `سر دیگر بازه روشن می‌کند که منظور ${say.value(value)} است.`,
  'month-from-mention': ({ mention, value }) =>
    `ماه از ${say.quoted(mention)} برمی‌آید: ${say.value(value)}.`,
  'year-from-context': ({ year }) => `پس سال ${say.year(year)} است.`,
  'year-by-sum': (args) =>
    `سال: ${say.quoted(args.for)} پس از ${say.quoted(args.since)}، ${say.year(args.year)} می‌شود.`,
  'past-means-last': ({ value }) =>
    `سخن از گذشته است؛ پس آخرین مورد پیش از نوشته‌شدن متن منظور است: ${say.value(value)}.`,
  'future-means-next': ({ value }) =>
    `سخن از آینده است؛ پس نخستین مورد پس از نوشته‌شدن متن منظور است: ${say.value(value)}.`,
  'present-means-this': ({ value }) =>
    `همان که متن در آن نوشته شده منظور است: ${say.value(value)}.`,
  'alone-means-next': ({ value }) =>
    `عبارتی که تنها آمده، مورد بعدی را می‌رساند: ${say.value(value)}.`,
  'report-means-last': ({ value }) =>
    `متن نمی‌گوید کدام یک منظور است؛ گزارش معمولاً به گذشته می‌نگرد، پس آخرین مورد گرفته شده است: ${say.value(value)}.`,
  'next-is-near': ({ value }) =>
    `متن نمی‌گوید کدام یک منظور است؛ مورد بعدی بسیار نزدیک‌تر از مورد پیشین است: ${say.value(value)}.`,
  'last-is-near': ({ value }) =>
    `متن نمی‌گوید کدام یک منظور است؛ مورد پیشین بسیار نزدیک‌تر از مورد بعدی است: ${say.value(value)}.`,
  'next-of-week': ({ value }) =>
    `در انگلیسی، واژهٔ next پیش از نام روز هفته، روز هفتهٔ بعد را می‌رساند: ${say.value(value)}.`,

  'counts-from-reference': ({ value }) => `از زمان نوشته‌شدن متن حساب می‌شود: ${say.value(value)}.`,
  'no-reference': () => 'متن نمی‌گوید کی نوشته شده است.',
  'reference-open': () => 'زمان نوشته‌شدن متن آن‌قدر روشن نیست که تاریخی به دست دهد.',
  'solar-units': () => 'در متن فارسی، ماه و سال به تقویم هجری خورشیدی است.',
  'week-starts': ({ weekday }) => `آغاز هفته ${say.weekday(weekday)} گرفته شده است.`,
  'unit-of-reference': (args) =>
    `${stepsAway(args.offset, args.unit)} ${say.value(args.value)} است.`,
  'unit-holding': (args) =>
    `آن ${unit(args.unit)} که این روز در آن است، ${say.value(args.value)} است.`,
  'named-unit-of-reference': ({ offset, value }) => {
    if (offset.number === 0) return `مورد همان زمان ${say.value(value)} است.`;
    const which = offset.number < 0 ? 'آخرین مورد پیش از آن' : 'نخستین مورد پس از آن';
    return `${which} ${say.value(value)} است.`;
  },
  'not-before-writing': () => 'متن از آن چون رویدادی در پیش می‌گوید؛ پس پیش از روز نوشته‌شدن نیست.',
  'not-after-writing': () => 'متن از آن چون رویدادی گذشته می‌گوید؛ پس پس از روز نوشته‌شدن نیست.',
  'shift-exact': (args) =>
    `${count(args.number, args.unit)} ${side(args.direction)} آن ${say.value(args.value)} است.`,
  'shift-rounded': (args) =>
    `${count(args.number, args.unit)} ${side(args.direction)} آن ${say.value(args.value)} است؛ چون عددی گرد است، ممکن است تا ${digits(args.days.number)} روز جابه‌جا باشد.`,
  'shift-uncounted': ({ words }) => `${say.quoted(words)} عددی ندارد؛ پس تنها یک سر آن روشن است.`,
  'vague-past': ({ words }) => `${say.quoted(words)} زمانی پیش از نوشته‌شدن متن را می‌رساند.`,
  'vague-present': ({ words }) => `${say.quoted(words)} زمان نوشته‌شدن متن را می‌رساند.`,
  'vague-future': ({ words }) => `${say.quoted(words)} زمانی پس از نوشته‌شدن متن را می‌رساند.`,
  'stretch-up-to': (args) =>
    `${count(args.number, args.unit)} تا آن روز یعنی ${say.value(args.value)}.`,
  'stretch-from': (args) =>
    `${count(args.number, args.unit)} از آن روز به بعد یعنی ${say.value(args.value)}.`,
  'stretch-whole-units': (args) =>
    `${count(args.number, args.unit)} کامل ${args.direction.number < 0 ? 'گذشته' : 'آینده'} یعنی ${say.value(args.value)}.`,
  'stretch-uncounted': ({ words, direction }) =>
    direction.number < 0
      ? `${say.quoted(words)} تا آن روز ادامه دارد؛ درازای آن گفته نشده است.`
      : `${say.quoted(words)} از آن روز ادامه می‌یابد؛ درازای آن گفته نشده است.`,
  'completed-units': (args) =>
    `نویسنده شاید تنها ${plural(args.unit)}ی کامل را شمرده باشد؛ پس سر دور آن می‌تواند تا یک ${unit(args.unit)} دورتر باشد.`,
  'rounded-length': (args) =>
    `شمار ${plural(args.unit)} عددی گرد است؛ پس سر دور آن می‌تواند تا یک‌چهارم ${unit(args.unit)} دورتر باشد.`,
  'more-than-length': (args) =>
    `بیش از ${count(args.number, args.unit)} است؛ پس ${args.direction.number < 0 ? 'آغاز' : 'پایان'} آن باز می‌ماند.`,
  'less-than-length': (args) => `بیش از ${count(args.number, args.unit)} نیست.`,
  'length-of-neighbour': ({ words, neighbour, value }) =>
    `${say.quoted(words)} درازای ${say.quoted(neighbour)} است که در کنار آن آمده: ${say.value(value)}.`,
  'anniversary-year': ({ words, value }) =>
    `${say.quoted(words)} هر سال می‌آید؛ منظور سال نوشته‌شدن متن است: ${say.value(value)}.`,
  'anniversary-day': ({ words, value }) =>
    `${say.quoted(words)} هر سال می‌آید؛ این بار ${say.value(value)} است.`,
  'anniversary-counted': ({ words, number, value }) =>
    `${say.quoted(words)} ${digits(number.number)} سال پس از آن است: ${say.value(value)}.`,
  'anniversary-open': ({ words }) =>
    `${say.quoted(words)} هر سال می‌آید؛ متن نمی‌گوید کدام سال منظور است.`,

  then: ({ words, mention, value }) =>
    `${say.quoted(words)} به ${say.quoted(mention)} بازمی‌گردد: ${say.value(value)}.`,
  'counts-from-mention': ({ mention, value }) =>
    `از ${say.quoted(mention)} که پیش‌تر آمده حساب می‌شود: ${say.value(value)}.`,
  'no-mention': ({ words }) => `در متن تاریخی نیست که ${say.quoted(words)} از آن حساب شود.`,
  later: ({ words, mention }) => `${say.quoted(words)} پیش از ${say.quoted(mention)} نیست.`,
  earlier: ({ words, mention }) => `${say.quoted(words)} پس از ${say.quoted(mention)} نیست.`,
  'clause-past': ({ words }) =>
    `${say.quoted(words)} زمان را با رویدادی گذشته نشان می‌دهد؛ متن تاریخ آن را نمی‌گوید.`,
  'clause-present': ({ words }) =>
    `${say.quoted(words)} زمان را با رویدادی نشان می‌دهد که متن تاریخ آن را نمی‌گوید.`,
  'clause-future': ({ words }) =>
    `${say.quoted(words)} زمان را با رویدادی در پیش نشان می‌دهد؛ متن تاریخ آن را نمی‌گوید.`,
  'clause-since': ({ words }) =>
    `${say.quoted(words)} از رویدادی آغاز می‌شود که متن تاریخ آن را نمی‌گوید.`,
  'clause-date-before': ({ words, value }) =>
    `${say.quoted(words)} سال ندارد؛ چون سخن از گذشته است، دیرترین تاریخ ممکن ${say.value(value)} است.`,

  nth: (args) => `${nth(args.number, unit(args.unit))} ${say.value(args.value)} است.`,
  'nth-weekday': (args) =>
    `${nth(args.number, say.weekday(args.weekday))} ${say.value(args.value)} است.`,
  nearest: ({ number, value, to }) =>
    number.number === 1
      ? `نزدیک‌ترین آن به ${say.value(to)}، ${say.value(value)} است.`
      : `مورد ${say.number(number)} به ترتیب نزدیکی به ${say.value(to)}، ${say.value(value)} است.`,
  'nth-missing': ({ words }) => `زمانی به نام ${say.quoted(words)} وجود ندارد.`,
  'weeks-counted': () => 'هفته‌های ماه از روز یکم آن شمرده می‌شوند.',
  'weeks-whole': () => 'هفته‌هایی شمرده می‌شوند که یکسره در آن باشند.',
  about: () => 'متن می‌گوید «حدود»؛ پس روزها تقریبی‌اند.',
  'before-limit': ({ value }) => `پیش از ${say.value(value)} است.`,
  'after-limit': ({ value }) => `پس از ${say.value(value)} است.`,
  'not-before-limit': ({ value }) => `زودتر از ${say.value(value)} نیست.`,
  'not-after-limit': ({ value }) => `دیرتر از ${say.value(value)} نیست.`,

  'other-direction': ({ value }) =>
    `واژه‌ها این را هم برمی‌تابند، اما ${say.value(value)} محتمل‌تر است.`,
  'other-week-start': ({ weekday }) => `اگر هفته از ${say.weekday(weekday)} آغاز شود.`,
  'other-order': () => 'اگر ترتیب روز و ماه و سال چیز دیگری باشد.',
  'other-calendar': () => 'اگر سال به تقویم دیگری باشد.',
  'other-century': ({ year }) => `اگر منظور از دو رقم، ${say.year(year)} نباشد.`,
  'weekday-instead': ({ weekday }) =>
    `اگر روز هفته، ${say.weekday(weekday)}، درست باشد و تاریخ نادرست.`,
  'month-instead': () => 'اگر ماه درست باشد و روز نادرست.',
  'runs-to-writing': () => 'اگر تا خود روز نوشته‌شدن متن، یا از آن روز، حساب شود.',
  'whole-units-instead': () => 'اگر واحدهای کامل تقویم منظور باشد.',
  'next-week-instead': () => 'اگر هفتهٔ بعد منظور باشد.',
  'this-week-instead': () => 'اگر نزدیک‌ترین روز پیش رو منظور باشد.',
  'counted-weeks-instead': () => 'اگر هفته‌ها از روز یکم ماه شمرده شوند.',
  'moon-sighted': ({ number }) =>
    `یک روز ${number.number < 0 ? 'زودتر' : 'دیرتر'}، اگر هلال آن زمان دیده شده باشد.`,
  'same-year-again': () => 'بار دیگر در همان سال.',
  'year-before-winter': () => 'اگر زمستان به سالی نسبت داده شود که در آن پایان می‌یابد.',

  reason: ({ text }) => say.text(text),
  'after-event': ({ title, value }) => `پس از ${say.title(title)} (${say.value(value)}) است.`,
  'before-event': ({ title, value }) => `پیش از ${say.title(title)} (${say.value(value)}) است.`,
  'during-event': ({ title, value }) => `در جریان ${say.title(title)} (${say.value(value)}) است.`,
  'offset-from-event': ({ words, title }) =>
    `${say.quoted(words)} از ${say.title(title)} حساب می‌شود.`,
  'written-later-than': ({ words, value }) =>
    `متن پس از ${say.quoted(words)} (${say.value(value)}) نوشته شده است.`,
  'written-before-event': ({ title, value }) =>
    `متن پیش از پایان ${say.title(title)} (${say.value(value)}) نوشته شده است.`,
  'counts-from-writing': ({ words, title, value }) =>
    `${say.quoted(words)} که از روز نوشته‌شدن متن حساب می‌شود، زمان ${say.title(title)} (${say.value(value)}) است.`,
  'one-day-of': ({ value }) => `یکی از روزهای ${say.value(value)} بوده است.`,
  'outside-words': ({ words }) => `معنای ${say.quoted(words)} را باید از جای دیگری دانست.`,
  narrowed: ({ value }) => `از مجموع این‌ها ${say.value(value)} می‌ماند.`,
  weakened: () => 'ویراستار آن را کمتر از آنچه واژه‌ها می‌گویند قطعی می‌داند.',
};
