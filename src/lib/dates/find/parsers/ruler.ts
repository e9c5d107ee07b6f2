import { date, type Parser, type Reading } from '../match.ts';
import { at, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';
import { isName } from './clause.ts';

/**
 * A stretch told by who ruled: "under President Carter", "during Khatami's presidency", "in the Reagan era", «در دوران
 * ریاست‌جمهوری خاتمی», «في عهد الرئيس مبارك». When that was, and whether it is over, the words do not say.
 */
export const ruler: Parser = {
  id: 'reign',
  languages: ['en', 'fa', 'ar'],
  begins: is.reign,
  roles: role.in,
  match(words, index, language) {
    const to = language === 'en' ? english(words, index) : behindHead(words, index);
    return to === null ? null : clause(to);
  },
};

function clause(to: number): Reading {
  return date(to, 'none', { type: 'clause', when: 'present' });
}

/** How many tokens a name may take. */
const longestName = 6;
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const tenures = list(
  'presidency premiership chancellorship reign rule tenure administration papacy caliphate dictatorship regime',
);
/** What may follow the name itself: "the Obama administration", "the Trump years". */
const eras = list('administration presidency era years regime dynasty government premiership');
const titles = list('president premier chancellor king queen shah sultan emperor tsar czar caliph');
/** Rulers who are named by what they are. */
const houses = list(
  'shah sultan tsar czar kaiser caliphs taliban ottomans safavids qajars pahlavis abbasids umayyads fatimids mamluks mullahs nazis bolsheviks communists monarchy',
);
const owners = list('his her their');
const between = list('first second third last final brief long short early later two whole entire');

function english(words: Words, index: number): number | null {
  const lead = at(words, index).word;
  if (lead !== 'under' && lead !== 'during' && lead !== 'throughout' && lead !== 'in') return null;
  const next = index + 1;
  if (plays(at(words, next), role.the)) return withArticle(words, next + 1, lead);
  if (owners.has(at(words, next).word)) return tenureEnd(words, next + 1);
  const titled = titleEnd(words, next);
  const end = nameEnd(words, titled ?? next);
  if (end === (titled ?? next)) return null;
  if (isMark(at(words, end), "'")) {
    // "Hughes' premiership"
    const owned = at(words, end + 1).word === 's' ? end + 2 : end + 1;
    return tenureEnd(words, owned);
  }
  return titled !== null && lead === 'under' ? end : null;
}

/** "the presidency of Carter", "the Obama administration", "the Shah". */
function withArticle(words: Words, index: number, lead: string): number | null {
  const start = skip(words, index);
  if (tenures.has(at(words, start).word)) {
    if (at(words, start + 1).word !== 'of') return null;
    const name = plays(at(words, start + 2), role.the) ? start + 3 : start + 2;
    const end = nameEnd(words, titleEnd(words, name) ?? name);
    return end > name ? end : null;
  }
  const end = nameEnd(words, start);
  const noun = isMark(at(words, end), '-') ? end + 1 : end;
  if (end > start && eras.has(at(words, noun).word)) {
    // "in the Obama administration" is where, "in the Obama era" when.
    const when =
      lead !== 'in' || at(words, noun).word === 'era' || at(words, noun).word === 'years';
    return when ? noun + 1 : null;
  }
  return lead === 'under' && houses.has(at(words, start).word) ? start + 1 : null;
}

/** "presidency", "second term", "years in power" behind whose they were. */
function tenureEnd(words: Words, index: number): number | null {
  const start = skip(words, index);
  const noun = at(words, start).word;
  const inOffice =
    at(words, start + 1).word === 'in' && /^(?:office|power)$/.test(at(words, start + 2).word);
  if (inOffice && /^(?:time|years|term|days)$/.test(noun)) return start + 3;
  return tenures.has(noun) || noun === 'term' || noun === 'terms' ? start + 1 : null;
}

function skip(words: Words, index: number): number {
  let next = index;
  while (next < index + 3 && between.has(at(words, next).word)) next++;
  return next;
}

/** Past "President", "Prime Minister", "then-President"; `null` where no title stands. */
function titleEnd(words: Words, index: number): number | null {
  let next = index;
  if (at(words, next).word === 'then' || at(words, next).word === 'former') {
    next += isMark(at(words, next + 1), '-') ? 2 : 1;
  }
  if (at(words, next).word === 'prime' && at(words, next + 1).word === 'minister') return next + 2;
  return titles.has(at(words, next).word) ? next + 1 : null;
}

const particles = list('al el bin ibn ben abu von van de der da di du ul ud');

/** Past words with a capital, their particles and hyphens; `index` where there is no name. */
function nameEnd(words: Words, index: number): number {
  let next = index;
  let end = index;
  while (next < index + longestName) {
    const token = at(words, next);
    // "Under Queen Street"
    if (token.entry.venue) return index;
    if (token.type === 'word' && words.capital(next) && !eras.has(token.word)) end = ++next;
    else if (token.type === 'word' && particles.has(token.word)) next++;
    else if (isMark(token, '-') && !token.gap && end === next) next++;
    // "George W. Bush"
    else if (isMark(token, '.') && at(words, next - 1).word.length === 1 && end === next) next++;
    else break;
  }
  return end;
}

/** «عهد دونالد ترامب», «دوران حکومت رضاشاه», «زمان شاه». */
function behindHead(words: Words, index: number): number | null {
  const head = at(words, index);
  if (!head.entry.reign) return null;
  // «ولي عهد» is a crown prince.
  if (at(words, index - 1).word === 'ولی') return null;
  // «زمان شاه», «زمان شاه عباس»
  if (head.entry.reign === 'whole') {
    const king = head.word.endsWith('شاه') && kings.has(at(words, index + 1).word);
    return king ? index + 2 : index + 1;
  }
  const titled = honoured(words, index + 1);
  // «ولاية تكساس» is a state.
  if (head.word === 'ولایه' && titled === index + 1) return null;
  const first = at(words, titled);
  if (!isName(first) || others.has(first.word)) return titled > index + 1 ? titled : null;
  let next = titled + 1;
  while (next < titled + 3 && given.has(at(words, next - 1).word) && isName(at(words, next)))
    next++;
  // A surname behind a given name that is not listed: only where nothing else follows.
  const after = at(words, next + 1);
  const last = next === titled + 1 && (after.type === 'mark' || after.type === 'break');
  if (last && isName(at(words, next))) next++;
  return numbers.has(at(words, next).word) ? next + 1 : next;
}

const kings = list('عباس اسماعیل طهماسب صفی سلیمان سلطان شجاع');
/** «الملك عبد الله الثاني», «پهلوی دوم». */
const numbers = list('الاول الثانی الثالث الرابع الخامس السادس اول دوم سوم چهارم پنجم');

/** Past «الرئيس الأمريكي السابق», «رئیس‌جمهور», «آیت‌الله». */
function honoured(words: Words, index: number): number {
  let next = index;
  while (next < index + 4) {
    const { word } = at(words, next);
    const adjective = next > index && /^ال.+ی$/u.test(word);
    if (!honours.has(word) && !adjective && !(next > index && former.has(word))) break;
    next++;
  }
  return next;
}

const honours = list(
  'الرئیس الملک السلطان الخلیفه الامیر الامام الشاه الامبراطور القیصر رئیس رئیسجمهور اقای دکتر ایتالله شاه امام',
);
const former = list('السابق الاسبق الراحل المخلوع الحالی سابق پیشین');
/** Given names that seldom stand without another. */
const given = list(
  'محمد محمود احمد حسن حسین علی صدام حسنی جمال انور عبد ابو بن ابن بشار حافظ معمر زین دونالد رونالد باراک جو جورج جرج بیل جیمی ریتشارد ریچارد فلادیمیر ولادیمیر رجب طیب هارون رفیق سعد خالد فیصل حامد اشرف ابراهیم هاشمی محمدرضا ناصرالدین مظفرالدین میر سید رضا مسعود اکبر عمر مارغریت مارگارت تونی ادولف جان',
);
/** What follows these heads in other turns of phrase: «عهد جديد», «عهد بست». */
const others = list('جدید جدیده قریب طویل قادم بست بسته عتیق شکنی کرد کردند مضی بعید');
