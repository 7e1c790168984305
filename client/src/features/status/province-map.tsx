import { Link } from 'react-router';
import { type Box, layOutCountry, OVERVIEW_MAP } from '@ega/shared/agencies/country-map';
import { STATUSES, type Status } from '@ega/shared/status/status';
import { paths } from '../../app/paths.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { Panel } from '../../ui/panel.js';
import { STATUS_LOOK } from '../../ui/status-badge.js';
import { StatusWord } from './status-word.js';

export interface MapAgency {
  number: number;
  slug: string;
  name: string;
  status: Status | null;
  verified: boolean;
}

const MAP = layOutCountry(OVERVIEW_MAP);

/** 63 tiles and both archipelagos, always fully inside the frame; the legend carries the counts. */
export function ProvinceMap({
  agencies,
  search,
}: {
  agencies: ReadonlyMap<number, MapAgency>;
  search: string;
}) {
  const say = useSay();
  const provinces = MAP.tiles.flatMap(({ agency }) => agencies.get(agency) ?? []);
  const statuses = STATUSES.filter((status) => provinces.some((agency) => agency.status === status));
  const count = (status: Status) => provinces.filter((agency) => agency.status === status).length;
  return (
    <Panel title={say('overview.map')} span={5} className="map-panel">
      <div className="mapw">
        <svg
          viewBox={`0 0 ${MAP.width} ${MAP.height}`}
          data-country
          role="group"
          aria-label={say('overview.mapLabel')}
          width="100%"
        >
          <text x={MAP.width - 118} y={9 * OVERVIEW_MAP.row} fontSize="14" fontStyle="italic" className="mut">
            Biển Đông
          </text>
          {MAP.tiles.map(({ agency, ...tile }) => (
            <Tile key={agency} number={agency} agency={agencies.get(agency)} {...tile} search={search} />
          ))}
          {MAP.archipelagos.map((group) => (
            <Archipelago key={group.name} {...group} status={agencies.get(group.agency)?.status ?? null} />
          ))}
        </svg>
        <ul className="map-legend">
          {statuses.map((status) => (
            <li key={status}>
              <StatusWord status={status} />
              <b className="num">
                {count(status)}/{MAP.tiles.length}
              </b>
            </li>
          ))}
        </ul>
      </div>
      <p className="cap">{say('overview.mapCaption')}</p>
    </Panel>
  );
}

interface TileProps extends Box {
  number: number;
  agency: MapAgency | undefined;
  label: string;
  search: string;
}

function Tile({ number, agency, x, y, width, height, label, search }: TileProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const tone = agency?.status ? STATUS_LOOK[agency.status].tone : 'na';
  const tile = (
    <g className={`tile-${tone}`} transform={`translate(${x},${y})`} data-agency={number}>
      <rect
        width={width}
        height={height}
        rx="3"
        className={`tile-${tone}${agency && !agency.verified && tone === 'done' ? ' tile-slf' : ''}`}
      />
      <text x={width / 2} y={17} fontSize="12.5" fontWeight="600" textAnchor="middle">
        {label}
      </text>
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
  status: Status | null;
}

function Archipelago({ agency, x, y, width, height, name, of, status }: ArchipelagoProps) {
  const tone = status ? STATUS_LOOK[status].tone : 'na';
  return (
    <g className={`tile-${tone}`} transform={`translate(${x},${y})`} data-isle={agency}>
      <rect width={width} height={height} rx="3" className={`tile-${tone}`} />
      <text x={width / 2} y={16} fontSize="12.5" fontWeight="600" textAnchor="middle">
        {name}
      </text>
      <text x={width / 2} y={31} fontSize="11.5" textAnchor="middle">
        ({of})
      </text>
    </g>
  );
}
