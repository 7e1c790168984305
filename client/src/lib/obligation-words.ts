import { obligationCatalogue } from '@ega/shared/text/vi/obligation-catalogue';
import { learnWords } from './say.js';

/* Fetched by the router with the screens of the duties, and with the public pages. */
learnWords(obligationCatalogue);
