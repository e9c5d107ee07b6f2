import type { ArgsOf, RuleId } from './rules.ts';

/** A sentence for each rule, in one language. A missing one is a type error. */
export type Sentences = { readonly [R in RuleId]: (args: ArgsOf<R>) => string };
