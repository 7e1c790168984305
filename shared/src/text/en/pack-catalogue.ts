import { packNarrative } from './pack-narrative.js';
import { packPapers } from './pack-papers.js';

/** Sentences of the session's papers; no screen carries them. */
export const packCatalogue = { ...packNarrative, ...packPapers };
