import { presentAnswer, type AnswerLine } from '@ega/shared/reports/present-answer';
import { presentChange } from '@ega/shared/reports/present-change';
import { formatInteger } from '@ega/shared/text/format';
import { useLanguage, useSay } from '../../lib/language.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Icon } from '../../ui/icon.js';
import { groupChanges, type ChangeGroup } from './change-list.js';
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
  const { lines } = presentAnswer(
    question.question,
    question.value,
    context.variant,
    lang,
    context.present,
    context.lists,
  );
  const groups = groupChanges(changes, say('answer.nothing')).map((group) => wholeIfNew(group, lines));
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

/** A row that is new altogether reads as one line, in the words of the printed form. */
function wholeIfNew(group: ChangeGroup, lines: readonly AnswerLine[]): ChangeGroup {
  const line = lines.find((each) => each.label === group.head);
  if (!line || group.changes.length < 2 || group.changes.some((change) => change.before !== '')) return group;
  return { head: group.head, changes: [{ label: '', before: '', after: line.value }] };
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

const sizeText = (bytes: number): string =>
  bytes < 1_000_000
    ? `${formatInteger(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;

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
