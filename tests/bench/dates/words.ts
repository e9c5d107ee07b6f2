import type { Language } from '../../../src/lib/text/language.ts';
import type { Random } from './random.ts';

/** What the sentences of a language are made of. `@` in a template stands for a date. */
export interface Words {
  /** Ways to write a date. */
  readonly dates: readonly ((of: Random) => string)[];
  readonly dated: readonly string[];
  readonly plain: readonly string[];
}

const english = {
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};
const persian = {
  months: 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' '),
  gregorian: 'ژانویه فوریه مارس آوریل ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' '),
  weekdays: ['شنبه', 'یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه'],
};
const arabic = {
  months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  levantine: ['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول'],
  weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
};
const easternDigits = (value: number) =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));

export const wordsOf: Readonly<Record<Language, Words>> = {
  en: {
    dates: [
      (of) => `on ${of.pick(english.months)} ${of.between(1, 28)}, ${of.between(1980, 2024)}`,
      (of) => `on ${of.between(1, 28)} ${of.pick(english.months)} ${of.between(1980, 2024)}`,
      (of) => `on ${of.pick(english.weekdays)}`,
      (of) => `in ${of.pick(english.months)} ${of.between(1990, 2024)}`,
      (of) => `on ${of.pick(english.months)} ${of.between(1, 28)}`,
      (of) => `last ${of.pick(english.weekdays)}`,
      (of) => `${of.between(2, 9)} days ago`,
      () => 'last month',
      () => 'yesterday',
      () => 'next year',
      (of) => `on ${of.pick(english.weekdays)}, ${of.between(1, 28)} ${of.pick(english.months)}`,
      (of) => `from ${of.pick(english.months)} ${of.between(1, 14)} to ${of.between(15, 28)}`,
    ],
    dated: [
      'The committee heard the first witnesses @ and adjourned.',
      'Officials said @ that the bridge would stay closed to lorries.',
      'The two ministers signed the accord @ in the presence of reporters.',
      'Crowds gathered in the main square @, carrying banners and flowers.',
      'Prices of bread rose again @, according to the chamber of commerce.',
      'The court published its ruling @ after a long delay.',
      'A spokesman for the union announced @ that talks had failed.',
      'The river reached its highest level @, and two villages were cleared.',
    ],
    plain: [
      'The mayor thanked the volunteers who had carried water up the hill.',
      'Nobody in the room wanted to say who had written the letter.',
      'Farmers in the north complain that the new road has cut their fields in half.',
      'The museum keeps a small collection of maps drawn by travellers and merchants.',
      'According to the report, more than 40 percent of the houses have no running water.',
      'She asked the delegates to keep their remarks short, and most of them did.',
      'The factory once employed 1,200 people; it now stands empty behind a wire fence.',
      'Critics say that the plan helps large firms and leaves the others with nothing.',
      'A second team of engineers is working on the dam and the power lines.',
      'The agreement leaves open who will pay for the repair of the harbour.',
      'Teachers, nurses and drivers joined the march through the old town.',
      'His lawyer said that the documents had been lost when the office moved.',
    ],
  },
  fa: {
    dates: [
      (of) =>
        `در ${easternDigits(of.between(1, 29))} ${of.pick(persian.months)} ${easternDigits(of.between(1350, 1403))}`,
      (of) => `روز ${of.pick(persian.weekdays)}`,
      (of) =>
        `روز ${of.pick(persian.weekdays)} ${easternDigits(of.between(1, 29))} ${of.pick(persian.months)}`,
      (of) => `در ${of.pick(persian.months)} ${easternDigits(of.between(1360, 1403))}`,
      (of) =>
        `در ${easternDigits(of.between(1, 28))} ${of.pick(persian.gregorian)} ${easternDigits(of.between(1980, 2024))}`,
      () => 'هفته گذشته',
      (of) => `${easternDigits(of.between(2, 9))} روز پیش`,
      () => 'دیروز',
      () => 'سال آینده',
      (of) => `از ${easternDigits(of.between(1, 9))} تا ${easternDigits(of.between(10, 29))} مهر`,
    ],
    dated: [
      'کمیته @ سخنان نخستین گواهان را شنید و کار خود را پایان داد.',
      'مقام‌های شهر @ گفتند که پل به روی کامیون‌ها بسته می‌ماند.',
      'دو وزیر @ توافق‌نامه را در حضور خبرنگاران امضا کردند.',
      'مردم @ در میدان بزرگ شهر گرد آمدند و گل و پلاکارد در دست داشتند.',
      'به گفته اتاق بازرگانی، بهای نان @ دوباره بالا رفت.',
      'دادگاه @ پس از تأخیری طولانی رأی خود را منتشر کرد.',
      'سخنگوی اتحادیه @ اعلام کرد که گفت‌وگوها به جایی نرسیده است.',
    ],
    plain: [
      'شهردار از داوطلبانی که آب را تا بالای تپه برده بودند سپاسگزاری کرد.',
      'هیچ‌کس در اتاق نمی‌خواست بگوید نامه را چه کسی نوشته است.',
      'کشاورزان شمال می‌گویند جاده تازه زمین‌هایشان را دو نیم کرده است.',
      'موزه مجموعه کوچکی از نقشه‌های مسافران و بازرگانان را نگه می‌دارد.',
      'بر پایه این گزارش، بیش از ۴۰ درصد خانه‌ها آب لوله‌کشی ندارند.',
      'او از نمایندگان خواست کوتاه سخن بگویند و بیشتر آنان چنین کردند.',
      'کارخانه زمانی ۱۲۰۰ کارگر داشت و اکنون پشت حصاری سیمی خالی مانده است.',
      'منتقدان می‌گویند طرح به شرکت‌های بزرگ کمک می‌کند و دیگران را بی‌نصیب می‌گذارد.',
      'گروه دیگری از مهندسان روی سد و خطوط برق کار می‌کنند.',
      'معلمان، پرستاران و رانندگان در راهپیمایی محله قدیمی شرکت کردند.',
    ],
  },
  ar: {
    dates: [
      (of) => `في ${of.between(1, 28)} ${of.pick(arabic.months)} ${of.between(1980, 2024)}`,
      (of) => `يوم ${of.pick(arabic.weekdays)}`,
      (of) => `يوم ${of.pick(arabic.weekdays)} ${of.between(1, 28)} ${of.pick(arabic.months)}`,
      (of) => `في ${of.pick(arabic.levantine)} ${of.between(1990, 2024)}`,
      (of) => `في ${of.between(1, 28)} ${of.pick(arabic.levantine)}`,
      () => 'الأسبوع الماضي',
      (of) => `قبل ${of.between(3, 9)} أيام`,
      () => 'أمس',
      () => 'العام المقبل',
      (of) =>
        `من ${of.between(1, 9)} إلى ${of.between(10, 28)} ${of.pick(arabic.months)} ${of.between(1990, 2024)}`,
    ],
    dated: [
      'استمعت اللجنة @ إلى الشهود الأوائل ثم رفعت جلستها.',
      'قال المسؤولون @ إن الجسر سيبقى مغلقا أمام الشاحنات.',
      'وقع الوزيران الاتفاق @ بحضور الصحفيين.',
      'تجمع الناس @ في الساحة الكبرى حاملين اللافتات والزهور.',
      'ارتفعت أسعار الخبز من جديد @ بحسب غرفة التجارة.',
      'نشرت المحكمة حكمها @ بعد تأخير طويل.',
      'أعلن المتحدث باسم النقابة @ أن المحادثات لم تصل إلى نتيجة.',
    ],
    plain: [
      'شكر رئيس البلدية المتطوعين الذين حملوا الماء إلى أعلى التل.',
      'لم يرغب أحد في القاعة أن يقول من كتب الرسالة.',
      'يشكو المزارعون في الشمال من أن الطريق الجديد قسم حقولهم.',
      'يحتفظ المتحف بمجموعة صغيرة من خرائط رسمها الرحالة والتجار.',
      'وبحسب التقرير فإن أكثر من 40 في المئة من البيوت بلا ماء جار.',
      'طلبت من المندوبين أن يوجزوا في كلامهم وقد فعل معظمهم ذلك.',
      'كان المصنع يشغل 1200 عامل وهو اليوم خال خلف سياج من الأسلاك.',
      'يقول المنتقدون إن الخطة تساعد الشركات الكبيرة ولا تترك للآخرين شيئا.',
      'يعمل فريق ثان من المهندسين على السد وخطوط الكهرباء.',
      'شارك المعلمون والممرضون والسائقون في مسيرة عبرت البلدة القديمة.',
    ],
  },
};
