import type { SameMessages } from '../message.js';
import type { report as vi } from '../vi/report.js';

export const report = {} as const satisfies SameMessages<typeof vi>;
