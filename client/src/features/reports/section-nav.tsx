import type { FormLists } from '@ega/shared/reports/form-context';
import { useLanguage, type Say } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import { Progress } from '../../ui/progress.js';
import { isAsked, questionsOf, SECTIONS, type FormView, type Section } from './form-state.js';

interface SectionNavProps {
  form: FormView;
  /** False once the report was sent: nothing is left to be done. */
  drafting: boolean;
  current: Section;
  revision: number;
  roundName: string;
  onGo: (section: Section) => void;
}

interface Count {
  answered: number;
  total: number;
  asked: number;
  faults: number;
}

function countOf(form: FormView, section: Section): Count {
  const questions = questionsOf(form, section);
  return {
    answered: questions.filter((question) => question.answered).length,
    total: questions.length,
    asked: questions.filter(({ face, sheet }) => isAsked(face, sheet)).length,
    faults: questions.filter(({ issues }) =>
      issues.some((issue) => issue.severity === 'blocking' && issue.rule !== 'R22' && issue.rule !== 'REQ'),
    ).length,
  };
}

export function sectionName(section: Section, drafting: boolean, say: Say, { platform }: FormLists): string {
  if (section === 'B') return say('reportForm.area.B', { platform: platform.short });
  return say(section === 'F' && !drafting ? 'reportForm.area.sent' : `reportForm.area.${section}`);
}

/** The parts of the form with how much of each is answered; a list at the side, a select on a telephone. */
export function SectionNav({ form, drafting, current, revision, roundName, onGo }: SectionNavProps) {
  const { say } = useLanguage();
  const answered = form.questions.filter((question) => question.answered).length;
  const total = form.questions.length;
  return (
    <nav className="fn noprint" aria-label={say('reportForm.sections')}>
      <p className="xs mut">{say('reportForm.sending', { round: roundName, n: revision })}</p>
      <p className="pr">
        <b className="num">
          {answered}/{total}
        </b>{' '}
        {say('reportForm.answeredWord')}
      </p>
      <Progress label={say('reportForm.answeredOf', { answered, total })} value={answered} max={total} />
      <ol>
        {SECTIONS.map((section) => (
          <li key={section} aria-current={section === current ? 'step' : undefined}>
            <a
              href={`?cau=${section}`}
              onClick={(event) => {
                event.preventDefault();
                onGo(section);
              }}
            >
              <span className="sid">{section}</span>
              <span>
                {sectionName(section, drafting, say, form.asked)}
                <small>
                  {(drafting || section !== 'F') && <SectionState form={form} section={section} />}
                </small>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function SectionState({ form, section }: { form: FormView; section: Section }) {
  const { say } = useLanguage();
  if (section === 'F') {
    const left = form.blocking.length;
    return left > 0 ? say('reportForm.leftShort', { count: left }) : say('reportForm.nothingLeft');
  }
  const { answered, total, asked, faults } = countOf(form, section);
  const count = say('reportForm.countOf', { answered, total });
  if (asked > 0)
    return (
      <>
        <span className="st st-over">
          <Icon name="returned" />
          {say('reportForm.askedShort', { count: asked })}
        </span>{' '}
        · {count}
      </>
    );
  if (faults > 0)
    return (
      <>
        <span className="st st-over">
          <Icon name="over" />
          {say('reportForm.faultsShort', { count: faults })}
        </span>{' '}
        · {count}
      </>
    );
  if (answered === total)
    return (
      <span className="st st-done">
        <Icon name="done" />
        {say('reportForm.fullOf', { answered, total })}
      </span>
    );
  return count;
}

/** The same as a select, where there is no room for a list. */
export function SectionSelect({
  form,
  drafting,
  current,
  onGo,
}: Pick<SectionNavProps, 'form' | 'drafting' | 'current' | 'onGo'>) {
  const { say } = useLanguage();
  return (
    <label className="fsel noprint">
      <span className="vh">{say('reportForm.sections')}</span>
      <select
        className="in-t"
        value={current}
        onChange={(event) => onGo(SECTIONS.find((section) => section === event.target.value) ?? current)}
      >
        {SECTIONS.map((section) => {
          const { answered, total, asked } = countOf(form, section);
          const name = `${section}. ${sectionName(section, drafting, say, form.asked)}`;
          if (section === 'F')
            return (
              <option key={section} value={section}>
                {name}
              </option>
            );
          return (
            <option key={section} value={section}>
              {`${name} – ${say('reportForm.countOf', { answered, total })}`}
              {asked > 0 ? ` · ${say('reportForm.askedShort', { count: asked })}` : ''}
            </option>
          );
        })}
      </select>
    </label>
  );
}
