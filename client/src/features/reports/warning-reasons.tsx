import { useEffect, useRef, useState } from 'react';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import { TextField } from '../../ui/text-field.js';
import { SAVE_AFTER_MS, type Desk } from './draft/desk.js';
import type { PageIssue } from './draft/sheet.js';
import type { QuestionView } from './form-state.js';
import { issueText } from './issue-text.js';

/** A place that is itself a reason: the answer has a field for it. */
const ASKS_IN_FIELD = /[rR]eason$/;
const MAX_REASON = 500;

/** Warnings of one question, a rule each, with the reason the agency gives; they do not stop the sending. */
export function WarningReasons({ view, desk }: { view: QuestionView; desk: Desk | null }) {
  const rules = new Map<string, PageIssue[]>();
  for (const issue of view.issues)
    if (issue.severity === 'warning') rules.set(issue.rule, [...(rules.get(issue.rule) ?? []), issue]);
  if (rules.size === 0) return null;
  return (
    <div className="warns">
      {[...rules].map(([rule, issues]) => (
        <Warning key={rule} rule={rule} issues={issues} view={view} desk={view.editable ? desk : null} />
      ))}
    </div>
  );
}

interface WarningProps {
  rule: string;
  issues: readonly PageIssue[];
  view: QuestionView;
  desk: Desk | null;
}

function Warning({ rule, issues, view, desk }: WarningProps) {
  const { lang, say } = useLanguage();
  const kept = view.sheet.reasons[rule] ?? issues[0]?.reason ?? '';
  const inField = issues.every((issue) => ASKS_IN_FIELD.test(issue.path ?? ''));
  return (
    <div className="warn">
      {issues.map((issue, place) => (
        <p key={place}>
          <Icon name="risk" /> {issueText(issue, lang)}
        </p>
      ))}
      {!inField &&
        (desk ? (
          <ReasonField key={rule} kept={kept} save={(reason) => desk.setReason(view.id, rule, reason)} />
        ) : (
          kept && (
            <p className="sm">
              <b>{say('reportForm.reasonGiven')}</b> {kept}
            </p>
          )
        ))}
    </div>
  );
}

function ReasonField({ kept, save }: { kept: string; save: (reason: string) => Promise<void> }) {
  const { say } = useLanguage();
  const [text, setText] = useState(kept);
  const [error, setError] = useState<string | null>(null);
  const sent = useRef(kept);
  const send = (): void => {
    if (text === sent.current) return;
    const before = sent.current;
    sent.current = text;
    save(text).then(
      () => setError(null),
      (thrown: unknown) => {
        sent.current = before;
        setError(failureText(say, thrown));
      },
    );
  };
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  // Leaving the part of the form before the two seconds are over.
  useEffect(() => () => latest.current(), []);
  return (
    <TextField
      label={say('reportForm.warningReason')}
      rows={2}
      maxLength={MAX_REASON}
      value={text}
      onChange={setText}
      onBlur={send}
      error={error}
    />
  );
}
