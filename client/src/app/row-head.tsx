import type { ReactNode } from 'react';
import type { ConclusionSource } from './conclusion-words.js';
import { DraftConclusion } from './draft-conclusion.js';

interface RowHeadProps {
  source: ConclusionSource;
  /** Of this session, where a page of one shows the row. */
  meeting?: string;
  children: ReactNode;
}

/** What names a row, with the sign that starts a conclusion from it: at the edge of its column, never a column more. */
export function RowHead({ source, meeting, children }: RowHeadProps) {
  return (
    <span className="row-head">
      <span>{children}</span>
      <DraftConclusion small meeting={meeting} {...source} />
    </span>
  );
}
