import type { ReactNode } from 'react';
import { PEER_MEASURES, type PeerMeasure } from '@ega/shared/status/peers';
import { formatInteger, formatTenths } from '../../lib/numbers.js';
import { useSay } from '../../lib/language.js';
import { Panel } from '../../ui/panel.js';
import { Table } from '../../ui/table.js';
import type { Details } from './agency-details.js';

type PeerLine = Details['peers'][number];

/** Median and quartiles of its kind and its region beside the agency's own value; no other agency is named. */
export function PeerPanel({ peers }: { peers: Details['peers'] }) {
  const say = useSay();
  if (peers.length === 0) return null;
  const value = (measure: string, number: number | null | undefined): string => {
    if (number == null) return '–';
    if (measure === 'step') return `${number}/7`;
    if (measure === 'level34') return `${formatTenths(number)}%`;
    return formatInteger(number);
  };
  const among = (measure: PeerMeasure, line: PeerLine | undefined): ReactNode =>
    line ? (
      <>
        {value(measure, line.median)}{' '}
        {line.lowerQuartile != null && (
          <>
            ({value(measure, line.lowerQuartile)}–{value(measure, line.upperQuartile)})
          </>
        )}
        <span className="cap peer-line">
          {say('agencyDetails.knownOf', { known: line.known, agencies: line.agencies })}
        </span>
      </>
    ) : (
      '–'
    );
  const lines = PEER_MEASURES.flatMap((measure) => {
    const of = (who: string) => peers.find((one) => one.measure === measure && one.among === who);
    return of('kind') ? [{ measure, kind: of('kind'), region: of('region') }] : [];
  });
  return (
    <Panel title={say('agencyDetails.peers')} span={6}>
      <Table
        caption={say('agencyDetails.peers')}
        rows={lines}
        rowKey={({ measure }) => measure}
        columns={[
          {
            key: 'measure',
            label: say('agencyDetails.measure'),
            head: true,
            cell: ({ measure }) => say(`agencyDetails.measure.${measure}`),
          },
          {
            key: 'own',
            label: say('agencyDetails.own'),
            numeric: true,
            cell: ({ measure, kind }) => <b>{value(measure, kind?.own)}</b>,
          },
          {
            key: 'kind',
            label: say('agencyDetails.ofKind'),
            numeric: true,
            cell: ({ measure, kind }) => among(measure, kind),
          },
          {
            key: 'region',
            label: say('agencyDetails.ofRegion'),
            numeric: true,
            cell: ({ measure, region }) => among(measure, region),
          },
        ]}
      />
      <p className="cap">{say('agencyDetails.peersNote')}</p>
    </Panel>
  );
}
