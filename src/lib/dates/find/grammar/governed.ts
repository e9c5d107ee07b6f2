import { at, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/** Verbs, by their first word, that say from where or from what: «از برجام خارج شد», «از موزه بازدید کرد». */
const verbs = new Set(
  'خارج بیرون مهاجرت جدا گریخت گریختند فرار اخراج ازاد بازدید دیدن حمایت دعوت استقبال انتقاد عبور منتقل رونمایی شکایت تقدیر تجلیل برگشت برگشتند بازگشت بازگشتند'.split(
    ' ',
  ),
);
const treaties = new Set(['برجام', 'توافق', 'پیمان', 'معاهده']);
const reach = 8;

/**
 * Whether «از» at the end of the token at `index` («پیش از», «بعد از آن») belongs to a verb behind it, not to the words of
 * time: «پنج سال پیش از هرات مهاجرت کرد». It does where the verb takes «از» and has no other one, and no happening follows.
 */
export function isGoverned(words: Words, index: number): boolean {
  for (let next = index + 1; next <= index + reach; next++) {
    const token = at(words, next);
    if (token.type !== 'word') return false;
    if (token.word.startsWith('از') && plays(token, role.from | role.since)) return false;
    if (token.entry.event && next === index + 1) return false;
    if (plays(token, role.yearly) && !treaties.has(token.word)) return false;
    if (verbs.has(token.word)) return true;
  }
  return false;
}

/** «پیش از» and «قبل از» that mean "ago". */
export function isAgo(words: Words, index: number): boolean {
  const { word } = at(words, index);
  return (word === 'پیش از' || word === 'قبل از') && isGoverned(words, index);
}
