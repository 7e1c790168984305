import { errors } from '@ega/shared/text/en/errors';
import { report } from '@ega/shared/text/en/report';
import { round } from '@ega/shared/text/en/round';
import { screens } from '@ega/shared/text/en/screens';
import { status } from '@ega/shared/text/en/status';

/** All English sentences; a chunk of its own. */
export const english = { ...errors, ...status, ...round, ...report, ...screens };
