import type { PeerMeasure } from '@ega/shared/status/peers';
import { formatInteger } from '@ega/shared/text/format';
import { useSay } from '../../lib/language.js';
import { Panel } from '../../ui/panel.js';
import { Table } from '../../ui/table.js';
import type { Details } from './agency-details.js';

/** Median and quartiles of its kind and its region beside the agency's own value; no other agency is named. */
export function PeerPanel({ peers }: { peers: Details['peers'] }) {
  const say = useSay();
  if (peers.length === 0) return null;
  const value = (measure: string, number: number | null | undefined): string => {
    if (number == null) return '–';
    if (measure === 'step') return `${number}/7`;
    if (measure === 'level34') return `${formatInteger(Math.floor(number / 10))},${number % 10}%`;
    return formatInteger(number);
  };
  return (
    <Panel title={say('agencyDetails.peers')} span={6}>
      <Table
        caption={say('agencyDetails.peers')}
        rows={peers}
        rowKey={({ measure, among }) => `${measure}/${among}`}
        columns={[
          {
            key: 'measure',
            label: say('agencyDetails.measure'),
            head: true,
            cell: ({ measure, among, known, agencies }) => (
              <>
                {say(`agencyDetails.measure.${measure as PeerMeasure}`)}
                <span className="cap peer-line">
                  {say(among === 'kind' ? 'agencyDetails.amongKind' : 'agencyDetails.amongRegion', {
                    known,
                    agencies,
                  })}
                </span>
              </>
            ),
          },
          {
            key: 'own',
            label: say('agencyDetails.own'),
            numeric: true,
            cell: ({ measure, own }) => <b>{value(measure, own)}</b>,
          },
          {
            key: 'median',
            label: say('agencyDetails.median'),
            numeric: true,
            cell: ({ measure, median }) => value(measure, median),
          },
          {
            key: 'quartiles',
            label: say('agencyDetails.quartiles'),
            numeric: true,
            cell: ({ measure, lowerQuartile, upperQuartile }) =>
              lowerQuartile == null
                ? '–'
                : `${value(measure, lowerQuartile)}–${value(measure, upperQuartile)}`,
          },
        ]}
      />
      <p className="cap">{say('agencyDetails.peersNote')}</p>
    </Panel>
  );
}
