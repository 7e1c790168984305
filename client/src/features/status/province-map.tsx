import { Link } from 'react-router';
import { STATUSES, type Status } from '@ega/shared/status/status';
import { paths } from '../../app/paths.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { Panel } from '../../ui/panel.js';
import { STATUS_LOOK } from '../../ui/status-badge.js';
import { ARCHIPELAGOS, TILES } from './province-tiles.js';
import { StatusWord } from './status-word.js';

export interface MapAgency {
  number: number;
  slug: string;
  name: string;
  status: Status | null;
  verified: boolean;
}

const STEP = 46;
const ROW = 31;
const WIDTH = 560;
const HEIGHT = 21 * ROW + 10;

/** 63 tiles and both archipelagos, always fully inside the frame; the legend carries the counts. */
export function ProvinceMap({
  agencies,
  search,
}: {
  agencies: ReadonlyMap<number, MapAgency>;
  search: string;
}) {
  const say = useSay();
  const provinces = TILES.flatMap(([number]) => agencies.get(number) ?? []);
  const statuses = STATUSES.filter((status) => provinces.some((agency) => agency.status === status));
  const count = (status: Status) => provinces.filter((agency) => agency.status === status).length;
  return (
    <Panel title={say('overview.map')} span={5} className="map-panel">
      <div className="mapw">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="group"
          aria-label={say('overview.mapLabel')}
          width="100%"
        >
          <text x={WIDTH - 118} y={9 * ROW} fontSize="14" fontStyle="italic" className="mut">
            Biển Đông
          </text>
          {TILES.map(([number, row, column, label]) => (
            <Tile
              key={number}
              agency={agencies.get(number)}
              x={(column - 1) * STEP}
              y={(row - 1) * ROW}
              width={STEP - 4}
              label={label}
              search={search}
            />
          ))}
          {ARCHIPELAGOS.map((group) => (
            <Archipelago key={group.name} {...group} status={agencies.get(group.agency)?.status ?? null} />
          ))}
        </svg>
        <ul className="map-legend">
          {statuses.map((status) => (
            <li key={status}>
              <StatusWord status={status} />
              <b className="num">
                {count(status)}/{TILES.length}
              </b>
            </li>
          ))}
        </ul>
      </div>
      <p className="cap">{say('overview.mapCaption')}</p>
    </Panel>
  );
}

interface TileProps {
  agency: MapAgency | undefined;
  x: number;
  y: number;
  width: number;
  label: string;
  search: string;
}

function Tile({ agency, x, y, width, label, search }: TileProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const tone = agency?.status ? STATUS_LOOK[agency.status].tone : 'na';
  const tile = (
    <g className={`tile-${tone}`} transform={`translate(${x},${y})`}>
      <rect
        width={width}
        height={ROW - 5}
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

function Archipelago({
  row,
  name,
  of,
  status,
}: {
  row: number;
  name: string;
  of: string;
  status: Status | null;
}) {
  const tone = status ? STATUS_LOOK[status].tone : 'na';
  const width = 140;
  return (
    <g className={`tile-${tone}`} transform={`translate(${WIDTH - width - 2},${(row - 1) * ROW - 6})`}>
      <rect width={width} height={38} rx="3" className={`tile-${tone}`} />
      <text x={width / 2} y={16} fontSize="12.5" fontWeight="600" textAnchor="middle">
        {name}
      </text>
      <text x={width / 2} y={31} fontSize="11.5" textAnchor="middle">
        ({of})
      </text>
    </g>
  );
}
