import { a1, a3, a5, a7, GUIDANCE_ITEMS } from '@ega/shared/areas/architecture/content';
import {
  ARCHITECTURE_STEPS,
  ISSUED_STEP,
  OPTIONAL_STEPS,
  stepsToCome,
} from '@ega/shared/areas/architecture/steps';
import type { DocumentDraft } from '@ega/shared/documents/official-document';
import { entriesOf, rowEntries } from '@ega/shared/reports/field-place';
import { optionText } from '@ega/shared/reports/option-lists';
import { documentText } from '@ega/shared/reports/present-value';
import { rowName } from '@ega/shared/reports/row-name';
import { fieldLabel, stepEvidence, stepLabel } from '@ega/shared/reports/question-text';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { useLanguage } from '../../../lib/language.js';
import { ErrorText } from '../../../ui/field.js';
import { RadioGroup } from '../../../ui/choices.js';
import { Notice } from '../../../ui/notice.js';
import { asHolder, asRows, findRow, inGroup, inRow, setField } from './change.js';
import { CheckRows } from './check-rows.js';
import { DocumentFields, DocumentGrid } from './document-fields.js';
import type { EditorProps } from './editor.js';
import { fieldId, useForm } from './form-context.js';
import { LeafField } from './leaf-fields.js';
import { Card } from './row-cards.js';
import type { Holder } from '@ega/shared/reports/shown-fields';

const A1 = entriesOf(a1);
const A3_ROW = rowEntries(entriesOf(a3)['steps']!);
const A5_ROW = rowEntries(entriesOf(a5)['planned']!);
const A7_ROW = rowEntries(entriesOf(a7)['items']!);

/** A1: the ladder, each step with what shows it. */
export function LadderEditor({ holder, change }: EditorProps) {
  const { lang, say } = useLanguage();
  const form = useForm();
  const step = holder['step'] as number | null | undefined;
  const back = form.spokenOf.has('stepBackReason') || Boolean(holder['stepBackReason']);
  return (
    <>
      <RadioGroup
        id={fieldId('A1', 'step')}
        label={fieldLabel('A1', 'step', form.variant, lang)}
        hiddenLabel
        error={form.faults.get('step')}
        value={step === null || step === undefined ? null : String(step)}
        options={ARCHITECTURE_STEPS.map((each) => ({
          value: String(each),
          label:
            each === 0
              ? stepLabel(0, lang)
              : say('stepRow.label', { step: each, label: stepLabel(each, lang) }),
          hint: stepEvidence(each, form.variant, lang) ?? undefined,
        }))}
        onChange={(value) => setField(change, 'step', Number(value))}
      />
      {back && !form.secret && (
        <>
          <LeafField
            schema={A1['stepBackReason']!}
            path="stepBackReason"
            value={holder['stepBackReason']}
            onChange={(value) => setField(change, 'stepBackReason', value)}
          />
          <DocumentFields
            path="stepBackDocument"
            document={asHolder(holder['stepBackDocument'])}
            change={inGroup(change, 'stepBackDocument')}
            label={fieldLabel('A1', 'stepBackDocument', form.variant, lang)}
          />
        </>
      )}
    </>
  );
}

/** A3: a card for each step taken: the day it began and the document that shows it. */
export function StepsEditor({ holder, change }: EditorProps) {
  const { lang, say } = useLanguage();
  const form = useForm();
  const reached = form.answers.A1?.step ?? 0;
  const entered = asRows(holder['steps']).map((row) => Number(row['step']));
  const steps = ARCHITECTURE_STEPS.filter((step) => step > 0 && (step <= reached || entered.includes(step)));
  return (
    <div className="lines" id={fieldId('A3', 'steps')} tabIndex={-1}>
      {steps.map((step) => {
        const row = findRow(holder['steps'], 'step', step);
        const path = `steps.${step}`;
        const rowChange = inRow(change, 'steps', 'step', step);
        const optional = step !== reached && OPTIONAL_STEPS.includes(step);
        return (
          <Card
            key={step}
            id={fieldId('A3', path)}
            title={say('stepRow.label', { step, label: stepLabel(step, lang) })}
            summary={
              stepSummary(row, lang) || say(optional ? 'reportForm.stepOptional' : 'reportForm.stepEmpty')
            }
            open={step === reached}
            faulty={[...form.faults.keys()].some((each) => each.startsWith(path))}
          >
            {stepEvidence(step, form.variant, lang) && (
              <p className="hint">{stepEvidence(step, form.variant, lang)}</p>
            )}
            <div className="evf">
              {[
                'startedOn',
                ...(step === ISSUED_STEP ? ['effectiveOn', 'architectureVersion', 'frameworkVersion'] : []),
              ]
                .filter((key) => !form.secret || !key.endsWith('Version'))
                .map((key) => (
                  <LeafField
                    key={key}
                    schema={A3_ROW[key]!}
                    path={`${path}.${key}`}
                    value={row[key]}
                    onChange={(value) => setField(rowChange, key, value)}
                  />
                ))}
            </div>
            <fieldset className="grp" id={fieldId('A3', `${path}.document`)} tabIndex={-1}>
              <legend>{fieldLabel('A3', 'steps.document', form.variant, lang)}</legend>
              {form.faults.get(`${path}.document`) && (
                <ErrorText>{form.faults.get(`${path}.document`)}</ErrorText>
              )}
              <DocumentGrid
                path={`${path}.document`}
                document={asHolder(row['document'])}
                change={inGroup(rowChange, 'document')}
              />
            </fieldset>
          </Card>
        );
      })}
    </div>
  );
}

function stepSummary(row: Holder, lang: 'vi' | 'en'): string {
  const started = row['startedOn'] ? formatDate(row['startedOn'] as CivilDate) : '';
  const document = documentText(asHolder(row['document']) as DocumentDraft, lang);
  return [started, document].filter(Boolean).join(' · ');
}

/** A5: the agency's own day for each step to come. */
export function PlanEditor({ holder, change }: EditorProps) {
  const { lang, say } = useLanguage();
  const form = useForm();
  const steps = stepsToCome(form.answers.A1?.step ?? 0);
  return (
    <div className="plan" id={fieldId('A5', 'planned')} tabIndex={-1}>
      {steps.map((step) => {
        const row = findRow(holder['planned'], 'step', step);
        const before = findRow(asHolder(form.previous)['planned'], 'step', step)['on'] as
          CivilDate | undefined;
        const path = `planned.${step}`;
        const rowChange = inRow(change, 'planned', 'step', step);
        const moved = form.spokenOf.has(`${path}.adjustmentReason`) || Boolean(row['adjustmentReason']);
        return (
          <div key={step} className="plan-row">
            <div className="plan-head">
              <div>
                <b>{rowName('A5', 'planned', { step }, null, lang)}</b>
                {OPTIONAL_STEPS.includes(step) && <span className="mut"> ({say('form.optional')})</span>}
                {before && (
                  <small className="mut">
                    {say('reportForm.plannedBefore', { date: formatDate(before) })}
                  </small>
                )}
              </div>
              <LeafField
                schema={A5_ROW['on']!}
                path={`${path}.on`}
                label={`${fieldLabel('A5', 'planned.on', form.variant, lang)}: ${rowName('A5', 'planned', { step }, null, lang)}`}
                hiddenLabel
                value={row['on']}
                onChange={(value) => setField(rowChange, 'on', value)}
              />
            </div>
            {moved && !form.secret && (
              <LeafField
                schema={A5_ROW['adjustmentReason']!}
                path={`${path}.adjustmentReason`}
                value={row['adjustmentReason']}
                onChange={(value) => setField(rowChange, 'adjustmentReason', value)}
              />
            )}
            <DocumentFields
              path={`${path}.document`}
              document={asHolder(row['document'])}
              change={inGroup(rowChange, 'document')}
              label={fieldLabel('A5', 'planned.document', form.variant, lang)}
            />
          </div>
        );
      })}
      {steps.includes(ISSUED_STEP) && <Notice tone="info">{say('reportForm.issueDeadline')}</Notice>}
    </div>
  );
}

/** A7: eight contents beside the Ministry's guidance. */
export function ChecklistEditor({ holder, change }: EditorProps) {
  const { lang } = useLanguage();
  const form = useForm();
  const rows = GUIDANCE_ITEMS.map((item) => ({
    key: item,
    title: optionText(lang, 'guidanceItem', item, form.asked),
  }));
  return (
    <>
      <CheckRows list="items" rows={rows} entries={A7_ROW} beside="where" {...{ holder, change }} />
      <DocumentFields
        path="evidence"
        document={asHolder(holder['evidence'])}
        change={inGroup(change, 'evidence')}
        label={fieldLabel('A7', 'evidence', form.variant, lang)}
      />
    </>
  );
}
