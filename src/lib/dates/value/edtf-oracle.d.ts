/** What the tests use of edtf.js, which comes without types. `min` and `max` are milliseconds, infinite or null where open. */
declare module 'edtf' {
  export default function edtf(text: string): {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
  };
}
