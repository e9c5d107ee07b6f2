import type { ParamMatcher } from '@sveltejs/kit';

/** The languages that stand in an address; English, at the root, does not. */
export const match = ((param: string): param is 'fa' | 'ar' =>
  param === 'fa' || param === 'ar') satisfies ParamMatcher;
