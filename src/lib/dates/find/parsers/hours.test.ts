import { describe, expect, it } from 'vitest';
import type { Language } from '../../../text/language.ts';
import { find } from '../find.ts';

const hoursIn = (text: string, language: Language) =>
  find(text, language)
    .filter(({ rule }) => rule === 'hours')
    .map(({ text, kind }) => `${kind} ${text}`);

describe('hours that hang free', () => {
  it.each<[string, Language, string]>([
    ['The siege lasted for 36 hours.', 'en', '36 hours'],
    ['A 72-hour ultimatum was given.', 'en', '72-hour'],
    ['It took 45 minutes to reach the port.', 'en', '45 minutes'],
    ['The talks went on for two and a half hours.', 'en', 'two and a half hours'],
    ['They spoke for half an hour.', 'en', 'half an hour'],
    ['It took one hour and 20 minutes.', 'en', 'one hour and 20 minutes'],
    ['جلسه دو ساعت و نیم طول کشید.', 'fa', 'دو ساعت و نیم'],
    ['اعتصاب ۲۴ ساعته', 'fa', '۲۴ ساعته'],
    ['پرواز ۳۰ دقیقه دیر رسید.', 'fa', '۳۰ دقیقه'],
    ['استمر الاشتباك 72 ساعة.', 'ar', '72 ساعة'],
    ['استغرق اللقاء ساعتين.', 'ar', 'ساعتين'],
  ])('are a length: %s', (text, language, words) => {
    expect(hoursIn(text, language)).toEqual([`DURATION ${words}`]);
  });

  it.each<[string, Language]>([
    ['at 20 minutes past three', 'en'],
    ['five minutes to ten', 'en'],
    ['They left at 0630 hours.', 'en'],
    ['He works 40 hours a week.', 'en'],
    ['a 24-hour news channel', 'en'],
    ['ساعت ۷ و چهل و پنج دقیقه', 'fa'],
    ['۱۵ دقیقه به ساعت ۱۶', 'fa'],
    ['۵ دقیقه بعد از ساعت ۱۱', 'fa'],
    ['در دقیقهٔ ۹۰ گل زد', 'fa'],
    ['في الساعة السابعة و45 دقيقة', 'ar'],
    ['سجل في الدقيقة 90', 'ar'],
    ['على مدار الساعة', 'ar'],
  ])('are no time of day, rate or channel: %s', (text, language) => {
    expect(hoursIn(text, language)).toEqual([]);
  });
});
