import { useSay } from '../../lib/language.js';

/*
 * 63 provinces and cities as tiles, north to south. The two archipelagos belong to every map and stand fully inside the
 * frame at every size; they are part of Đà Nẵng and Khánh Hòa and are not counted.
 */
const ROWS = [
  '...##',
  '######',
  '#######',
  '..#####',
  '...###',
  '..###',
  '..#',
  '...#',
  '....#',
  '.....##',
  '......#',
  '......#',
  '......##',
  '......##',
  '......##',
  '....####',
  '...#####',
  '.#####',
  '#####',
  '.###',
  '##',
];
const STEP = 33.4;
const ISLANDS_X = 252;
const WIDTH = 384;

function Islands({ row, name, of }: { row: number; name: string; of: string }) {
  return (
    <g transform={`translate(${ISLANDS_X},${row * STEP})`}>
      <rect width="130" height="38" rx="3.5" className="tile isle" />
      <text x="65" y="16" fontSize="12" fontWeight="600" textAnchor="middle">
        {name}
      </text>
      <text x="65" y="31" fontSize="11.5" textAnchor="middle">
        {of}
      </text>
    </g>
  );
}

export function TileMap() {
  const say = useSay();
  return (
    <svg
      className="tile-map"
      viewBox={`0 0 ${WIDTH} ${ROWS.length * STEP}`}
      role="img"
      aria-label={say('signIn.map')}
    >
      {ROWS.flatMap((row, y) =>
        [...row].map((cell, x) =>
          cell === '#' ? (
            <rect
              key={`${x}:${y}`}
              x={x * STEP}
              y={y * STEP}
              width="29.5"
              height="29.5"
              rx="3.5"
              className="tile"
            />
          ) : null,
        ),
      )}
      <Islands row={10.5} name={say('signIn.hoangSa')} of={say('signIn.hoangSaOf')} />
      <Islands row={17.5} name={say('signIn.truongSa')} of={say('signIn.truongSaOf')} />
    </svg>
  );
}
