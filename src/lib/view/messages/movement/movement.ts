/** Words for moving about in time that no first view needs: fetched with what says them. */
import type { Language } from '../../../text/language.ts';

type Counted = (n: number) => string;

/** A row of the help: what is pressed, and what it does. */
export interface HelpRow {
  /** Keys or gestures, any of which does it; keys that are held together are joined by `+`. */
  readonly keys: readonly string[];
  readonly does: string;
  /** Whether it is a letter or a sign that can be switched off. */
  readonly letter?: true;
}

export interface HelpSection {
  readonly title: string;
  readonly rows: readonly HelpRow[];
}

export interface MovementMessages {
  readonly goTo: {
    readonly title: string;
    readonly field: string;
    readonly hint: string;
    /** What can be typed, as it would be typed. */
    readonly examples: readonly string[];
    readonly examplesLead: string;
    readonly go: string;
    readonly range: string;
    readonly others: string;
    /** Where only some of the words were understood. */
    readonly part: (words: string) => string;
    readonly unreadable: string;
    readonly lengthOnly: string;
    readonly recurring: string;
    readonly unfixed: string;
    readonly tooFar: string;
    readonly loading: string;
    readonly failed: string;
    /** The day from which relative words count. */
    readonly today: (date: string) => string;
    readonly arrived: (date: string) => string;
  };
  readonly range: {
    readonly label: string;
    readonly start: string;
    readonly end: string;
    readonly days: Counted;
    readonly events: Counted;
    readonly zoom: string;
    readonly only: string;
    readonly clear: string;
    readonly listed: (days: string) => string;
    readonly listAll: string;
  };
  readonly away: {
    readonly earlier: Counted;
    readonly later: Counted;
  };
  readonly help: {
    readonly title: string;
    readonly close: string;
    readonly letters: string;
    readonly lettersHint: string;
    readonly sections: readonly HelpSection[];
  };
}

const loaders: Readonly<Record<Language, () => Promise<MovementMessages>>> = {
  en: async () => (await import('./en.ts')).en,
  fa: async () => (await import('./fa.ts')).fa,
  ar: async () => (await import('./ar.ts')).ar,
};

/** The words of one language. */
export function movementMessages(language: Language): Promise<MovementMessages> {
  return loaders[language]();
}
