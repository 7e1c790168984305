import { presentChange } from '@ega/shared/reports/present-change';
import type { Answers } from '@ega/shared/reports/questions';
import type { WorkbookIssue } from '@ega/shared/reports/workbook/workbook-issue';
import { useLanguage } from '../../../lib/language.js';
import { Table } from '../../../ui/table.js';
import type { FormView } from '../form-state.js';
import type { Preview, PreviewChange } from './workbook-file.js';

/** What labels depend on: the agency's form, and the names that its registers give. */
export type ShownForm = Pick<FormView, 'variant' | 'answers'> & Partial<Pick<FormView, 'asked'>>;

interface ChangeTableProps extends Pick<Preview, 'answers'> {
  changes: readonly PreviewChange[];
  form: ShownForm;
}

/** Before and after of every field that the file changes, in the order of the form. */
export function ChangeTable({ changes, answers, form }: ChangeTableProps) {
  const { lang, say } = useLanguage();
  // New lines of a register are called by the name that the file gives them.
  const after = {
    ...form.answers,
    ...Object.fromEntries(answers.map(({ question, value }) => [question, value])),
  } as Answers;
  const rows = changes.map((change) => ({
    ...change,
    words: presentChange(change, form.variant, lang, { before: form.answers, after }, form.asked),
  }));
  return (
    <Table
      caption={say('workbook.title')}
      rows={rows}
      rowKey={({ question, path }) => `${question}.${path}`}
      columns={[
        {
          key: 'question',
          label: say('workbook.column.question'),
          cell: ({ question }) => question,
        },
        { key: 'field', label: say('workbook.column.field'), head: true, cell: ({ words }) => words.label },
        { key: 'before', label: say('workbook.column.before'), cell: ({ words }) => words.before },
        {
          key: 'after',
          label: say('workbook.column.after'),
          cell: ({ words, taken }) =>
            taken ? (
              <b>{words.after}</b>
            ) : (
              <>
                <s>{words.after}</s> <span className="mut">({say('workbook.kept')})</span>
              </>
            ),
        },
        {
          key: 'place',
          label: say('workbook.column.place'),
          cell: (row) => <Place at={row} />,
        },
      ]}
    />
  );
}

/** Where a cell is and why it is not taken. */
export function IssueTable(props: { caption: string; issues: readonly WorkbookIssue[]; form: ShownForm }) {
  const { lang, say } = useLanguage();
  const { caption, issues, form } = props;
  const labelOf = ({ question, path, label }: WorkbookIssue): string =>
    question && path
      ? presentChange(
          { question, path, before: undefined, after: undefined },
          form.variant,
          lang,
          {
            before: form.answers,
            after: null,
          },
          form.asked,
        ).label
      : (label ?? '');
  return (
    <Table
      caption={caption}
      rows={issues.map((issue, at) => ({ ...issue, at }))}
      rowKey={({ at }) => at}
      columns={[
        { key: 'place', label: say('workbook.column.place'), head: true, cell: (row) => <Place at={row} /> },
        {
          key: 'question',
          label: say('workbook.column.question'),
          cell: ({ question }) => question ?? '',
        },
        { key: 'field', label: say('workbook.column.field'), cell: labelOf },
        { key: 'reason', label: say('workbook.column.reason'), cell: ({ code }) => sayIssue(code) },
      ]}
    />
  );

  /** The code travels as data; it is one of the sentences without parameters. */
  function sayIssue(code: WorkbookIssue['code']): string {
    return say(code as 'workbook.cell.date');
  }
}

function Place({ at }: { at: { sheet: string; cell: string | null } }) {
  return (
    <span className="num nb">
      {at.sheet}
      {at.cell ? `, ${at.cell}` : ''}
    </span>
  );
}
