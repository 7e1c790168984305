import { presentChange } from '@ega/shared/reports/present-change';
import { formatInteger } from '@ega/shared/text/format';
import { useLanguage, useSay } from '../../lib/language.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Icon } from '../../ui/icon.js';
import { AnswerView } from './answer-view.js';
import type { EvidenceFile, SheetQuestion } from './sheet.js';
import type { SheetContext } from './question-row.js';

/** More changes than this are folded under their number. */
const SHOWN_CHANGES = 6;

/** The answer under review: what differs from the verified one stands out, the whole is one click away. */
export function PresentCell({ question, context }: { question: SheetQuestion; context: SheetContext }) {
  const say = useSay();
  const whole = (
    <AnswerView
      question={question.question}
      value={question.value}
      variant={context.variant}
      answers={context.present}
    />
  );
  if (!question.changed)
    return (
      <>
        {whole}
        <p className="xs mut">
          <Icon name="check" /> {say('review.unchanged')}
        </p>
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
    ),
  );
  const list = (part: typeof changes) => (
    <ul className="changes">
      {part.map((change, place) => (
        <li key={place}>
          <span className="mut">{change.label}</span>
          <span>
            <del>
              <span className="vh">{say('review.changeFrom')}: </span>
              {change.before}
            </del>{' '}
            <ins>
              <span className="vh">{say('review.changeTo')}: </span>
              {change.after}
            </ins>
          </span>
        </li>
      ))}
    </ul>
  );
  if (changes.length <= SHOWN_CHANGES + 1) return list(changes);
  return (
    <>
      {list(changes.slice(0, SHOWN_CHANGES))}
      <Disclosure title={say('review.moreLines', { count: changes.length - SHOWN_CHANGES })}>
        {list(changes.slice(SHOWN_CHANGES))}
      </Disclosure>
    </>
  );
}

const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${formatInteger(Math.max(1, Math.round(bytes / 1000)))} kB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;

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
