import { canWriteMessage, MESSAGE_LENGTH } from '@ega/shared/reports/thread';
import { isReturnReason } from '@ega/shared/reports/return-reason';
import { formatInstant } from '@ega/shared/text/format';
import { ReviewSheetDocument, WriteMessageDocument, WriteNoteDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Icon } from '../../ui/icon.js';
import { WriteBox } from '../../ui/write-box.js';
import type { Sheet } from './sheet.js';

/** The words about one question: left what the agency reads too, right what stays inside the Authority. */
export function TalkPanel({ sheet, question }: { sheet: Sheet; question: string }) {
  return (
    <div className="talk">
      <Messages sheet={sheet} question={question} />
      <Notes sheet={sheet} question={question} />
    </div>
  );
}

export function talkCount(sheet: Sheet, question: string): number {
  return [...sheet.thread, ...sheet.notes].filter((entry) => entry.question === question).length;
}

function Messages({ sheet, question }: { sheet: Sheet; question: string }) {
  const say = useSay();
  const write = useSend(WriteMessageDocument, { refresh: [ReviewSheetDocument] });
  const entries = sheet.thread.filter((entry) => entry.question === question);
  const asked = entries.some((entry) => entry.kind === 'returned');
  const may = sheet.allowed.includes('message') && canWriteMessage(sheet.state, asked);
  return (
    <section aria-label={say('thread.count', { count: entries.length })}>
      <h3>{say('thread.count', { count: entries.length })}</h3>
      {entries.length === 0 && <p className="mut sm">{say(may ? 'thread.none' : 'thread.noneYet')}</p>}
      <ul className="log">
        {entries.map((entry, place) => (
          <li key={place}>
            <p className="xs mut num">
              {say(
                entry.kind === 'agency' || entry.kind === 'answered' ? 'thread.agency' : 'thread.authority',
              )}
              : {entry.by}, {formatInstant(entry.at)}
              {entry.proposal ? ` · ${say('proposal.with')}` : ''}
            </p>
            <p className="words">
              {isReturnReason(entry.reasonCode) && <b>{say(`returnReason.${entry.reasonCode}`)}. </b>}
              {entry.kind === 'answered' ? say('reportThread.answered') : entry.text}
            </p>
          </li>
        ))}
      </ul>
      {may && (
        <WriteBox
          label={say('thread.write')}
          hint={say('thread.writeHint')}
          send={say('thread.send')}
          busy={write.isPending}
          error={write.error}
          maxLength={MESSAGE_LENGTH}
          onSend={(text, done) =>
            write.mutate(
              { round: sheet.round.id, agency: sheet.agency.number, question, text },
              { onSuccess: done },
            )
          }
        />
      )}
    </section>
  );
}

/** Notes of one question, or with null those about the whole report. */
export function Notes({ sheet, question }: { sheet: Sheet; question: string | null }) {
  const say = useSay();
  const write = useSend(WriteNoteDocument, { refresh: [ReviewSheetDocument] });
  const notes = sheet.notes.filter((note) => (note.question ?? null) === question);
  return (
    <section className="inside" aria-label={say(question === null ? 'note.whole' : 'note.title')}>
      <h3>
        <Icon name="lock" /> {say(question === null ? 'note.whole' : 'note.title')}{' '}
        <span className="mut xs">{say('note.only')}</span>
      </h3>
      {notes.length === 0 && <p className="mut sm">{say('note.none')}</p>}
      <ul className="log">
        {notes.map((note) => (
          <li key={note.id}>
            <p className="xs mut num">
              {note.by}, {formatInstant(note.at)}
            </p>
            <p className="words">{note.text}</p>
          </li>
        ))}
      </ul>
      {sheet.allowed.includes('note') && (
        <WriteBox
          label={say('note.write')}
          hint={say('note.only')}
          send={say('note.save')}
          busy={write.isPending}
          error={write.error}
          maxLength={MESSAGE_LENGTH}
          onSend={(text, done) =>
            write.mutate(
              {
                round: sheet.round.id,
                agency: sheet.agency.number,
                text,
                ...(question === null ? {} : { question }),
              },
              { onSuccess: done },
            )
          }
        />
      )}
    </section>
  );
}
