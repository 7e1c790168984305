import { lazy } from 'react';

/* The forecast's blocks bring their words along, after the first figures. */
const words = () => import('../../lib/forecast-words.js');

export const BurnUp = lazy(async () => {
  const [{ BurnUpFigure }] = await Promise.all([import('./burn-up-figure.js'), words()]);
  return { default: BurnUpFigure };
});

export const ForecastAnswer = lazy(async () => {
  const answer = await import('./forecast-answer.js');
  await words();
  return { default: answer.ForecastAnswer };
});
