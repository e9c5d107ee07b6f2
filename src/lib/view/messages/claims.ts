import type { Language, Multilingual } from '../../text/language.ts';

/** What a claim is about, by its key in the sidecars. Used where pages are built; the labels alone go to the browser. */
const labels: Readonly<Record<string, Multilingual>> = {
  addressed: { en: 'Addressed', fa: 'مخاطبان', ar: 'المخاطَبون' },
  aim: { en: 'Aim', fa: 'هدف', ar: 'الهدف' },
  attendance: { en: 'Attendance', fa: 'شمار حاضران', ar: 'عدد الحضور' },
  'attendance-headline': {
    en: 'Attendance, in the headline',
    fa: 'شمار حاضران در عنوان',
    ar: 'عدد الحضور في العنوان',
  },
  audience: { en: 'Audience', fa: 'مخاطبان رسانه‌ای', ar: 'المتابعون' },
  character: { en: 'Character', fa: 'ویژگی', ar: 'الطابع' },
  characterisation: { en: 'Called', fa: 'نام‌گذاری منبع', ar: 'وصف المصدر' },
  'committee-size': { en: 'Size of the committee', fa: 'شمار اعضای کمیته', ar: 'عدد أعضاء اللجنة' },
  countries: { en: 'Countries', fa: 'کشورها', ar: 'الدول' },
  deaths: { en: 'Deaths', fa: 'شمار کشتگان', ar: 'عدد القتلى' },
  'deaths-official': {
    en: 'Deaths, official figure',
    fa: 'درگذشتگان، آمار رسمی',
    ar: 'الوفيات، الرقم الرسمي',
  },
  'deaths-opposition': {
    en: 'Deaths, opposition’s figure',
    fa: 'درگذشتگان، آمار اپوزیسیون',
    ar: 'الوفيات، رقم المعارضة',
  },
  duration: { en: 'Duration', fa: 'مدت', ar: 'المدة' },
  legislators: { en: 'Legislators', fa: 'قانون‌گذاران', ar: 'المشرّعون' },
  messages: { en: 'Messages', fa: 'پیام‌ها', ar: 'الرسائل' },
  mode: { en: 'Form', fa: 'شیوهٔ برگزاری', ar: 'صيغة الانعقاد' },
  name: { en: 'Name', fa: 'نام', ar: 'الاسم' },
  novelty: { en: 'Said to be new', fa: 'ادعای تازگی', ar: 'ما قيل إنه جديد' },
  occasion: { en: 'Occasion', fa: 'مناسبت', ar: 'المناسبة' },
  organiser: { en: 'Organiser', fa: 'برگزارکننده', ar: 'الجهة المنظِّمة' },
  parties: { en: 'Parties', fa: 'حزب‌ها', ar: 'الأحزاب' },
  place: { en: 'Place', fa: 'جا', ar: 'المكان' },
  preparation: { en: 'Preparation', fa: 'زمان تدارک', ar: 'مدة التحضير' },
  recurrence: { en: 'Recurrence', fa: 'تکرار', ar: 'التكرار' },
  role: { en: 'Role', fa: 'نقش', ar: 'الدور' },
  scope: { en: 'Scope', fa: 'دامنه', ar: 'النطاق' },
  signatories: { en: 'Signatories', fa: 'امضاکنندگان', ar: 'الموقّعون' },
  sites: { en: 'Sites', fa: 'نقاط پیوسته', ar: 'المواقع' },
  speakers: { en: 'Speakers', fa: 'سخنرانان', ar: 'المتحدثون' },
  spokesman: { en: 'Spokesman', fa: 'سخنگو', ar: 'المتحدث باسمه' },
  superlative: { en: 'Said to be the most', fa: 'ادعای «ترین»', ar: 'صيغة تفضيل' },
  'time-claim': { en: 'Said of the time', fa: 'ادعای زمانی', ar: 'قول في الزمن' },
  vote: { en: 'Vote', fa: 'رأی', ar: 'التصويت' },
};

/** Label of a claim's key; a key that has none yet stands for itself, with its hyphens as spaces. */
export function claimLabel(about: string, language: Language): string {
  return labels[about]?.[language] ?? about.replaceAll('-', ' ');
}

/** Whether a key has labels. */
export function hasClaimLabel(about: string): boolean {
  return Object.hasOwn(labels, about);
}
