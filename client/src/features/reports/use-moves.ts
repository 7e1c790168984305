import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import {
  GiveUpDraftDocument,
  MarkReadyDocument,
  ReportPageDocument,
  SendBackDocument,
  SubmitReportDocument,
  TakeBackDocument,
  WithdrawReportDocument,
} from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { useToast } from '../../ui/toast.js';
import type { Page } from './draft/sheet.js';

export type MoveName = 'markReady' | 'takeBack' | 'sendBack' | 'submit' | 'withdraw' | 'giveUp';

/** The moves an agency makes with its report; each one reads the page anew. */
export function useMoves(page: Page, onDone: () => void) {
  const say = useSay();
  const toast = useToast();
  const navigate = useNavigate();
  const at = { round: page.round.id, agency: page.agency.number };
  const told = (text: string) => (): void => {
    onDone();
    toast({ text });
  };
  const refresh = [ReportPageDocument];
  const markReady = useSend(MarkReadyDocument, { refresh, done: told(say('reportMove.markReadyDone')) });
  const takeBack = useSend(TakeBackDocument, { refresh, done: told(say('reportMove.takeBackDone')) });
  const sendBack = useSend(SendBackDocument, { refresh, done: told(say('reportMove.sendBackDone')) });
  const withdraw = useSend(WithdrawReportDocument, {
    refresh: 'all',
    done: told(say('reportMove.withdrawDone')),
  });
  const giveUp = useSend(GiveUpDraftDocument, { refresh: 'all', done: told(say('reportMove.giveUpDone')) });
  const submit = useSend(SubmitReportDocument, {
    refresh: 'all',
    done: ({ submitReport }) => {
      onDone();
      if (submitReport.receiptNumber) void navigate(paths.receipt(page.round.id, submitReport.receiptNumber));
    },
  });
  return { at, markReady, takeBack, sendBack, withdraw, giveUp, submit };
}
