import { areaCatalogue } from '@ega/shared/text/vi/area-catalogue';
import { learnWords } from './say.js';

/* Fetched by the router with the pages of the areas and the library. */
learnWords(areaCatalogue);
