import { officeCatalogue } from '@ega/shared/text/vi/office-catalogue';
import { learnWords } from './say.js';

/* Fetched by the router with the screens of administration and review: most people never open one. */
learnWords(officeCatalogue);
