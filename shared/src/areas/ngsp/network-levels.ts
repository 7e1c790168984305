import type { FormVariant } from '../../agencies/kind.js';
import type { NETWORK_LEVELS } from './joining.js';

export type NetworkLevel = (typeof NETWORK_LEVELS)[number];

/** Whose units are counted on the dedicated data network: departments and districts of a province, units of the others. */
export function networkLevelsOf(variant: FormVariant): readonly NetworkLevel[] {
  return variant === 'T' ? ['department', 'district'] : ['subordinate'];
}
