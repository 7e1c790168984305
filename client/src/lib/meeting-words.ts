import { meetingScreens } from '@ega/shared/text/vi/meeting-screens';
import { packScreens } from '@ega/shared/text/vi/pack-screens';
import { learnWords } from './say.js';

/* Fetched by the router with the screens of the sessions. */
learnWords({ ...meetingScreens, ...packScreens });
