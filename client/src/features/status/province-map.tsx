import { Link } from 'react-router';
import { type Box, layOutCountry, OVERVIEW_MAP, PHONE_MAP } from '@ega/shared/agencies/country-map';
import { REGIONS } from '@ega/shared/status/agency-address';
import { STATUSES, type Status } from '@ega/shared/status/status';
import { useChartRowHead } from '../../app/chart-row-head.js';
import { architectureDuty } from '../../app/conclusion-words.js';
import { useCsvFacts } from '../../app/csv-facts.js';
import { paths } from '../../app/paths.js';
import { useSourceText } from '../../app/source-text.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRegionName } from '../../lib/region-name.js';
import { ChartFigure } from '../../ui/charts/chart-figure.js';
import { ICON_PATHS } from '../../ui/icon-paths.js';
import { useNarrow } from '../../ui/charts/use-narrow.js';
import { STATUS_LOOK } from '../../ui/status-badge.js';
import { StatusWord } from './status-word.js';

export interface MapAgency {
  number: number;
  slug: string;
  name: string;
  region: string | null;
  status: Status | null;
  verified: boolean;
}

/** With the short name: the status is never told by its colour alone. */
const ICON = 9;

const WIDE = layOutCountry(OVERVIEW_MAP);
const NARROW = layOutCountry(PHONE_MAP);

interface ProvinceMapProps {
  agencies: ReadonlyMap<number, MapAgency>;
  asOf: Parameters<typeof useCsvFacts>[0];
  search: string;
}

/** 63 tiles and both archipelagos, always fully inside the frame; the legend carries the counts, the table the names. */
export function ProvinceMap({ agencies, asOf, search }: ProvinceMapProps) {
  const say = useSay();
  const regionName = useRegionName();
  // Drawn anew for a telephone: scaled down, its letters could not be read and its tiles not be pressed.
  const narrow = useNarrow();
  const map = narrow ? NARROW : WIDE;
  const csv = useCsvFacts(asOf);
  const source = useSourceText(asOf);
  const title = say('overview.map');
  const provinces = byRegion(map.tiles.flatMap(({ agency }) => agencies.get(agency) ?? []));
  const rowHead = useChartRowHead(title, asOf.instant, (at) => ({
    agency: provinces[at]?.number,
    duty: architectureDuty('PROVINCE'),
  }));
  const statuses = STATUSES.filter((status) => provinces.some((agency) => agency.status === status));
  const count = (status: Status) => provinces.filter((agency) => agency.status === status).length;
  return (
    <ChartFigure
      title={title}
      rowHead={rowHead}
      span={5}
      className="map-panel"
      data={{
        columns: [
          { label: say('overview.agencyColumn') },
          { label: say('agencies.region') },
          { label: say('agencies.status') },
          { label: say('overview.basisColumn') },
        ],
        rows: provinces.map(({ region, name, status, verified }) => [
          name,
          region === null ? '–' : regionName(region),
          say(status ? `status.${status}` : 'status.none'),
          status === 'notReported' ? '–' : say(verified ? 'basis.verified' : 'basis.reported'),
        ]),
      }}
      csv={csv('ban-do-63-tinh', title, { denominator: map.tiles.length, denominatorName: 'tinh' })}
      empty={say('overview.mapOwnOnly')}
      caption={`${say('overview.mapCaption')} ${source(map.tiles.length, 'tinh')}`}
    >
      <div className="mapw">
        <svg
          viewBox={`0 0 ${map.width} ${map.height}`}
          data-country
          role="group"
          aria-label={say('overview.mapLabel')}
          width="100%"
        >
          <text
            x={map.width - (narrow ? 80 : 118)}
            y={9 * (narrow ? PHONE_MAP : OVERVIEW_MAP).row}
            fontSize="14"
            fontStyle="italic"
            className="mut"
          >
            Biển Đông
          </text>
          {map.tiles.map(({ agency, ...tile }) => (
            <Tile
              key={agency}
              number={agency}
              agency={agencies.get(agency)}
              {...tile}
              narrow={narrow}
              search={search}
            />
          ))}
          {map.archipelagos.map((group) => (
            <Archipelago
              key={group.name}
              {...group}
              narrow={narrow}
              status={agencies.get(group.agency)?.status ?? null}
            />
          ))}
        </svg>
        <ul className="map-legend">
          {statuses.map((status) => (
            <li key={status}>
              <StatusWord status={status} />
              <b className="num">
                {count(status)}/{map.tiles.length}
              </b>
            </li>
          ))}
        </ul>
      </div>
    </ChartFigure>
  );
}

const REGION_ORDER: readonly string[] = Object.values(REGIONS);

/** Region by region, within one in the order of the registry. */
const byRegion = (provinces: readonly MapAgency[]): MapAgency[] =>
  [...provinces].sort(
    (a, b) =>
      REGION_ORDER.indexOf(a.region ?? '') - REGION_ORDER.indexOf(b.region ?? '') || a.number - b.number,
  );

/** Judged on what the agency says of itself, as the table under the map tells. */
const isDeclared = ({ status, verified }: MapAgency): boolean =>
  status !== null && status !== 'notReported' && !verified;

interface TileProps extends Box {
  number: number;
  agency: MapAgency | undefined;
  label: string;
  narrow: boolean;
  search: string;
}

function Tile({ number, agency, x, y, width, height, label, narrow, search }: TileProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const tone = agency?.status ? STATUS_LOOK[agency.status].tone : 'na';
  const icon = narrow
    ? `translate(${(width - ICON) / 2},${height - ICON - 4})`
    : `translate(${width - ICON - 2},${(height - ICON) / 2})`;
  const tile = (
    <g className={`tile-${tone}`} transform={`translate(${x},${y})`} data-agency={number}>
      <rect
        width={width}
        height={height}
        rx="3"
        className={`tile-${tone}${agency && isDeclared(agency) ? ' tile-slf' : ''}`}
      />
      <text
        x={narrow ? width / 2 : (width - ICON - 2) / 2}
        y={narrow ? 12.5 : 17}
        fontSize={narrow ? 11 : 11.5}
        fontWeight="600"
        textAnchor="middle"
      >
        {label}
      </text>
      {agency?.status && (
        <g className="tile-icon" transform={`${icon} scale(${ICON / 16})`}>
          {STATUS_LOOK[agency.status].icon === 'none' && (
            <circle cx="8" cy="8" r="6.1" strokeDasharray="2.6 1.8" />
          )}
          <path fillRule="evenodd" d={ICON_PATHS[STATUS_LOOK[agency.status].icon]} />
        </g>
      )}
    </g>
  );
  if (!agency) return tile;
  const word = agency.status ? say(`status.${agency.status}`) : say('status.none');
  return (
    <Link to={paths.agency(agency.slug) + search} aria-label={`${agency.name}: ${word}`} lang={lang}>
      <title>{`${agency.name}: ${word}`}</title>
      {tile}
    </Link>
  );
}

interface ArchipelagoProps extends Box {
  agency: number;
  name: string;
  of: string;
  narrow: boolean;
  status: Status | null;
}

function Archipelago({ agency, x, y, width, height, name, of, narrow, status }: ArchipelagoProps) {
  const tone = status ? STATUS_LOOK[status].tone : 'na';
  return (
    <g className={`tile-${tone}`} transform={`translate(${x},${y})`} data-isle={agency}>
      <rect width={width} height={height} rx="3" className={`tile-${tone}`} />
      {narrow ? (
        <NarrowName x={width / 2} name={name} />
      ) : (
        <text
          x={width / 2}
          y={16}
          fontSize="12.5"
          fontWeight="600"
          textAnchor="middle"
          textLength={width - 10}
          lengthAdjust="spacingAndGlyphs"
        >
          {name}
        </text>
      )}
      <text x={width / 2} y={narrow ? 43 : 31} fontSize={narrow ? 11 : 11.5} textAnchor="middle">
        ({of})
      </text>
    </g>
  );
}

/** The full name over two lines: it is never abbreviated. */
function NarrowName({ x, name }: { x: number; name: string }) {
  const [, first, last] = /^(.* )(\S+ \S+)$/.exec(name)!;
  return (
    <text fontSize="11" fontWeight="600" textAnchor="middle">
      <tspan x={x} y={15}>
        {first}
      </tspan>
      <tspan x={x} y={29}>
        {last}
      </tspan>
    </text>
  );
}
