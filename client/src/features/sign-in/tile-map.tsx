import { layOutCountry, SIGN_IN_MAP } from '@ega/shared/agencies/country-map';
import { useSay } from '../../lib/language.js';

/*
 * Quần đảo Hoàng Sa and Quần đảo Trường Sa stand fully inside the frame at every size, also in the letters of the machine
 * while ours are on their way; they are counted as nothing.
 */
const MAP = layOutCountry(SIGN_IN_MAP);

/** 63 provinces and cities as tiles, north to south. */
export function TileMap() {
  const say = useSay();
  return (
    <svg
      className="tile-map"
      viewBox={`0 0 ${MAP.width} ${MAP.height}`}
      role="img"
      aria-label={say('signIn.map')}
      data-country
    >
      {MAP.tiles.map(({ agency, x, y, width, height }) => (
        <rect
          key={agency}
          x={x}
          y={y}
          width={width}
          height={height}
          rx="3.5"
          className="tile"
          data-agency={agency}
        />
      ))}
      {MAP.archipelagos.map(({ agency, name, of, x, y, width, height }) => (
        <g key={agency} transform={`translate(${x},${y})`} data-isle={agency}>
          <rect width={width} height={height} rx="3.5" className="tile isle" />
          <text
            x={width / 2}
            y="16"
            fontSize="12"
            fontWeight="600"
            textAnchor="middle"
            textLength={width - 6}
            lengthAdjust="spacingAndGlyphs"
          >
            {name}
          </text>
          <text x={width / 2} y="31" fontSize="11.5" textAnchor="middle">
            ({of})
          </text>
        </g>
      ))}
    </svg>
  );
}
