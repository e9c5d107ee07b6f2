import type { Day } from '../day.ts';

/**
 * What a date can mean.
 *
 * `edtf` is an ISO 8601-2:2019 string in the proleptic Gregorian calendar (levels 0 and 1, and the sets of level 2),
 * or `null` where the words give nothing that EDTF can hold. `earliest` and `latest` are the first and the last day
 * that it can touch, inclusive; `null` is open. The bounds may be tighter than the string: `XXXX-10` can be known to
 * lie after 2019.
 */
export interface DateValue {
  readonly edtf: string | null;
  readonly earliest: Day | null;
  readonly latest: Day | null;
}
