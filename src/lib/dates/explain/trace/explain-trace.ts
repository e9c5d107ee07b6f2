import type { Language } from '../../../text/language.ts';
import type { Loser } from '../../find/trace.ts';
import { sayIn, type Say } from '../say.ts';
import { traceWords as arabic } from './ar.ts';
import { traceWords as english } from './en.ts';
import { traceWords as persian } from './fa.ts';
import type { TraceWords } from './trace-words.ts';

const wordsIn: Readonly<Record<Language, TraceWords>> = { en: english, fa: persian, ar: arabic };
const say: Readonly<Record<Language, Say>> = {
  en: sayIn('en'),
  fa: sayIn('fa'),
  ar: sayIn('ar'),
};
const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en'),
  fa: new Intl.ListFormat('fa'),
  ar: new Intl.ListFormat('ar'),
};

/**
 * What a form reads, or a pass does, as a noun phrase in the middle of a sentence: "a day and a month".
 * @throws RangeError for one that has no name
 */
export function formName(id: string, language: Language): string {
  const names: Readonly<Record<string, string | undefined>> = wordsIn[language].forms;
  const name = names[id];
  if (name === undefined) throw new RangeError(`no name for the form ${id}`);
  return name;
}

/** What the words of an expression were read as, as a sentence. */
export function explainWinner(words: string, form: string, language: Language): string {
  return wordsIn[language].won(quoted(words, language), formName(form, language));
}

/** What a reading made of the words, and why it lost, as a sentence. */
export function explainLoser(loser: Loser, language: Language): string {
  return reasonFor([loser], loser, language);
}

/** The same of several readings in a row: those that were joined with one another share a sentence. */
export function explainLosers(losers: readonly Loser[], language: Language): string[] {
  const groups: [Loser, ...Loser[]][] = [];
  for (const loser of losers) {
    const last = groups.at(-1);
    if (last && isJoinedTo(last[0], loser)) last.push(loser);
    else groups.push([loser]);
  }
  return groups.map((group) => reasonFor(group, group[0], language));
}

function isJoinedTo(a: Loser, b: Loser): boolean {
  const isJoin = a.reason === 'joined' && b.reason === 'joined' && a.by === b.by;
  return isJoin && a.winner?.start === b.winner?.start && a.winner?.end === b.winner?.end;
}

/** The sentence for readings that lost to the same one, for the same reason. */
function reasonFor(
  losers: readonly Loser[],
  { reason, by, winner }: Loser,
  language: Language,
): string {
  const { reading, reasons } = wordsIn[language];
  const readings = losers.map(({ text, rule }) =>
    reading(quoted(text, language), formName(rule, language)),
  );
  return reasons[reason]({
    reading: lists[language].format(readings),
    by: formName(by, language),
    winner: winner ? quoted(winner.text, language) : '',
  });
}

function quoted(words: string, language: Language): string {
  return say[language].quoted({ type: 'words', words });
}
