import type { Rule } from './rule.js';

/** Every rule of the form in the order in which it speaks; frozen so that two runs never differ. */
export const ORDERED_RULES: readonly Rule[] = Object.freeze([]);
