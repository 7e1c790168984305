import { lazy } from 'react';

/* The forecast's blocks bring their words along, after the first figures. */
const blocks = async () => {
  const [figure, answer] = await Promise.all([
    import('./burn-up-figure.js'),
    import('./forecast-answer.js'),
    import('../../lib/forecast-words.js'),
  ]);
  return { ...figure, ...answer };
};

export const BurnUp = lazy(async () => ({ default: (await blocks()).BurnUpFigure }));
export const ForecastAnswer = lazy(async () => ({ default: (await blocks()).ForecastAnswer }));
