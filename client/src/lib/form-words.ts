import { formCatalogue } from '@ega/shared/text/vi/form-catalogue';
import { learnWords } from './say.js';

/*
 * Fetched by the router with every screen that shows questions, options or rules: the first page of the product does not
 * carry the wording of the form.
 */
learnWords(formCatalogue);
