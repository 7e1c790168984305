import { assignmentState, type AssignmentState } from '@ega/shared/reports/assignment';
import { formatDate } from '@ega/shared/text/format';
import { MarkAssignmentDoneDocument, ReportPageDocument } from '../../gql/graphql.js';
import { worldToday } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage, type Say } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { useToast } from '../../ui/toast.js';
import type { Page } from './draft/sheet.js';

export type Assignment = Page['assignments'][number];

const LOOK: Readonly<Record<AssignmentState, { className: string; icon: 'done' | 'late' | 'person' }>> = {
  done: { className: 'st st-done', icon: 'done' },
  overdue: { className: 'st st-late', icon: 'late' },
  open: { className: 'st st-none', icon: 'person' },
};

/** How far the unit is with its part: done, past the inner due date, or under way. */
export function AssignmentMark({ assignment }: { assignment: Assignment }) {
  const { say } = useLanguage();
  const state = assignmentState(assignment, worldToday());
  return (
    <span className={LOOK[state].className}>
      <Icon name={LOOK[state].icon} />
      {say(`assign.state.${state}`)}
    </span>
  );
}

/** 'Phòng Công nghệ thông tin, hạn nội bộ 05/3/2018'. */
export function assignmentText(assignment: Assignment, say: Say): string {
  const due = assignment.dueOn ? say('assign.due', { date: formatDate(assignment.dueOn) }) : '';
  return [assignment.unit, assignment.person, due].filter(Boolean).join(', ');
}

/** On a question: which unit answers it, until when, and whether it is through. */
export function AssignmentLine({ page, question }: { page: Page; question: string }) {
  const { say } = useLanguage();
  const toast = useToast();
  const assignment = page.assignments.find((each) => each.question === question);
  const mark = useSend(MarkAssignmentDoneDocument, { refresh: [ReportPageDocument] });
  if (!assignment || page.source !== 'draft') return null;
  const done = Boolean(assignment.doneAt);
  const at = { round: page.round.id, agency: page.agency.number };
  const may = assignment.mine && page.allowed.includes('edit') && page.state !== 'ready';
  return (
    <p className="asg">
      <span className="mut">{say('assign.to')}</span> <b>{assignmentText(assignment, say)}</b>{' '}
      <AssignmentMark assignment={assignment} />
      {may && (
        <Button
          small
          kind="text"
          busy={mark.isPending}
          onClick={() =>
            mark.mutate(
              { ...at, questions: [question], done: !done },
              { onError: (error) => toast({ text: failureText(say, error), tone: 'error' }) },
            )
          }
        >
          {say(done ? 'assign.notDone' : 'assign.markDone')}
        </Button>
      )}
    </p>
  );
}
