import { useState } from 'react';
import { MACHINE_SCOPES, type MachineScope } from '@ega/shared/access/actor';
import { strangeLetter } from '@ega/shared/text/alphabet';
import { useAccount } from '../../app/session.js';
import { ApiTokensDocument, IssueApiTokenDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { CheckList } from '../../ui/choices.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import type { IssuedToken } from './tokens-page.js';

const LIVES = ['30', '90', '180', '365'] as const;

interface IssueDialogProps {
  onIssued: (issued: IssuedToken) => void;
  onClose: () => void;
}

/** Name, scope and life of a token; `submit` says plainly what it lets a program do. */
export function IssueDialog({ onIssued, onClose }: IssueDialogProps) {
  const { say, lang } = useLanguage();
  const own = useAccount();
  const [name, setName] = useState('');
  const [agency, setAgency] = useState(String(own.agencies[0]?.number ?? ''));
  const [scopes, setScopes] = useState<MachineScope[]>(['read']);
  const [days, setDays] = useState<(typeof LIVES)[number]>('90');
  const [tried, setTried] = useState(false);
  const issue = useSend(IssueApiTokenDocument, {
    refresh: [ApiTokensDocument],
    done: (result) => onIssued(result.issueApiToken),
  });
  const nameFault =
    name.trim() === '' ? say('tokens.nameMissing') : strangeLetter(name) ? say('tokens.strange') : null;
  const scopeFault = scopes.length === 0 ? say('tokens.scopesMissing') : null;
  return (
    <FormDialog
      wide
      title={say('tokens.issueTitle')}
      save={say('tokens.issue')}
      onClose={onClose}
      sending={issue}
      onSubmit={() => {
        setTried(true);
        if (nameFault || scopeFault) return;
        const input = { agencyNumber: Number(agency), name: name.trim(), scopes, days: Number(days) };
        issue.mutate({ input });
      }}
    >
      <p>{say('tokens.issueLead')}</p>
      {own.agencies.length > 1 && (
        <Select
          label={say('tokens.agency')}
          value={agency}
          options={own.agencies.map((each) => ({
            value: String(each.number),
            label: lang === 'en' ? each.nameEn : each.nameVi,
          }))}
          onChange={(value) => value && setAgency(value)}
        />
      )}
      <TextField
        label={say('tokens.name')}
        hint={say('tokens.nameHint')}
        value={name}
        maxLength={100}
        autoFocus
        error={tried ? nameFault : null}
        onChange={setName}
      />
      <CheckList
        label={say('tokens.scopes')}
        value={scopes}
        error={tried ? scopeFault : null}
        options={MACHINE_SCOPES.map((scope) => ({
          value: scope,
          label: say(`tokens.scope.${scope}`),
          hint: say(`tokens.scopeHint.${scope}`),
        }))}
        onChange={setScopes}
      />
      <Select
        label={say('tokens.life')}
        value={days}
        options={LIVES.map((life) => ({ value: life, label: say('tokens.days', { days: Number(life) }) }))}
        onChange={(value) => value && setDays(value)}
      />
    </FormDialog>
  );
}
