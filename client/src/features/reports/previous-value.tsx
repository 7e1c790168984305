import { presentAnswer } from '@ega/shared/reports/present-answer';
import { useLanguage } from '../../lib/language.js';
import { roundName } from '../../lib/round-name.js';
import { Disclosure } from '../../ui/disclosure.js';
import { BasisMark } from '../../ui/status-badge.js';
import { AnswerLines } from './answer-lines.js';
import type { AnswerFace } from './draft/sheet.js';
import type { FormView, QuestionView } from './form-state.js';

/** Longer answers open on demand. */
const SHORT = 140;

/** The newer of what was verified and what was sent in an earlier round. */
export function previousOf(face: AnswerFace | null): {
  value: unknown;
  round: string;
  verified: boolean;
} | null {
  const { previousVerified: verified, previousReported: reported } = face ?? {};
  if (verified && (!reported || verified.round >= reported.round)) return { ...verified, verified: true };
  return reported ? { ...reported, verified: false } : null;
}

interface PreviousProps {
  view: QuestionView;
  form: FormView;
  round: string;
  /** The answer now is this very value: it is shown once, in full. */
  inFull: boolean;
}

/** Whether the answer on the screen is still the earlier one. */
export function isAsBefore(view: QuestionView): boolean {
  const previous = previousOf(view.face);
  return previous !== null && JSON.stringify(previous.value) === JSON.stringify(view.sheet.value);
}

/** "Kỳ trước: … Quý IV/2017, đã thẩm tra": shown beside every question, counted only when confirmed (catalogue 0.5). */
export function PreviousValue({ view, form, round, inFull }: PreviousProps) {
  const { lang, say } = useLanguage();
  const previous = previousOf(view.face);
  if (!previous) return null;
  const { oneLine } = presentAnswer(view.id, previous.value, form.variant, lang, form.answers, form.asked);
  const source = (
    <span className="xs mut">
      {roundName(previous.round, lang)},{' '}
      <BasisMark verified={previous.verified}>
        {say(previous.verified ? 'basis.verified' : 'basis.reported')}
      </BasisMark>
    </span>
  );
  const label = say(previous.round === round ? 'reportForm.verifiedNow' : 'reportForm.previous');
  if (oneLine.length <= SHORT && !(inFull && view.face?.files.length))
    return (
      <p className="prev">
        <span className="mut">{label}</span> <b>{oneLine}</b> {source}
      </p>
    );
  if (inFull)
    return (
      <>
        <p className="prev">
          <span className="mut">{label}</span> {source}
        </p>
        <AnswerLines
          question={view.id}
          value={previous.value}
          variant={form.variant}
          answers={form.answers}
          asked={form.asked}
          files={view.face?.files ?? []}
        />
      </>
    );
  return (
    <div className="prev">
      <Disclosure
        title={
          <>
            {label} {source}
          </>
        }
      >
        <AnswerLines
          question={view.id}
          value={previous.value}
          variant={form.variant}
          answers={form.answers}
          asked={form.asked}
        />
      </Disclosure>
    </div>
  );
}
