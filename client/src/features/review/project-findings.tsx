import { useState } from 'react';
import { type JudgedProject, ProjectViews } from '../../app/project-views.js';
import { useLanguage } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { AssessDialog } from './assess-dialog.js';
import type { Sheet } from './sheet.js';

const RULE_OF: Readonly<Record<string, 'requirements' | 'compliance'>> = {
  D3: 'requirements',
  D5: 'compliance',
};

/** Whether a question is one whose projects the Authority assesses itself. */
export const isAssessed = (sheet: Sheet, question: string): boolean =>
  question in RULE_OF && sheet.projects.length > 0;

/** Under D3 and D5: both views of each project, and the Authority's own to be recorded. */
export function ProjectFindings({ sheet, question }: { sheet: Sheet; question: string }) {
  const { say } = useLanguage();
  const [asked, setAsked] = useState<JudgedProject | null>(null);
  const may = sheet.allowed.includes('assess');
  const judged = ({ agencyView }: JudgedProject): boolean => Boolean(agencyView) && agencyView !== 'noBasis';
  return (
    <>
      <ProjectViews
        rule={RULE_OF[question]!}
        projects={sheet.projects}
        {...(may
          ? {
              action: (project: JudgedProject) =>
                judged(project) ? (
                  <Button
                    small
                    aria-label={say('projectView.actOf', { project: project.name })}
                    onClick={() => setAsked(project)}
                  >
                    {say('projectView.act')}
                  </Button>
                ) : (
                  '–'
                ),
            }
          : {})}
      />
      {asked && <AssessDialog revisionId={sheet.revisionId} project={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
