import { comparisonScreens } from './comparison-screens.js';

/** Sentences about change; loaded with the panels and screens that compare. */
export const comparisonCatalogue = { ...comparisonScreens };
