/** A stretch of text, end exclusive, in UTF-16 code units of the untouched text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
