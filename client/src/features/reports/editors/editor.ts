import type { Change } from './change.js';
import type { Holder } from '@ega/shared/reports/shown-fields';

/** What every editor of one question is given. */
export interface EditorProps {
  holder: Holder;
  change: Change;
}
