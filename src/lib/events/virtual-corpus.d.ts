/** What `seeds-plugin.ts` makes of `seeds/`. */
declare module 'virtual:corpus' {
  const corpus: unknown;
  export default corpus;
}
