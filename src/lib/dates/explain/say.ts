/** What the sentences of all languages are made with: quoted words, dates and counts, in the language of the reader. */
import type { CalendarId } from '../calendars/calendar.ts';
import type { Weekday } from '../day.ts';
import type { StepArg } from '../expression.ts';
import { formatValue, numeralsOf, weekdayName, writeDigits } from '../format/index.ts';
import type { Language } from '../../text/language.ts';
import { fieldsText, yearText, type FieldArgs } from './fields-text.ts';

type Arg<K extends StepArg['type']> = Extract<StepArg, { type: K }>;

export interface Say {
  /** Verbatim words in quotation marks, kept apart from the direction of the sentence. */
  readonly quoted: (arg: Arg<'words'>) => string;
  /** A title or a reason in the reader's language. */
  readonly text: (arg: Arg<'text'>) => string;
  /** A title in quotation marks. */
  readonly title: (arg: Arg<'text'>) => string;
  /** A date value; where another calendar is named, in that one first. */
  readonly value: (arg: Arg<'value'>) => string;
  readonly year: (arg: Arg<'year'>) => string;
  readonly number: (arg: Arg<'number'>) => string;
  readonly weekday: (arg: Arg<'number'>) => string;
  readonly fields: (args: FieldArgs) => string;
}

const quotes: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  fa: ['«', '»'],
  ar: ['«', '»'],
};
const unknown: Readonly<Record<Language, string>> = {
  en: 'a time that is not known',
  fa: 'زمانی نامعلوم',
  ar: 'وقت غير معروف',
};
const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';

/** The means of a language. */
export function sayIn(language: Language): Say {
  const [open, close] = quotes[language];
  const isolated = (words: string) => firstStrongIsolate + words + popDirectionalIsolate;
  const told = (arg: Arg<'value'>, calendar: CalendarId) =>
    formatValue(arg.value, { calendar, language });
  return {
    quoted: ({ words }) => open + isolated(words) + close,
    text: ({ text }) => text[language],
    title: ({ text }) => open + isolated(text[language]) + close,
    value: (arg) => {
      const days = told(arg, 'gregorian');
      const own =
        arg.calendar === undefined || arg.calendar === 'gregorian' ? null : told(arg, arg.calendar);
      if (own !== null && days !== null) return own === days ? days : `${own} (${days})`;
      return own ?? days ?? unknown[language];
    },
    year: (arg) => yearText(arg, language),
    number: ({ number }) => writeDigits(number, numeralsOf(language)),
    weekday: ({ number }) => weekdayName(number as Weekday, language),
    fields: (args) => fieldsText(args, language),
  };
}
