import { at, isMark, type Words } from '../token.ts';

/**
 * Words behind which a number is a label, not a year or a day: "page 1984", «المادة 1990», «قطعنامه ۲۲۳۱», "version 1.2.30".
 */
const labels = new Set(
  (
    'page pages pp p no nos number room article articles section chapter resolution line flight bus route model version v ver ' +
    'channel highway serial code id ip issue vol volume figure fig table case bill act unit ' +
    'صفحه صفحات صفحۀ ماده مادهٔ شماره قطعنامه بند کد نسخه ویرایش پلاک کانال جلد ' +
    'الصفحه الصفحات صفحات الماده رقم القرار قرار البند العدد الاصدار اصدار نسخه الطراز'
  ).split(' '),
);

/** Whether the token before `index` (past a full stop or a colon) makes the number there a label. */
export function isLabelled(words: Words, index: number): boolean {
  const before = at(words, index - 1);
  const word = isMark(before, '.:#') ? at(words, index - 2) : before;
  return labels.has(word.word) || isMark(before, '#');
}
