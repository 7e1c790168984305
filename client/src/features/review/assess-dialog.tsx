import { useState } from 'react';
import {
  ASSESSMENT_REASON_LENGTH,
  type Assessment,
  ASSESSMENTS,
} from '@ega/shared/reports/project-assessment';
import type { JudgedProject } from '../../app/project-views.js';
import { viewText } from '../../app/project-views.js';
import { AssessProjectDocument, ReviewSheetDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';

interface AssessDialogProps {
  revisionId: string;
  project: JudgedProject;
  onClose: () => void;
}

/** The Authority's finding on one project by one rule, with its reason; the agency's answer stays as it is. */
export function AssessDialog({ revisionId, project, onClose }: AssessDialogProps) {
  const { lang, say } = useLanguage();
  const toast = useToast();
  const [verdict, setVerdict] = useState<Assessment | null>(
    ASSESSMENTS.find((one) => one === project.assessment?.verdict) ?? null,
  );
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = useSend(AssessProjectDocument, {
    refresh: [ReviewSheetDocument],
    done: () => {
      toast({ text: say('projectView.saved') });
      onClose();
    },
  });
  const save = (): void => {
    setTried(true);
    if (verdict === null || reason.trim() === '') return;
    send.mutate({ revisionId, project: project.project, rule: project.rule, verdict, reason: reason.trim() });
  };
  return (
    <Dialog
      open
      title={say('projectView.actOf', { project: project.name || say('projectView.unnamed') })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
          <Button kind="primary" busy={send.isPending} onClick={save}>
            {say('projectView.act')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>
          {say('projectView.agency')}: <b>{viewText(lang, project.agencyView)}</b>
        </p>
        {send.error && <Notice tone="error" live="alert" lead={failureText(say, send.error)} />}
        <RadioGroup
          label={say('projectView.verdict')}
          value={verdict}
          options={ASSESSMENTS.map((one) => ({ value: one, label: viewText(lang, one) }))}
          onChange={setVerdict}
          error={tried && verdict === null ? say('projectView.verdictMissing') : undefined}
        />
        <TextField
          label={say('projectView.reason')}
          value={reason}
          onChange={setReason}
          rows={3}
          maxLength={ASSESSMENT_REASON_LENGTH}
          error={tried && reason.trim() === '' ? say('projectView.reasonMissing') : null}
        />
      </div>
    </Dialog>
  );
}
