import type { ReactNode } from 'react';
import { formatInstant } from '@ega/shared/text/format';
import { isMessageCode, sayData, type Lang } from '@ega/shared/text/say';
import { projectViews } from '@ega/shared/text/vi/project-views';
import type { ProjectJudgedFactsFragment } from '../gql/graphql.js';
import { useLanguage } from '../lib/language.js';
import { roundName } from '../lib/round-name.js';
import { learnWords } from '../lib/say.js';
import { Table } from '../ui/table.js';

learnWords(projectViews);

export type JudgedProject = ProjectJudgedFactsFragment;

interface ProjectViewsProps {
  rule: 'requirements' | 'compliance';
  projects: readonly JudgedProject[];
  /** What may be done with a project, beside the two views. */
  action?: (project: JudgedProject) => ReactNode;
}

/** Both views of every project by one rule, side by side; neither ever replaces the other. */
export function ProjectViews({ rule, projects, action }: ProjectViewsProps) {
  const { lang, say } = useLanguage();
  const rows = projects.filter((each) => each.rule === rule);
  if (rows.length === 0) return null;
  return (
    <section className="stack tight">
      <h3 className="b">{say(`projectView.title.${rule}`)}</h3>
      <Table
        caption={say(`projectView.title.${rule}`)}
        rows={rows}
        rowKey={(row) => row.project}
        columns={[
          {
            key: 'project',
            label: say('projectView.project'),
            head: true,
            cell: (row) => row.name || say('projectView.unnamed'),
          },
          {
            key: 'agency',
            label: say('projectView.agency'),
            cell: (row) => viewText(lang, row.agencyView),
          },
          {
            key: 'authority',
            label: say('projectView.authority'),
            cell: ({ assessment }) =>
              assessment ? (
                <div>
                  <b>{viewText(lang, assessment.verdict)}</b>
                  <p className="words">{assessment.reason}</p>
                  <p className="xs mut num">
                    {[
                      say('projectView.since', { round: roundName(assessment.round, lang) }),
                      formatInstant(assessment.at),
                      assessment.by ?? '',
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </div>
              ) : (
                <span className="mut">{say('projectView.none')}</span>
              ),
          },
          ...(action ? [{ key: 'act', label: say('projectView.act'), hiddenLabel: true, cell: action }] : []),
        ]}
      />
      <p className="xs mut">{say('projectView.note')}</p>
    </section>
  );
}

/** A view in words; null is a project that the rule does not bind. */
export function viewText(lang: Lang, view: string | null | undefined): string {
  const code = view ? `projectView.verdict.${view}` : 'projectView.notBound';
  return isMessageCode(code) ? sayData(lang, code) : code;
}
