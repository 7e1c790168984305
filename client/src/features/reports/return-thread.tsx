import { isReturnReason } from '@ega/shared/reports/return-reason';
import { canWriteMessage, MESSAGE_LENGTH } from '@ega/shared/reports/thread';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { ReportPageDocument, WriteMessageDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Icon } from '../../ui/icon.js';
import { WriteBox } from '../../ui/write-box.js';
import type { Page } from './draft/sheet.js';
import { isAsked, type QuestionView } from './form-state.js';

type Entry = Page['thread'][number];

/** What the Authority asked about this question, word for word, and what both sides have written and sent since. */
export function ReturnThread({ view, page }: { view: QuestionView; page: Page }) {
  const { say } = useLanguage();
  const entries = page.thread.filter((entry) => entry.question === view.id);
  const returned = view.face?.returned;
  if (!returned && entries.length === 0) return null;
  const open = isAsked(view.face, view.sheet);
  const asked = entries.some((entry) => entry.kind === 'returned');
  return (
    <div className="th">
      {returned && (
        <p className="thh">
          <span className={open ? 'st st-over' : 'st st-done'}>
            <Icon name={open ? 'returned' : 'done'} />
            {open ? say('reportThread.asked') : say('reportThread.answeredNow')}
          </span>
          {returned.dueOn && (
            <span className="mut xs">{say('reportThread.due', { date: formatDate(returned.dueOn) })}</span>
          )}
        </p>
      )}
      {entries.map((entry, place) => (
        <Turn key={place} entry={entry} />
      ))}
      {page.allowed.includes('message') && canWriteMessage(page.state, asked) && (
        <Answer view={view} page={page} />
      )}
    </div>
  );
}

function Turn({ entry }: { entry: Entry }) {
  const { say } = useLanguage();
  const own = entry.kind === 'answered' || entry.kind === 'agency';
  const facts = [
    formatInstant(entry.at),
    isReturnReason(entry.reasonCode)
      ? say('reportThread.reason', { reason: say(`returnReason.${entry.reasonCode}`) })
      : '',
    entry.revisionNumber ? say('reportThread.sending', { n: entry.revisionNumber }) : '',
    entry.proposal ? say('proposal.with') : '',
  ];
  return (
    <div className={own ? 'msg me' : 'msg'}>
      <p>
        <b>{entry.by}</b> <span className="mut xs num">{facts.filter(Boolean).join(' · ')}</span>
      </p>
      <p className="words">{entry.kind === 'answered' ? say('reportThread.answered') : entry.text}</p>
    </div>
  );
}

function Answer({ view, page }: { view: QuestionView; page: Page }) {
  const { say } = useLanguage();
  const write = useSend(WriteMessageDocument, { refresh: [ReportPageDocument] });
  return (
    <WriteBox
      label={say('thread.write')}
      hint={say('thread.writeHint')}
      send={say('thread.send')}
      busy={write.isPending}
      error={write.error}
      maxLength={MESSAGE_LENGTH}
      onSend={(text, done) =>
        write.mutate(
          { round: page.round.id, agency: page.agency.number, question: view.id, text },
          { onSuccess: done },
        )
      }
    />
  );
}
