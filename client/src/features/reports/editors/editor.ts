import type { Change } from './change.js';
import type { Holder } from './shown-fields.js';

/** What every editor of one question is given. */
export interface EditorProps {
  holder: Holder;
  change: Change;
}
