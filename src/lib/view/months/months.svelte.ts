/** How the reader's region names months: a rule for the dates that the pages write, which are built with Egypt's names. */
class Months {
  /** Gives a date, or a sentence with dates, in the names of the region; never for the words of a document. */
  told: (text: string) => string = $state.raw((text) => text);
}

export const months = new Months();
