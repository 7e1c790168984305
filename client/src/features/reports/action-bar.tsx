import { useState } from 'react';
import { useCan } from '../../app/session.js';
import { failureCode } from '../../lib/request-error.js';
import { useLanguage } from '../../lib/language.js';
import { roundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Notice } from '../../ui/notice.js';
import type { Desk } from './draft/desk.js';
import type { DeskState } from './draft/desk-state.js';
import type { Page } from './draft/sheet.js';
import { isComplete, leftFor, SECTIONS, type FormView, type Section } from './form-state.js';
import { EntryActions } from './entry-actions.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { SaveLine } from './save-line.js';
import { sectionName } from './section-nav.js';
import { useMoves, type MoveName } from './use-moves.js';

interface ActionBarProps {
  page: Page;
  form: FormView;
  desk: Desk | null;
  state: DeskState;
  section: Section;
  onGo: (section: Section) => void;
  /** Something still keeps the report: show what. */
  onLeft: () => void;
}

/** The bar at the foot: whether the work is saved, on to the next part, and the move that is due. */
export function ActionBar({ page, form, desk, state, section, onGo, onLeft }: ActionBarProps) {
  const { say } = useLanguage();
  const can = useCan();
  const [open, setOpen] = useState<MoveName | null>(null);
  const [waiting, setWaiting] = useState(false);
  const moves = useMoves(page, () => setOpen(null));
  const next = SECTIONS[SECTIONS.indexOf(section) + 1];
  const may = (move: string): boolean => page.allowed.includes(move);
  const drafting = page.source === 'draft' && page.state !== 'ready';
  const unsent = desk ? desk.unsentQuestions().length : 0;
  const closed = page.acceptance.accepted
    ? undefined
    : say(page.acceptance.refusal === 'RETURN_EXPIRED' ? 'reportForm.returnOver' : 'reportForm.closedShort');

  const left = leftFor(form, desk);
  const markReady = async (): Promise<void> => {
    setWaiting(true);
    const complete = await isComplete(page, form, desk);
    setWaiting(false);
    if (complete) setOpen('markReady');
    else onLeft();
  };
  // What was typed belongs to the draft that is laid aside.
  const giveUp = async (): Promise<void> => {
    setWaiting(true);
    await desk?.flush();
    setWaiting(false);
    setOpen('giveUp');
  };
  const failed = (error: unknown): void => {
    if (failureCode(error) !== 'VALIDATION_FAILED') return;
    setOpen(null);
    onLeft();
  };

  return (
    <div className="fb noprint" tabIndex={-1}>
      <div className="in">
        {drafting && <SaveLine state={state} unsent={unsent} />}
        <span className="fbb">
          {next && (
            <Button onClick={() => onGo(next)}>
              {next === 'F'
                ? sectionName('F', page.source === 'draft', say, form.asked)
                : say('reportForm.next', { section: next })}
            </Button>
          )}
          {may('submitEntry') && <EntryActions page={page} form={form} desk={desk} onLeft={onLeft} />}
          {drafting && may('edit') && !may('submitEntry') && can('report.ready') && (
            <Button
              kind="primary"
              busy={waiting}
              unavailable={
                closed ? (
                  closed
                ) : left > 0 ? (
                  <button type="button" className="linklike" onClick={() => void markReady()}>
                    {say('reportForm.leftShort', { count: left })}
                  </button>
                ) : undefined
              }
              onClick={() => void markReady()}
            >
              {say('reportForm.markReady')}
            </Button>
          )}
          {may('giveUp') && section === 'F' && (
            <Button kind="danger" busy={waiting} onClick={() => void giveUp()}>
              {say('reportForm.giveUp')}
            </Button>
          )}
          {may('takeBack') && (page.readyByViewer || !may('sendBack')) && (
            <Button onClick={() => setOpen('takeBack')}>{say('reportForm.takeBack')}</Button>
          )}
          {may('sendBack') && (
            <Button onClick={() => setOpen('sendBack')}>{say('reportForm.sendBack')}</Button>
          )}
          {may('submit') && (
            <Button kind="primary" unavailable={closed} onClick={() => setOpen('submit')}>
              {say('reportForm.submit')}
            </Button>
          )}
          {may('withdraw') && (
            <Button kind="danger" onClick={() => setOpen('withdraw')}>
              {say('reportForm.withdraw')}
            </Button>
          )}
        </span>
      </div>
      {open && (
        <MoveDialog
          move={open}
          page={page}
          form={form}
          moves={moves}
          unsent={unsent}
          onClose={() => setOpen(null)}
          onFailed={failed}
        />
      )}
    </div>
  );
}

interface MoveDialogProps {
  move: MoveName;
  page: Page;
  form: FormView;
  moves: ReturnType<typeof useMoves>;
  unsent: number;
  onClose: () => void;
  onFailed: (error: unknown) => void;
}

function MoveDialog({ move, page, form, moves, unsent, onClose, onFailed }: MoveDialogProps) {
  const { lang, say } = useLanguage();
  const { at } = moves;
  const sending = moves[move];
  const common = { busy: sending.isPending, error: sending.error, onClose };
  const watch = { onError: onFailed };
  const name = roundName(page.round.id, lang);
  const agency = lang === 'en' ? page.agency.nameEn : page.agency.agencyName;
  switch (move) {
    case 'markReady':
      return (
        <ConfirmDialog
          {...common}
          title={say('reportMove.markReadyTitle')}
          action={say('reportForm.markReady')}
          onDo={() => moves.markReady.mutate(at, watch)}
        >
          <p>{say('reportMove.markReadyMore', { round: name, agency })}</p>
          {form.warnings.length > 0 && (
            <Notice tone="warning">{say('reportForm.warningCount', { count: form.warnings.length })}</Notice>
          )}
        </ConfirmDialog>
      );
    case 'takeBack':
      return (
        <ConfirmDialog
          {...common}
          title={say('reportMove.takeBackTitle')}
          action={say('reportForm.takeBack')}
          onDo={() => moves.takeBack.mutate(at, watch)}
        >
          <p>{say('reportMove.takeBackMore')}</p>
        </ConfirmDialog>
      );
    case 'sendBack':
      return (
        <ReasonDialog
          {...common}
          title={say('reportMove.sendBackTitle')}
          action={say('reportForm.sendBack')}
          label={say('reportMove.reason')}
          onDo={(reason) => moves.sendBack.mutate({ ...at, reason }, watch)}
        >
          <p>{say('reportMove.sendBackMore')}</p>
        </ReasonDialog>
      );
    case 'giveUp':
      return (
        <ConfirmDialog
          {...common}
          danger
          title={say('reportMove.giveUpTitle', { round: name })}
          action={say('reportForm.giveUp')}
          onDo={() => moves.giveUp.mutate(at, watch)}
        >
          <p>{say('reportMove.giveUpMore', { count: answeredIn(form) })}</p>
          <p>{say('reportMove.giveUpKept')}</p>
          <p>{say('reportMove.giveUpPaper')}</p>
          {unsent > 0 && <Notice tone="warning">{say('reportMove.giveUpUnsent', { count: unsent })}</Notice>}
        </ConfirmDialog>
      );
    case 'submit':
      return (
        <ConfirmDialog
          {...common}
          title={say('reportMove.submitTitle', { round: name })}
          action={say('reportForm.submit')}
          onDo={() => moves.submit.mutate(at, watch)}
        >
          <p>{say('reportMove.submitMore', { agency, round: name })}</p>
          {page.acceptance.late && page.late !== false && (
            <Notice tone="warning" icon="late">
              {say('reportMove.submitLate')}
            </Notice>
          )}
          <p className="sm mut">{say('reportMove.submitFixed')}</p>
        </ConfirmDialog>
      );
    case 'withdraw':
      return (
        <ReasonDialog
          {...common}
          danger
          title={say('reportMove.withdrawTitle')}
          action={say('reportForm.withdraw')}
          label={say('reportMove.reason')}
          onDo={(reason) => moves.withdraw.mutate({ ...at, reason }, watch)}
        >
          <p>{say('reportMove.withdrawMore')}</p>
        </ReasonDialog>
      );
  }
}

/** Questions that somebody has answered or confirmed in this draft. */
const answeredIn = (form: FormView): number =>
  form.questions.filter(({ sheet }) => sheet.value !== null && sheet.origin !== 'prefilled').length;
