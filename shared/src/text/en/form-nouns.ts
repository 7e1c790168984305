import type { FormOf, OfVariant } from '../vi/form-nouns.js';

type Nouns = Readonly<Record<FormOf, string>>;

const ARCHITECTURE: Nouns = {
  B: 'ministry-level e-Government Architecture',
  CP: 'e-Government Architecture of the agency',
  T: 'province-level e-Government Architecture',
};
const AGENCY: Nouns = { B: 'ministry (agency)', CP: 'agency', T: 'province (city)' };
const UNITS: Nouns = {
  B: 'units of the ministry',
  CP: 'units of the agency',
  T: 'departments; district and commune People’s Committees',
};
const SIGNER: Nouns = {
  B: 'the Minister or head of the ministerial agency',
  CP: 'the head of the agency',
  T: 'the Chairman of the provincial (city) People’s Committee',
};

/** The nouns of the agency's own form in English (catalogue 0.2). */
export const architecture = (p: OfVariant): string => ARCHITECTURE[p.variant];
export const agency = (p: OfVariant): string => AGENCY[p.variant];
export const units = (p: OfVariant): string => UNITS[p.variant];
export const signer = (p: OfVariant): string => SIGNER[p.variant];
