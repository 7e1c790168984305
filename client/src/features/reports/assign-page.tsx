import type { FormLists } from '@ega/shared/reports/form-context';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { FormVariant } from '@ega/shared/agencies/kind';
import { areaOf, type QuestionArea, type QuestionId } from '@ega/shared/reports/question-id';
import { areaTitle, questionShort } from '@ega/shared/reports/question-text';
import { formatDate } from '@ega/shared/text/format';
import { askedIn } from './form-state.js';
import { NotFound } from '../../app/faults.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { ReportPageDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { failureCode } from '../../lib/request-error.js';
import { roundName } from '../../lib/round-name.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Page, Panel } from '../../ui/panel.js';
import { Table, type Column } from '../../ui/table.js';
import { AssignForm } from './assign-form.js';
import { AssignmentMark, type Assignment } from './assignment-line.js';
import type { Page as ReportFace } from './draft/sheet.js';
import './reports.css';

interface Row {
  id: QuestionId;
  answered: boolean;
  assignment: Assignment | undefined;
}

/** Which unit of the agency answers which question, and how far each of them is (practice.md 11). */
export function Screen() {
  const { round = '', number = '' } = useParams();
  const agency = Number(number);
  const query = useRead(ReportPageDocument, { round, agency }, { enabled: Number.isInteger(agency) });
  if (!Number.isInteger(agency) || (query.isError && failureCode(query.error) === 'NOT_FOUND'))
    return <NotFound />;
  return (
    <Loaded query={query} heights={[22, 90, 240]}>
      {({ report }) => <Assigning page={report} />}
    </Loaded>
  );
}

function Assigning({ page }: { page: ReportFace }) {
  const { lang, say } = useLanguage();
  const [chosen, setChosen] = useState<ReadonlySet<QuestionId>>(new Set());
  const may = page.allowed.includes('assignUnits');
  const rows: Row[] = page.answers
    .filter((answer) => answer.visible)
    .map((answer) => ({
      id: answer.question as QuestionId,
      answered: answer.value !== null && answer.origin !== 'prefilled',
      assignment: page.assignments.find((each) => each.question === answer.question),
    }));
  const areas = [...new Set(rows.map((row) => areaOf(row.id)))];
  const done = page.assignments.filter((each) => each.doneAt).length;
  const put = (ids: readonly QuestionId[], on: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    setChosen(next);
  };
  return (
    <>
      <PageHead
        title={say('assign.title', { round: roundName(page.round.id, lang) })}
        sub={say('assign.count', { given: page.assignments.length, total: rows.length, done })}
      >
        <ButtonLink small icon="chevronLeft" to={paths.report(page.round.id, page.agency.number)}>
          {say('compare.back')}
        </ButtonLink>
      </PageHead>
      <Page>
        <div className="s8 stack">
          {areas.map((area) => (
            <AreaPanel
              key={area}
              area={area}
              variant={page.agency.variant as FormVariant}
              asked={askedIn(page)}
              rows={rows.filter((row) => areaOf(row.id) === area)}
              chosen={chosen}
              onChoose={may ? put : null}
            />
          ))}
        </div>
        <Panel title={say('assign.give')} span={4} className="give">
          {may ? (
            <AssignForm page={page} questions={[...chosen]} onDone={() => setChosen(new Set())} />
          ) : (
            <Notice tone="neutral">{say('assign.closed')}</Notice>
          )}
        </Panel>
      </Page>
    </>
  );
}

interface AreaPanelProps {
  area: QuestionArea;
  variant: FormVariant;
  asked: FormLists;
  rows: readonly Row[];
  chosen: ReadonlySet<QuestionId>;
  onChoose: ((ids: readonly QuestionId[], on: boolean) => void) | null;
}

function AreaPanel({ area, variant, asked, rows, chosen, onChoose }: AreaPanelProps) {
  const { lang, say } = useLanguage();
  const title = areaTitle(area, variant, lang, asked);
  const all = rows.every((row) => chosen.has(row.id));
  const ids = rows.map((row) => row.id);
  const columns: Column<Row>[] = [
    {
      key: 'question',
      label: say('reportReview.question'),
      head: true,
      cell: (row) => {
        const name = `${row.id}. ${questionShort(row.id, lang)}`;
        if (!onChoose) return name;
        return (
          <label className="pickline">
            <input
              type="checkbox"
              checked={chosen.has(row.id)}
              onChange={(event) => onChoose([row.id], event.target.checked)}
            />
            {name}
          </label>
        );
      },
    },
    {
      key: 'unit',
      label: say('assign.unit'),
      cell: ({ assignment }) =>
        assignment ? (
          [assignment.unit, assignment.person].filter(Boolean).join(', ')
        ) : (
          <span className="mut">{say('assign.nobody')}</span>
        ),
    },
    {
      key: 'due',
      label: say('assign.dueOn'),
      cell: ({ assignment }) => (
        <span className="num">{assignment?.dueOn ? formatDate(assignment.dueOn) : '–'}</span>
      ),
    },
    {
      key: 'state',
      label: say('reportReview.state'),
      cell: ({ assignment, answered }) =>
        assignment ? (
          <AssignmentMark assignment={assignment} />
        ) : (
          <span className="mut">{say(answered ? 'assign.answered' : 'answer.empty')}</span>
        ),
    },
  ];
  return (
    <Panel
      title={title.startsWith(`${area}.`) ? title : `${area}. ${title}`}
      actions={
        onChoose && (
          <Button small kind="text" onClick={() => onChoose(ids, !all)}>
            {say(all ? 'assign.chooseNone' : 'assign.chooseAll', { area })}
          </Button>
        )
      }
    >
      <Table caption={title} columns={columns} rows={rows} rowKey={(row) => row.id} />
    </Panel>
  );
}
