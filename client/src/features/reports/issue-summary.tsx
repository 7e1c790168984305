import { useEffect, useRef } from 'react';
import type { QuestionId } from '@ega/shared/reports/question-id';
import { useLanguage } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import type { PageIssue } from './draft/sheet.js';
import { issueText } from './issue-text.js';

interface IssueSummaryProps {
  issues: readonly PageIssue[];
  /** Grows with each try to hand the report on: the focus moves here. */
  attempt: number;
  onGo: (question: QuestionId, path: string) => void;
}

/** All that keeps the report from being sent; each line leads to its field and says the same words as the field. */
export function IssueSummary({ issues, attempt, onGo }: IssueSummaryProps) {
  const { lang, say } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const focusedFor = useRef(0);
  const shown = issues.length > 0;
  useEffect(() => {
    if (!shown || attempt === focusedFor.current) return;
    focusedFor.current = attempt;
    box.current?.focus();
  }, [attempt, shown]);
  if (!shown) return null;
  return (
    <div className="errs" role="alert" tabIndex={-1} ref={box}>
      <h2>
        <Icon name="over" />
        {say('reportForm.left', { count: issues.length })}
      </h2>
      <ol>
        {issues.map((issue, place) => (
          <li key={place}>
            <a
              href={`?cau=${issue.question}`}
              onClick={(event) => {
                event.preventDefault();
                onGo(issue.question as QuestionId, issue.path ?? '');
              }}
            >
              {issue.question}: {issueText(issue, lang)}
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
