import { REGIONS } from '@ega/shared/status/agency-address';
import { useSay } from './language.js';

const SLUGS = Object.keys(REGIONS) as (keyof typeof REGIONS)[];

/** The records name a region in Vietnamese; a name the catalogue does not know stands as it is. */
export function useRegionName(): (region: string) => string {
  const say = useSay();
  return (region) => {
    const slug = SLUGS.find((known) => REGIONS[known] === region);
    return slug ? say(`region.${slug}`) : region;
  };
}
