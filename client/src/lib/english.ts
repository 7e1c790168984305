import { areaCatalogue } from '@ega/shared/text/en/area-catalogue';
import { baseCatalogue } from '@ega/shared/text/en/base-catalogue';
import { comparisonCatalogue } from '@ega/shared/text/en/comparison-catalogue';
import { forecastCatalogue } from '@ega/shared/text/en/forecast-catalogue';
import { formCatalogue } from '@ega/shared/text/en/form-catalogue';
import { meetingScreens } from '@ega/shared/text/en/meeting-screens';
import { packScreens } from '@ega/shared/text/en/pack-screens';
import { obligationCatalogue } from '@ega/shared/text/en/obligation-catalogue';
import { officeCatalogue } from '@ega/shared/text/en/office-catalogue';
import { signIn } from '@ega/shared/text/en/sign-in';

/** All English sentences; a chunk of its own. */
export const english = {
  ...baseCatalogue,
  ...formCatalogue,
  ...officeCatalogue,
  ...signIn,
  ...obligationCatalogue,
  ...areaCatalogue,
  ...comparisonCatalogue,
  ...forecastCatalogue,
  ...meetingScreens,
  ...packScreens,
};
