/** Derivations in words. */
export { explain } from './explain.ts';
export { step, type ArgsOf, type RuleId } from './rules.ts';
