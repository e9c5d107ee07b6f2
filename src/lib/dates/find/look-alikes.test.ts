import { describe, expect, it } from 'vitest';
import type { Language } from '../../text/language.ts';
import { wordsIn } from './test-words.ts';

function findsNothing(language: Language, texts: readonly string[]): void {
  it.each(texts)('%s', (text) => {
    expect(wordsIn(text, language)).toEqual([]);
  });
}

describe('what only looks like a date in English', () => {
  findsNothing('en', [
    'He may go and she may march on',
    'The March for Our Lives was peaceful',
    'an august gathering of the August company',
    'Jan Smith, April Jones and May Brown sat down',
    'The sun sat low; we wed in the sun',
    '1,500 people and 2000 soldiers came',
    'It cost $2010, then €1999, then 2015%',
    'Room 2015, page 1984, No. 2016 and Resolution 2231',
    'Call 555-123-4567 or 020 7946 0018',
    'Version 2.0.1 runs on 192.168.1.12',
    'They won 3-2 and lost 1-0',
    'The second half of the match was better',
    'a group of 2000 and 1500 words',
    'in 2000 homes and in 1500 cases',
    'open 24/7, half of it, third choice, first place',
    'the 7 October Bridge and the 4 August Street',
    'meet at 10:30 or at 5pm',
    'However, the fall of the wall and spring water gave second thoughts',
  ]);
});

describe('what only looks like a date in Persian', () => {
  findsNothing('fa', [
    'خورشید و ماه و ستارگان',
    'چلو ماهی و ماهی قزل',
    'تیر به هدف خورد و صدای تیر آمد',
    'خبرگزاری مهر نوشت و مهر مادری',
    'میدان ۷ تیر و خیابان ۱۷ شهریور و پل ۱۵ خرداد',
    'بیمارستان شهدای ۲۲ بهمن',
    'یک دی جی آمد',
    'او می رود و ۵ می شود',
    'بهار آمد و آذر خندید و بهمن فرو ریخت',
    '۱۵۰۰ نفر و ۲۰۰۰ تن و ۱۴۰۰ تومان',
    'شماره ۱۳۹۸ و صفحه ۱۴۰۰',
    'روزه گرفتن و سازماندهی و پیشرفت',
    'نماز جمعه و امام جمعه',
    'ساعت ۱۰:۳۰ آمد',
    'رجب طیب اردوغان و محمد صفری',
  ]);
});

describe('what only looks like a date in Arabic', () => {
  findsNothing('ar', [
    'مارس الرياضة ومارس الضغط',
    'أحد الأشخاص وأب وأم وباب',
    'النائب العام والرأي العام والأمين العام',
    'السبب الأول والأهم، وفي المقام الأول',
    'من قبل النظام، قبل كل شيء',
    'أكثر من 50000 نقطة و1000 من الناس و1500 شخص',
    'ميدان 25 يناير وحركة 6 أبريل وجسر 6 أكتوبر',
    'القرار رقم 2015 والمادة 1990 من القانون',
    'المؤامرة النهائية لا يزال',
    'صلاة الجمعة وإمام الجمعة',
    'صحيفة اليوم السابع',
    'الربيع العربي',
    'من 12 دولة وفي حين',
  ]);
});
