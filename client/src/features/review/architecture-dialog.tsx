import { useState } from 'react';
import { CHECKS } from '@ega/shared/areas/architecture/content';
import {
  CONTENT_CONCLUSIONS,
  CONTENT_REMARK_LENGTH,
  type ContentAnswer,
  type ContentConclusion,
  findingFault,
  type GuidanceItem,
} from '@ega/shared/reports/architecture-assessment';
import { optionText } from '@ega/shared/reports/option-lists';
import { ASSESSMENT_REASON_LENGTH } from '@ega/shared/reports/project-assessment';
import type { JudgedArchitecture } from '../../app/architecture-views.js';
import { AssessArchitectureDocument, ReviewSheetDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';

interface ArchitectureDialogProps {
  revisionId: string;
  judged: JudgedArchitecture;
  onClose: () => void;
}

interface Typed {
  item: GuidanceItem;
  answer: ContentAnswer | null;
  remark: string;
}

/** The Authority's finding on each content of the issued architecture, and its conclusion; the agency's answer stays as it is. */
export function ArchitectureDialog({ revisionId, judged, onClose }: ArchitectureDialogProps) {
  const { lang, say } = useLanguage();
  const toast = useToast();
  const { secret } = judged;
  const [contents, setContents] = useState<Typed[]>(() =>
    judged.contents.map(({ item, finding, remark }) => ({
      item: item as GuidanceItem,
      answer: (finding ?? null) as ContentAnswer | null,
      remark: remark ?? '',
    })),
  );
  const [conclusion, setConclusion] = useState<ContentConclusion | null>(
    CONTENT_CONCLUSIONS.find((one) => one === judged.assessment?.conclusion) ?? null,
  );
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = useSend(AssessArchitectureDocument, {
    refresh: [ReviewSheetDocument],
    done: () => {
      toast({ text: say('architectureView.saved') });
      onClose();
    },
  });
  const fault = findingFault(contents, conclusion, secret);
  const noReason = !secret && reason.trim() === '';
  const change = (item: GuidanceItem, changes: Partial<Typed>): void =>
    setContents(contents.map((one) => (one.item === item ? { ...one, ...changes } : one)));
  const save = (): void => {
    setTried(true);
    if (fault || conclusion === null || noReason) return;
    send.mutate({
      revisionId,
      assessment: {
        contents: contents.map(({ item, answer, remark }) => ({
          ...{ item, answer },
          ...(secret || remark.trim() === '' ? {} : { remark: remark.trim() }),
        })),
        conclusion,
        ...(secret ? {} : { reason: reason.trim() }),
      },
    });
  };
  const faultOf = (item: GuidanceItem, kind: 'answerMissing' | 'remarkMissing'): string | null =>
    tried && fault?.item === item && fault.fault === kind ? say(`architectureView.fault.${kind}`) : null;
  const conclusionFault =
    conclusion === null
      ? say('architectureView.conclusionMissing')
      : fault?.fault === 'conclusionContradicts'
        ? say('architectureView.fault.conclusionContradicts')
        : null;
  const viewOf = (item: string): string => {
    const view = judged.contents.find((one) => one.item === item)?.agencyView;
    return view ? optionText(lang, 'check', view) : say('architectureView.noAnswer');
  };
  return (
    <Dialog
      open
      wide
      title={say('architectureView.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
          <Button kind="primary" busy={send.isPending} onClick={save}>
            {say('architectureView.act')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {send.error && <Notice tone="error" live="alert" lead={failureText(say, send.error)} />}
        {secret && (
          <Notice tone="neutral" icon="lock">
            {say('architectureView.secret')}
          </Notice>
        )}
        {contents.map(({ item, answer, remark }) => {
          const name = optionText(lang, 'guidanceItem', item);
          return (
            <div key={item} className="stack tight">
              <RadioGroup
                label={name}
                hint={say('architectureView.agencySays', { answer: viewOf(item) })}
                value={answer}
                options={CHECKS.map((one) => ({ value: one, label: optionText(lang, 'check', one) }))}
                inline
                onChange={(chosen) => change(item, { answer: chosen })}
                error={faultOf(item, 'answerMissing')}
              />
              {!secret && answer !== null && answer !== 'yes' && (
                <TextField
                  label={`${say('architectureView.remark')}: ${name}`}
                  value={remark}
                  onChange={(words) => change(item, { remark: words })}
                  rows={2}
                  maxLength={CONTENT_REMARK_LENGTH}
                  error={faultOf(item, 'remarkMissing')}
                />
              )}
            </div>
          );
        })}
        <RadioGroup
          label={say('architectureView.conclusion')}
          value={conclusion}
          options={CONTENT_CONCLUSIONS.map((one) => ({
            value: one,
            label: say(`architectureView.conclusion.${one}`),
          }))}
          inline
          onChange={setConclusion}
          error={tried ? conclusionFault : null}
        />
        {!secret && (
          <TextField
            label={say('architectureView.reason')}
            value={reason}
            onChange={setReason}
            rows={3}
            maxLength={ASSESSMENT_REASON_LENGTH}
            error={tried && noReason ? say('architectureView.reasonMissing') : null}
          />
        )}
      </div>
    </Dialog>
  );
}
