import { wholeSelection } from '../build/whole-selection.js';
import { type MatrixRow, nothing, reach, SIGNED_IN } from './matrix-row.js';

/** National figures for everybody; rows with a name are the viewer's own, the library is everybody's. */
const everybody = (field: string, type: string): MatrixRow => ({
  document: `{ ${field} ${wholeSelection(type)} }`,
  variables: nothing,
  reach: reach(SIGNED_IN),
});

/** Pages of the areas and the library of issued architectures. */
export const AREAS: Record<string, MatrixRow> = {
  agencyDetails: {
    document: `query ($agency: Int!) { agencyDetails(number: $agency) ${wholeSelection('AgencyDetails')} }`,
    variables: (world, place) => ({ agency: world.report(place, 'sent').agency }),
    reach: reach('own own all all all all own'),
  },
  architectureArea: everybody('architectureArea', 'ArchitectureArea'),
  ngspArea: everybody('ngspArea', 'NgspArea'),
  ngspGrowth: everybody('ngspGrowth', 'NgspGrowth'),
  oneStopArea: everybody('oneStopArea', 'OneStopArea'),
  projectsArea: everybody('projectsArea', 'ProjectsArea'),
  projectRegister: everybody('projectRegister', 'ProjectRegister'),
  architectureLibrary: everybody('architectureLibrary', 'Library'),
};
