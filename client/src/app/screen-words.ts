import type { ComponentType } from 'react';

/** What the file of a screen gives. */
export interface ScreenModule {
  Screen: ComponentType;
}

/* The sentences that a screen brings along: the first page of the product does not carry them. */

/** With the wording of signing in and of accounts. */
export function withAccountWords(load: () => Promise<ScreenModule>): () => Promise<ScreenModule> {
  return async () => {
    const [module] = await Promise.all([load(), import('../lib/account-words.js')]);
    return module;
  };
}

/** With the wording of the form. */
export function withFormWords(load: () => Promise<ScreenModule>): () => Promise<ScreenModule> {
  return async () => {
    const [module] = await Promise.all([load(), import('../lib/form-words.js')]);
    return module;
  };
}

/** With the wording of administration and review. */
export function withOfficeWords(load: () => Promise<ScreenModule>): () => Promise<ScreenModule> {
  return async () => {
    const [module] = await Promise.all([load(), import('../lib/office-words.js')]);
    return module;
  };
}

/** With the wording of the duties. */
export function withObligationWords(load: () => Promise<ScreenModule>): () => Promise<ScreenModule> {
  return async () => {
    const [module] = await Promise.all([load(), import('../lib/obligation-words.js')]);
    return module;
  };
}

/** With the wording of the cells and tools of the matrix. */
export function withMatrixWords(load: () => Promise<ScreenModule>): () => Promise<ScreenModule> {
  return async () => {
    const [module] = await Promise.all([load(), import('../lib/matrix-words.js')]);
    return module;
  };
}

/** With the wording of what changed, and of the duties. */
export function withComparisonWords(load: () => Promise<ScreenModule>): () => Promise<ScreenModule> {
  return async () => {
    const [module] = await Promise.all([load(), import('../lib/comparison-words.js')]);
    return module;
  };
}

/** With the wording of the area pages and the library. */
export function withAreaWords(load: () => Promise<ScreenModule>): () => Promise<ScreenModule> {
  return async () => {
    const [module] = await Promise.all([load(), import('../lib/area-words.js')]);
    return module;
  };
}

/** With the wording of the sessions. */
export function withMeetingWords(load: () => Promise<ScreenModule>): () => Promise<ScreenModule> {
  return async () => {
    const [module] = await Promise.all([load(), import('../lib/meeting-words.js')]);
    return module;
  };
}
