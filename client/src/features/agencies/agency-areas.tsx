import { isMessageCode, sayData } from '@ega/shared/text/say';
import { formatInteger } from '../../lib/numbers.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { Panel } from '../../ui/panel.js';
import type { AgencyData } from './agency-page.js';

/** Core figures of the other areas; what was not told is "–", never 0. */
export function AgencyAreas({ page }: { page: AgencyData }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { row } = page;
  const number = (value: number | null | undefined): string => (value == null ? '–' : formatInteger(value));
  const pair = (part: number | null | undefined, whole: number | null | undefined): string =>
    part == null || whole == null ? '–' : `${formatInteger(part)}/${formatInteger(whole)}`;
  const lgsp = `option.lgspState.${row.lgsp[0] ?? ''}`;
  const facts: [string, string][] = [
    [say('agency.lgsp'), row.lgsp[0] && isMessageCode(lgsp) ? sayData(lang, lgsp) : '–'],
    [say('agency.connections'), `${number(row.connectionsOfficial[0])} / ${number(row.connectionsBegun[0])}`],
    [
      say('agency.oneStop'),
      row.hasProcedures[0] === false ? say('agency.noProcedures') : number(row.oneStopCount[0]),
    ],
    [say('agency.focalUnit'), row.focalUnit[0] ?? '–'],
    [say('agency.units'), pair(row.unitsUsed[0], row.unitsTotal[0])],
    [
      say('agency.procedures'),
      `${number(row.procedures[0])}; ${number(row.level3[0])}, ${number(row.level4[0])}`,
    ],
    [say('agency.projects'), pair(row.projectsMet[0], row.projectsTotal[0])],
  ];
  return (
    <Panel title={say('agency.areas')} span={6}>
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term} style={{ display: 'contents' }}>
            <dt>{term}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
