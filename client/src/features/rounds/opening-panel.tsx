import { useState } from 'react';
import { useCan } from '../../app/session.js';
import { RoundDetailDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { roundName } from '../../lib/round-name.js';
import { Icon } from '../../ui/icon.js';
import { Panel } from '../../ui/panel.js';
import { Select } from '../../ui/select.js';
import type { RoundFace } from './round-state.js';

const SIGNERS = ['cuc-truong', 'thu-truong'] as const;
const FORMS = ['b', 'cp', 't'] as const;

/** What goes out when a round opens: the Ministry's letter to each agency with its form, and the empty forms. */
export function OpeningPanel({ round }: { round: RoundFace }) {
  const { lang, say } = useLanguage();
  const may = useCan();
  const detail = useRead(RoundDetailDocument, { id: round.id });
  const [signer, setSigner] = useState<(typeof SIGNERS)[number]>('cuc-truong');
  const [agency, setAgency] = useState<string | null>(null);
  const base = `/exports/rounds/${encodeURIComponent(round.id)}`;
  const letters = may('round.open');
  const options = (detail.data?.round.agencies ?? []).map((each) => ({
    value: String(each.agencyNumber),
    label: lang === 'en' ? each.nameEn : each.nameVi,
  }));
  return (
    <Panel title={say('opening.title', { quarter: roundName(round, lang) })}>
      <div className="opening">
        {letters && (
          <section className="stack" aria-label={say('opening.letters')}>
            <h3>{say('opening.letters')}</h3>
            <p className="mut sm">{say('opening.lettersLead')}</p>
            <Select
              label={say('opening.signer')}
              value={signer}
              options={SIGNERS.map((value) => ({ value, label: say(`opening.signer.${value}`) }))}
              onChange={(value) => setSigner(value ?? 'cuc-truong')}
            />
            <p>
              <a className="btn pri" href={`${base}/letters.zip?ky-ten=${signer}`} download>
                <Icon name="download" />
                {say('opening.all', { count: round.agencyCount })}
              </a>
            </p>
            <Select label={say('opening.one')} value={agency} options={options} onChange={setAgency} />
            {agency !== null && (
              <p>
                <a className="btn" href={`${base}/letters/${agency}.docx?ky-ten=${signer}`} download>
                  <Icon name="file" />
                  {say('opening.oneLetter')}
                </a>
              </p>
            )}
          </section>
        )}
        <section className="stack" aria-label={say('opening.forms')}>
          <h3>{say('opening.forms')}</h3>
          <p className="mut sm">{say('opening.formsLead')}</p>
          <ul className="stack tight">
            {FORMS.map((form) => (
              <li key={form} className="row">
                <span>{say(`opening.form.${form}`)}</span>
                {(['docx', 'pdf'] as const).map((format) => (
                  <a key={format} href={`${base}/forms/${form}.${format}`} download>
                    {format.toUpperCase()}
                    <span className="vh"> {say(`opening.form.${form}`)}</span>
                  </a>
                ))}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Panel>
  );
}
