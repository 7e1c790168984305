import { documentNameEn } from '@ega/shared/text/document-name';
import { formatInstant } from '@ega/shared/text/format';
import { isMessageCode, sayData, type MessageCode } from '@ega/shared/text/say';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRoundName } from '../../lib/round-name.js';
import { Panel } from '../../ui/panel.js';
import { BasisMark, STATUS_LOOK } from '../../ui/status-badge.js';
import type { AgencyData } from './agency-page.js';
import { DocumentLine } from './document-line.js';

/** "Căn cứ đánh giá": the rules that hold, their inputs, the evidence, who said it, who confirmed it, what clears it. */
export function GroundsPanel({ page }: { page: AgencyData }) {
  const say = useSay();
  const { lang } = useLanguage();
  const roundName = useRoundName();
  const { grounds } = page;
  const sentence = (code: string, params: unknown): string =>
    isMessageCode(code) ? sayData(lang, code, (params ?? {}) as Record<string, string | number>) : code;
  const { obligation, revision, confirmation, todo } = grounds;
  const tone = grounds.status ? STATUS_LOOK[grounds.status].tone : 'na';
  return (
    <Panel title={say('agency.grounds')} span={8}>
      <div className={`ground ground-${tone}`}>
        <ul>
          {grounds.reasons.map((reason) => (
            <li key={reason.rule}>{sentence(reason.code, reason.params)}</li>
          ))}
        </ul>
        {todo && (
          <p>
            <b>{say('agency.todo')}:</b> {sentence(todo as MessageCode, {})}
          </p>
        )}
      </div>
      <dl className="facts" style={{ marginTop: 'var(--sp-4)' }}>
        {obligation && (
          <>
            <dt>{say('agency.obligation')}</dt>
            <dd title={obligation.code}>
              {lang === 'en' ? obligation.titleEn : obligation.titleVi}{' '}
              <span className="mut">
                ({lang === 'en' ? documentNameEn(obligation.document) : obligation.document})
              </span>
            </dd>
          </>
        )}
        <dt>{say('agency.rule')}</dt>
        <dd>{say('explain.rubric', { version: grounds.rubric.version })}</dd>
        {grounds.evidence != null && (
          <>
            <dt>{say('agency.evidence')}</dt>
            <dd>
              <DocumentLine document={grounds.evidence} agency={page.row.number[0]} />
            </dd>
          </>
        )}
        {revision && (
          <>
            <dt>{say('agency.sentBy')}</dt>
            <dd>
              {revision.submittedBy} · {formatInstant(revision.submittedAt)} ·{' '}
              {say('agency.ofRound', {
                round: roundName(revision.round),
                number: revision.number,
              })}
            </dd>
            <dt>{say('agency.preparedBy')}</dt>
            <dd>{revision.preparedBy}</dd>
          </>
        )}
        <dt>{say('agency.confirmation')}</dt>
        <dd>
          {confirmation ? (
            <BasisMark verified>
              {say('agency.confirmedBy', {
                by: confirmation.by,
                at: formatInstant(confirmation.at),
                round: roundName(confirmation.round),
              })}
            </BasisMark>
          ) : (
            <BasisMark verified={false}>{say('agency.notConfirmed')}</BasisMark>
          )}
        </dd>
      </dl>
    </Panel>
  );
}
