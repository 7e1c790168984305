import { comparisonCatalogue } from '@ega/shared/text/vi/comparison-catalogue';
import { learnWords } from './say.js';

/* Fetched with what compares two instants: the figures of the first page come before it. */
learnWords(comparisonCatalogue);
