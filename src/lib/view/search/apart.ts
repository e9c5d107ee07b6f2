/** Words of either direction within a sentence, by Unicode's isolate of the first strong letter. */
export function apart(words: string): string {
  return `\u2068${words}\u2069`;
}
