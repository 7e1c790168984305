import { agencyDetailsScreens } from './agency-details.js';
import { areaScreens } from './area-screens.js';
import { libraryScreens } from './library-screens.js';

/** Sentences of the area pages and of the library; loaded with the screens that show them. */
export const areaCatalogue = { ...agencyDetailsScreens, ...areaScreens, ...libraryScreens };
