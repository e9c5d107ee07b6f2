import type { WordList } from '../entry.ts';
import { role } from '../role.ts';

export const connectives: WordList = [
  ['من', { role: role.of | role.from }],
  // Written apart from digits: «الـ25».
  ['ال', { role: role.the }],
  ['في', { role: role.in | role.of }],
  ['ب|بال', { role: role.in | role.of }],
  ['ل|لل', { role: role.forLength | role.of }],
  ['إلى|الى|لغاية|إلي|إلى غاية|حتى غاية', { role: role.to | role.until }],
  ['حتى|حتي', { role: role.to | role.until }],
  ['و', { role: role.and }],
  ['أو', { role: role.or }],
  ['منذ|مذ|بدءا من|ابتداء من|اعتبارا من|بداية من|انطلاقا من', { role: role.since }],
  ['قبل|قبيل', { role: role.before }],
  ['بعد|عقب|بعيد|إثر', { role: role.after }],
  ['بين|ما بين', { role: role.between }],
  ['نحو|حوالي|حوالى|قرابة|زهاء|تقريبا|ما يقارب|ما يقرب من|قرب', { role: role.about }],
  ['بحلول|في موعد أقصاه|في أجل أقصاه|قبل نهاية أجل', { role: role.by }],
  ['كل', { role: role.every }],
  ['مرة|مرتين', { role: role.every }],
  ['أكثر من|ما يزيد على|ما يزيد عن|أزيد من|على الأقل|لا يقل عن|فوق', { role: role.more }],
  ['أقل من|ما لا يزيد عن|دون|لا يتجاوز', { role: role.less }],
  ['على مدى|طوال|طيلة|على مدار|طول|مدة|لمدة|مدى', { role: role.during }],
  ['عندما|حين|لما|حينما', { role: role.when }],
  ['الموافق|الموافق ل|والموافق|المصادف|الموافقة|المصادف ل', { role: role.equals }],
  ['وقت|زمن|إبان|غداة|عشية', { role: role.timeOf }],
  ['وقت قصير|فترة قصيرة|فترة وجيزة|مدة قصيرة|وقت وجيز|مدة وجيزة', { shortTime: true }],
  ['باقي|بقية|ما تبقى من|باقى', { role: role.rest }],
  [
    'مواليد|ولد|المولود|المولودة|كأس العالم|مونديال|أولمبياد|انتخابات|ثورة|دستور|انقلاب|حرب|نكسة|اتفاق|اتفاقية|معاهدة|زلزال|بطولة|موازنة|ميزانية|تأسست|تأسس|طبعة|نهائي|نهائيات|نسخة|دورة|موسم|حملة|احتجاجات|انتفاضة|مظاهرات|مجزرة',
    { role: role.yearly },
  ],
];
