import { dutyReadings } from '@ega/shared/text/vi/duty-readings';
import { matrixScreens } from '@ega/shared/text/vi/matrix-screens';
import { learnWords } from './say.js';

/* Fetched by the router with the matrix; the words of its dialogs come when one is opened. */
learnWords({ ...dutyReadings, ...matrixScreens });
