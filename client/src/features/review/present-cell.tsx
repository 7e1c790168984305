import { presentAnswer } from '@ega/shared/reports/present-answer';
import type { Answers } from '@ega/shared/reports/questions';
import { presentChange } from '@ega/shared/reports/present-change';
import { sizeText } from '../../lib/numbers.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Icon } from '../../ui/icon.js';
import { groupChanges, wholeRow, type ChangeGroup } from './change-list.js';
import { AnswerView } from './answer-view.js';
import type { EvidenceFile, SheetQuestion } from './sheet.js';
import type { SheetContext } from './question-row.js';

/** More rows or parts than this are folded under their number. */
const SHOWN_GROUPS = 4;

/** The answer under review: what differs from the verified one stands out, the whole is one click away. */
export function PresentCell({ question, context }: { question: SheetQuestion; context: SheetContext }) {
  const { say, lang } = useLanguage();
  const oneLineOf = (value: unknown): string =>
    presentAnswer(question.question, value, context.variant, lang, context.present, context.lists).oneLine;
  const whole = (
    <AnswerView
      question={question.question}
      value={question.value}
      variant={context.variant}
      answers={context.present}
      lists={context.lists}
    />
  );
  if (!question.changed)
    return (
      <>
        <p>
          <Icon name="equal" />{' '}
          {say(question.origin === 'confirmed' ? 'review.unchanged' : 'review.sameAsVerified')}
        </p>
        <Files files={question.files} />
        <Disclosure title={say('review.whole')}>{whole}</Disclosure>
      </>
    );
  const known = question.verified ? null : question.previousReported;
  if (known && oneLineOf(known.value) === oneLineOf(question.value))
    return (
      <>
        {whole}
        <p className="xs mut">{say('review.sameAsReported')}</p>
        <Files files={question.files} />
      </>
    );
  const short = !question.verified || question.diff.length === 0;
  return (
    <>
      {short ? <ins className="new">{whole}</ins> : <Changes question={question} context={context} />}
      <Files files={question.files} />
      {!short && <Disclosure title={say('review.whole')}>{whole}</Disclosure>}
    </>
  );
}

function Changes({ question, context }: { question: SheetQuestion; context: SheetContext }) {
  const { say, lang } = useLanguage();
  const changes = question.diff.map((line) =>
    presentChange(
      { question: question.question, path: line.path, before: line.before, after: line.after },
      context.variant,
      lang,
      { before: context.verified, after: context.present },
      context.lists,
    ),
  );
  const linesOf = (value: unknown, answers: Answers | null) =>
    presentAnswer(question.question, value, context.variant, lang, answers, context.lists).lines;
  const before = linesOf(context.verified?.[question.question], context.verified);
  const after = linesOf(question.value, context.present);
  const groups = groupChanges(changes, say('answer.nothing')).map((group) =>
    wholeRow(group, before, after, say('answer.rowGone')),
  );
  const shown = groups.length > SHOWN_GROUPS + 1 ? SHOWN_GROUPS : groups.length;
  return (
    <>
      <GroupList groups={groups.slice(0, shown)} />
      {shown < groups.length && (
        <Disclosure title={say('review.moreLines', { count: groups.length - shown })}>
          <GroupList groups={groups.slice(shown)} />
        </Disclosure>
      )}
    </>
  );
}

function GroupList({ groups }: { groups: readonly ChangeGroup[] }) {
  const say = useSay();
  return (
    <ul className="changes">
      {groups.map((group, place) => (
        <li key={place}>
          {group.head && <span className="b">{group.head}</span>}
          {group.changes.map((change, at) => (
            <span key={at} className="change">
              {change.label && <span className="mut">{change.label}: </span>}
              {change.before && (
                <>
                  <del>
                    <span className="vh">{say('review.changeFrom')}: </span>
                    {change.before}
                  </del>{' '}
                </>
              )}
              <ins>
                <span className="vh">{say('review.changeTo')}: </span>
                {change.after}
              </ins>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Evidence opens beside the sheet; files are attachments, never shown inside this page. */
export function Files({ files }: { files: readonly EvidenceFile[] }) {
  const say = useSay();
  return files.map((file) => (
    <a key={file.id} className="ef" href={`/files/${file.id}`} target="_blank" rel="noreferrer">
      <Icon name="file" />
      <span>
        {say('review.file', { name: file.name, size: sizeText(file.size) })}
        {file.pages ? `, ${say('review.pages', { pages: file.pages })}` : ''}
      </span>
    </a>
  ));
}
