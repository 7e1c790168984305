import { useState } from 'react';
import { formatInstant } from '@ega/shared/text/format';
import { isMessageCode, sayData } from '@ega/shared/text/say';
import { useCan } from '../../app/session.js';
import { AssignProposalDocument, ProposalRegisterDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { useRoundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/select.js';
import { Badge } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';
import { proposalState, type Proposal, type Register } from './proposal-state.js';
import { ReplyDialog } from './reply-dialog.js';

const STATE_ICON = { open: 'clock', consolidated: 'file', answered: 'done', withdrawn: 'na' } as const;

interface ProposalTableProps {
  proposals: readonly Proposal[];
  officers: Register['officers'];
}

export function ProposalTable({ proposals, officers }: ProposalTableProps) {
  const { say, lang } = useLanguage();
  const roundName = useRoundName();
  const answers = useCan()('proposal.answer');
  const [replying, setReplying] = useState<Proposal | null>(null);
  const addressee = (to: string): string => {
    const code = `option.proposalTarget.${to}`;
    return isMessageCode(code) ? sayData(lang, code) : to;
  };
  const columns: Column<Proposal>[] = [
    {
      key: 'number',
      label: say('proposals.number'),
      head: true,
      cell: (row) => (
        <>
          <span className="num nw">{row.number}</span>
          <span className="under mut">{roundName(row.round)}</span>
        </>
      ),
    },
    { key: 'agency', label: say('proposals.agency'), cell: (row) => row.agencyName },
    {
      key: 'content',
      label: say('proposals.content'),
      cell: (row) => (
        <>
          {row.content}
          <span className="under mut">
            {say('proposals.to')}: {addressee(row.addressee)}
          </span>
          {row.replies.map((reply, at) => (
            <span key={at} className="under proposal-reply">
              <b>{say(`proposals.state.${reply.outcome}`)}</b>
              {reply.answer && `: ${reply.answer}`}
              {reply.document && ` (${reply.document})`}{' '}
              <span className="mut num">
                {say('proposals.by', { by: reply.by, at: formatInstant(reply.at) })}
              </span>
            </span>
          ))}
        </>
      ),
    },
    {
      key: 'owner',
      label: say('proposals.owner'),
      cell: (row) =>
        answers ? <OwnerPick proposal={row} officers={officers} /> : (row.owner ?? say('proposals.noOwner')),
    },
    {
      key: 'state',
      label: say('proposals.state'),
      cell: (row) => {
        const state = proposalState(row);
        return <Badge icon={STATE_ICON[state]}>{say(`proposals.state.${state}`)}</Badge>;
      },
    },
    ...(answers
      ? [
          {
            key: 'reply',
            label: say('proposals.reply'),
            hiddenLabel: true,
            align: 'right' as const,
            cell: (row: Proposal) =>
              !row.withdrawn && (
                <Button small onClick={() => setReplying(row)}>
                  {say(row.replies.length === 0 ? 'proposals.reply' : 'proposals.replyAgain')}
                </Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <>
      <Table caption={say('proposals.list')} columns={columns} rows={proposals} rowKey={(row) => row.id} />
      {replying && <ReplyDialog proposal={replying} onClose={() => setReplying(null)} />}
    </>
  );
}

interface OwnerPickProps {
  proposal: Proposal;
  officers: Register['officers'];
}

function OwnerPick({ proposal, officers }: OwnerPickProps) {
  const say = useSay();
  const assign = useSend(AssignProposalDocument, { refresh: [ProposalRegisterDocument] });
  return (
    <Select
      label={`${say('proposals.owner')}: ${proposal.number}`}
      hiddenLabel
      value={proposal.ownerId ?? null}
      options={officers.map((officer) => ({ value: officer.id, label: officer.name }))}
      error={assign.error ? failureText(say, assign.error) : null}
      onChange={(officer) => assign.mutate({ id: proposal.id, officer })}
    />
  );
}
