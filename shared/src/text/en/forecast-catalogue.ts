import type { forecastCatalogue as vi } from '../vi/forecast-catalogue.js';
import { many } from '../plural.js';

/** Sentences of the forecast; fetched with the blocks that show it, after the first figures. */
export const forecastCatalogue: typeof vi = {
  'forecast.before': 'By the progress of each agency,',
  'forecast.after': (p) => `agencies are forecast to finish by the deadline (80% range: ${p.low}–${p.high})`,
  'forecast.open': (p) => `; ${many(p.count, 'is', 'are')} forecast not to.`,
  'forecast.allDone': '.',
  'forecast.tooLittle': (p) =>
    `Not enough data for a forecast: at least 10 issues (now ${p.issues}) and step changes in at least 4 quarters (now ${p.quarters}) are needed.`,
  'forecast.afterDeadline': (p) =>
    `The deadline passed ${many(p.days, 'day')} ago; there is no forecast any more.`,
  'forecast.noDeadline': 'No document sets a deadline, so there is no forecast.',
  'forecast.unavailable': 'The forecast could not be fetched. Other figures are not affected; please reload.',
  'forecast.achieved': 'Average achieved (last 12 months)',
  'forecast.needed': (p) => `Average needed for ${p.all}/${p.all}`,
  'forecast.perMonth': 'agencies a month',
  'forecast.title': 'Architectures issued: cumulative, and forecast to the deadline',
  'forecast.line': 'Forecast',
  'forecast.lineLabel': (p) => `Forecast ${p.middle} (80% range: ${p.low}–${p.high})`,
  'forecast.neededLabel': (p) => `Average needed: ${p.pace} a month`,
  'forecast.target': (p) => `Target ${p.all}/${p.all}`,
  'forecast.issuedNow': (p) => `${p.count} issued`,
  'forecast.verifiedNow': (p) => `${p.count} verified`,
  'forecast.underWayNow': (p) => `${p.count} under way`,
  'forecast.lineShort': (p) => `Forecast ${p.middle}`,
  'forecast.rangeOf': '80 % range:',
  'forecast.neededShort': (p) => `Needed ${p.pace}/month`,
  'forecast.low': '80% range, from',
  'forecast.high': '80% range, to',
  'forecast.neededColumn': 'Needed',
  'forecast.csv': 'Download CSV',
  'forecast.caption': (p) =>
    `Forecast: ${many(p.runs, 'simulated course')} from ${many(p.events, 'step change')} dated by their documents (${many(p.issues, 'issue')}, in ${many(p.quarters, 'quarter')}); the band is the 80% range.`,
  'forecast.method': 'How the forecast is made',
  'forecast.method.events':
    'An event is an agency going on to a next step, dated by its document; without a document, by the first report sent that says so. An agency that has not reported this round stands where it was last verified; one that never reported counts as not begun.',
  'forecast.method.model':
    'How readily a step is left depends on the time spent in it, on the step and on the agency; where little is known it is drawn towards what holds for all (piecewise constant hazards, Gamma–Poisson shrinkage: Clayton and Kaldor, Biometrics 43, 1987). Work tends to quicken towards a deadline (König and Kleinmann, The Journal of Psychology 139, 2005); by how much is estimated from the data.',
  'forecast.method.range':
    'Each run plays one course of every agency up to the deadline. The 80% range holds 80% of the runs, widened or narrowed by the misses of this very method at four earlier days (Tashman, International Journal of Forecasting 16, 2000). The same state of the data always gives the same forecast.',
  'forecast.method.limits':
    'Back-tested on four kinds of made histories (constant, rushing to the end, in batches, unequal): the 80% range holds what came in 70–90% of cases. A rush that begins only after the day of the forecast cannot be seen by it. The forecast is no judgement and does not change the status of an agency under the criteria in force.',
};
