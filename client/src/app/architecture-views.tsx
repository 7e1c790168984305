import type { ReactNode } from 'react';
import type { ContentConclusion } from '@ega/shared/reports/architecture-assessment';
import { optionText } from '@ega/shared/reports/option-lists';
import { formatInstant } from '@ega/shared/text/format';
import type { ArchitectureJudgedFactsFragment } from '../gql/graphql.js';
import { useLanguage } from '../lib/language.js';
import { roundName } from '../lib/round-name.js';
import { Table } from '../ui/table.js';

export type JudgedArchitecture = ArchitectureJudgedFactsFragment;

interface ArchitectureViewsProps {
  judged: JudgedArchitecture;
  /** What may be done with them, under the two views. */
  action?: ReactNode;
}

/** Both views of every content of the issued architecture, side by side; neither ever replaces the other. */
export function ArchitectureViews({ judged, action }: ArchitectureViewsProps) {
  const { lang, say } = useLanguage();
  const answer = (code: string | null | undefined): string => (code ? optionText(lang, 'check', code) : '–');
  const { assessment } = judged;
  return (
    <section className="stack tight">
      <h3 className="b">{say('architectureView.title')}</h3>
      <Table
        caption={say('architectureView.title')}
        rows={judged.contents}
        rowKey={(row) => row.item}
        columns={[
          {
            key: 'content',
            label: say('architectureView.content'),
            head: true,
            cell: (row) => optionText(lang, 'guidanceItem', row.item),
          },
          { key: 'agency', label: say('architectureView.agency'), cell: (row) => answer(row.agencyView) },
          {
            key: 'authority',
            label: say('architectureView.authority'),
            cell: (row) => (
              <div>
                {answer(row.finding)}
                {row.remark && <p className="words">{row.remark}</p>}
              </div>
            ),
          },
        ]}
      />
      {assessment ? (
        <div>
          <p>
            {say('architectureView.conclusion')}:{' '}
            <b>{say(`architectureView.conclusion.${assessment.conclusion as ContentConclusion}`)}</b>
          </p>
          {assessment.reason && <p className="words">{assessment.reason}</p>}
          <p className="xs mut num">
            {[
              say('architectureView.since', { round: roundName(assessment.round, lang) }),
              formatInstant(assessment.at),
              assessment.by ?? '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {!assessment.ofThisDecision ? (
            <p className="sm">{say('architectureView.otherDecision')}</p>
          ) : (
            !assessment.ofThisSending && (
              <p className="sm">{say('architectureView.earlier', { receipt: assessment.receipt })}</p>
            )
          )}
        </div>
      ) : (
        <p className="mut">{say('architectureView.none')}</p>
      )}
      {action}
      <p className="xs mut">{say('architectureView.note')}</p>
    </section>
  );
}
