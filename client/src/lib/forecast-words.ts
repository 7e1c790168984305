import { forecastCatalogue } from '@ega/shared/text/vi/forecast-catalogue';
import { learnWords } from './say.js';

/* Fetched with the blocks that show the forecast: the figures of the first page come before it. */
learnWords(forecastCatalogue);
