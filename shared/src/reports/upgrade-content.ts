import type { Answers } from './answer-schemas.js';
import { FORM_VERSION } from './form-version.js';

export { FORM_VERSION } from './form-version.js';

/** One pure step per version: `UPGRADES[1]` makes content of version 2 out of version 1. */
const UPGRADES: Readonly<Record<number, (content: unknown) => unknown>> = {
  // Version 2 adds questions and changes none: what was answered stays as it was, what is new is unanswered.
  1: (content) => content,
  // Version 3 adds E3 in the same way.
  2: (content) => content,
};

/** Content is never rewritten: that of an earlier form is read here as the form of another version reads it (house decision 1). */
export function upgradeContent(content: unknown, from: number, to: number = FORM_VERSION): Answers {
  let current = content;
  for (let version = from; version < to; version++) {
    const upgrade = UPGRADES[version];
    if (!upgrade) throw new Error(`no way from form version ${version} to ${version + 1}`);
    current = upgrade(current);
  }
  if (from > to) throw new Error(`form version ${from} is newer than ${to}`);
  return current as Answers;
}
