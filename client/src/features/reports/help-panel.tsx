import type { QuestionId } from '@ega/shared/reports/question-id';
import { formName, questionHelp } from '@ega/shared/reports/question-text';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { useSecretRecordText } from '../../app/secret-record-text.js';
import { useLanguage } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import { deadlineText } from '../../lib/deadline-text.js';
import type { Page } from './draft/sheet.js';
import { progressOf, type FormView } from './form-state.js';
import { HelpList } from './help-list.js';

interface SideProps {
  form: FormView;
  page: Page;
  focused: QuestionId | null;
  onShowLeft: () => void;
}

/** Beside the form: help for the question at hand, what is left, and the facts of the round. */
export function SideColumn({ form, page, focused, onShowLeft }: SideProps) {
  const { lang, say } = useLanguage();
  const help = focused ? questionHelp(focused, form.variant, lang, form.asked) : [];
  return (
    <aside className="fh noprint">
      {focused && help.length > 0 && (
        <section className="p wide-only">
          <h2>{say('reportForm.helpFor', { question: focused })}</h2>
          <HelpList sentences={help} />
        </section>
      )}
      {page.source === 'draft' && <BeforeSending form={form} onShowLeft={onShowLeft} />}
      <RoundFacts page={page} form={form} />
    </aside>
  );
}

function BeforeSending({ form, onShowLeft }: Pick<SideProps, 'form' | 'onShowLeft'>) {
  const { say } = useLanguage();
  const { total, answered, confirmed, entered, waiting, open } = progressOf(form);
  const left = form.blocking.length;
  return (
    <section className="p">
      <h2>{say('reportForm.before')}</h2>
      <ul className="todo">
        <li>
          <span className={left > 0 ? 'st st-over' : 'st st-done'}>
            <Icon name={left > 0 ? 'over' : 'done'} />
          </span>
          {left > 0 ? (
            <button type="button" className="linklike" onClick={onShowLeft}>
              {say('reportForm.leftShort', { count: left })}
            </button>
          ) : (
            say('reportForm.nothingLeft')
          )}
        </li>
        {form.warnings.length > 0 && (
          <li>
            <span className="st st-risk">
              <Icon name="risk" />
            </span>
            {say('reportForm.warningCount', { count: form.warnings.length })}
          </li>
        )}
        <li>
          <span className={answered === total ? 'st st-done' : 'st st-none'}>
            <Icon name={answered === total ? 'done' : 'none'} />
          </span>
          <span>
            {say('reportForm.answeredOf', { answered, total })}
            {answered > 0 && (
              <span className="mut"> ({say('reportForm.answeredHow', { confirmed, entered })})</span>
            )}
          </span>
        </li>
        {waiting > 0 && (
          <li>
            <span className="st st-risk">
              <Icon name="risk" />
            </span>
            {say('reportForm.carriedCount', { count: waiting })}
          </li>
        )}
        {open > 0 && (
          <li>
            <span className="st st-none">
              <Icon name="none" />
            </span>
            {say('reportForm.openCount', { count: open })}
          </li>
        )}
      </ul>
    </section>
  );
}

/** The head that every form must show: who reports to whom, on what period, by when (catalogue 0.3). */
function RoundFacts({ page, form }: Pick<SideProps, 'page' | 'form'>) {
  const { lang, say } = useLanguage();
  const secretText = useSecretRecordText();
  const { round, agency } = page;
  return (
    <section className="p">
      <h2>{say('reportForm.facts')}</h2>
      <dl className="facts narrow-facts">
        <dt>{say('reportForm.formName')}</dt>
        <dd>
          {formName(form.variant, lang)}
          <span className="row noprint">
            {(['docx', 'pdf'] as const).map((format) => (
              <a
                key={format}
                className="sm"
                href={`/exports/rounds/${encodeURIComponent(page.round.id)}/forms/${form.variant.toLowerCase()}.${format}`}
                download
              >
                {say('blank.print', { format: format.toUpperCase() })}
              </a>
            ))}
          </span>
        </dd>
        <dt>{say('reportForm.basis')}</dt>
        <dd>{say('reportForm.basisText')}</dd>
        <dt>{say('reportForm.reporting')}</dt>
        <dd>{agency.agencyName}</dd>
        <dt>{say('reportForm.receiving')}</dt>
        <dd>{say('reportForm.receiver')}</dd>
        {page.secretRecord && (
          <>
            <dt>{say('secretRecord.heading')}</dt>
            <dd>{secretText(page.secretRecord)}</dd>
          </>
        )}
        <dt>{say('reportForm.period')}</dt>
        <dd>
          {say('reportForm.periodOf', {
            from: formatDate(round.periodFrom as CivilDate),
            to: formatDate(round.periodTo as CivilDate),
          })}
        </dd>
        <dt>{say('reportForm.cutOff')}</dt>
        <dd>{say('reportForm.endOf', { date: formatDate(round.cutOff as CivilDate) })}</dd>
        <dt>{say('reportForm.due')}</dt>
        <dd>{deadlineText(page.dueAt, lang)}</dd>
        <dt>{say('reportForm.closes')}</dt>
        <dd>{deadlineText(round.closesAt, lang)}</dd>
        <dt>{say('reportForm.way')}</dt>
        <dd>{say('reportForm.wayText')}</dd>
        <dt>{say('reportForm.support')}</dt>
        <dd>{page.support}</dd>
      </dl>
    </section>
  );
}
