import { useState } from 'react';
import { DENOMINATORS, type KindSet } from '@ega/shared/directives/denominators';
import { isMinistryFormula } from '@ega/shared/directives/formula';
import { DRAFT_FORMULAS } from '@ega/shared/directives/obligation-draft';
import { useAgencyNames } from '../../app/agency-names.js';
import { word } from '../../app/duty-words.js';
import { RecordObligationDocument } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { DateField } from '../../ui/date-field.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useFaults } from '../../ui/form-faults.js';
import { Disclosure } from '../../ui/disclosure.js';
import { PickList } from '../../ui/pick-list.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { type DayName, DAYS, draftFaults, draftFrom, fieldId, sentDraft, TEXTS } from './directive-draft.js';
import type { Line } from './obligation-words.js';
import '../../ui/styles/administration.css';

const SETS = Object.keys(DENOMINATORS) as KindSet[];
const OPTIONAL: readonly string[] = ['titleEn', 'lastDay', 'endsOn'];
const LONG: readonly string[] = ['sentence'];

interface DirectiveDialogProps {
  /** The recorded version that is revised; nothing: a new directive. */
  revised?: Line['obligation'] | undefined;
  onClose: () => void;
}

/** A directive entered without code: who, what, from when, until when, and how it is judged. */
export function DirectiveDialog({ revised, onClose }: DirectiveDialogProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const toast = useToast();
  const { agencies } = useAgencyNames();
  const [draft, setDraft] = useState(() => draftFrom(revised));
  const send = useSend(RecordObligationDocument, {
    refresh: 'all',
    done: ({ recordObligation }) => {
      onClose();
      toast({ text: say('directive.saved', { code: recordObligation }) });
    },
  });
  const form = useFaults(() => draftFaults(say, draft));
  const face = (name: (typeof TEXTS)[number] | DayName) => ({
    id: fieldId(name),
    label: say(`directive.${name}`),
    optional: OPTIONAL.includes(name),
    error: form.of(fieldId(name)),
  });
  return (
    <FormDialog
      wide
      title={revised ? say('directive.reviseTitle', { code: revised.code }) : say('directive.newTitle')}
      save={say('directive.save')}
      onClose={onClose}
      sending={send}
      {...form}
      onSubmit={() => {
        if (!form.pass()) return;
        send.mutate({ draft: sentDraft(draft), ...(revised ? { code: revised.code } : {}) });
      }}
    >
      <p className="mut">{say('directive.lead')}</p>
      {TEXTS.map((name) => (
        <TextField
          key={name}
          {...face(name)}
          value={draft[name]}
          onChange={(value) => setDraft({ ...draft, [name]: value })}
          maxLength={name === 'sentence' ? 1000 : name.startsWith('title') ? 300 : 120}
          {...(LONG.includes(name) ? { rows: 3 } : {})}
        />
      ))}
      <div className="two">
        {DAYS.map((name) => (
          <DateField
            key={name}
            {...face(name)}
            value={draft[name]}
            onChange={(value) => setDraft({ ...draft, [name]: value })}
          />
        ))}
        <Select
          label={say('directive.formula')}
          value={draft.formula}
          options={DRAFT_FORMULAS.map((formula) => ({ value: formula, label: formulaName(lang, formula) }))}
          onChange={(formula) => setDraft({ ...draft, formula: formula ?? draft.formula })}
        />
        {!isMinistryFormula(draft.formula) && (
          <Select
            label={say('directive.binds')}
            value={draft.binds}
            options={SETS.filter((set) => set !== 'O2').map((set) => ({
              value: set,
              label: say(`bound.${set}`),
            }))}
            onChange={(binds) => setDraft({ ...draft, binds: binds ?? draft.binds })}
          />
        )}
      </div>
      {!isMinistryFormula(draft.formula) && (
        <Disclosure title={say('directive.agencies')} open={draft.agencies.length > 0}>
          <PickList
            label={say('directive.agencies')}
            hiddenLabel
            items={agencies.map(({ number, nameVi, nameEn }) => ({
              key: number,
              label: lang === 'en' ? nameEn : nameVi,
            }))}
            chosen={draft.agencies}
            onChange={(chosen) => setDraft({ ...draft, agencies: chosen })}
          />
        </Disclosure>
      )}
    </FormDialog>
  );
}

/** The name of a formula is its first clause. */
function formulaName(lang: 'vi' | 'en', formula: string): string {
  const [first = ''] = word(lang, `formula.${formula}`).split(/[.;]/);
  return first;
}
