import type { Store } from '../../lib/store.ts';
import { neatLine } from '../../map/describe/neatLine.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import { useSize } from '../../ui/useSize.ts';
import { useStored } from '../../ui/useStored.ts';
import type { Camera } from '../../view/viewState.ts';

/** A map narrower than this, in px, gets a narrower band. */
const NARROW_PX = 600;

interface Props {
  surface: MapSurface | null;
  camera: Store<Camera | null>;
  projection: 'mercator' | 'globe';
}

/** The border of the map, graduated in degrees on all four sides as on a printed chart. On the globe the degrees stand around the globe. */
export function NeatLine({ surface, camera, projection }: Props) {
  const seen = useStored(camera);
  const [ref, width, height] = useSize<SVGSVGElement>();
  const from = surface && seen && width ? (projection === 'globe' ? seen : surface.unproject.bind(surface)) : null;
  const { inner, lines, zebra, labels } = neatLine(from, width, height, width < NARROW_PX ? 20 : 24);
  const [right, bottom] = [inner.x + inner.width, inner.y + inner.height];
  return (
    <svg ref={ref} className="neat-line" aria-hidden="true" width="100%" height="100%">
      <path className="neat-band" fillRule="evenodd" d={`M0 0H${width}V${height}H0ZM${inner.x} ${inner.y}V${bottom}H${right}V${inner.y}Z`} />
      {lines.map((line) => (
        <rect key={line.x} className="neat-frame" {...line} />
      ))}
      {zebra.map((segment) => (
        <rect key={`${segment.x} ${segment.y}`} className="zebra" {...segment} />
      ))}
      {labels.map(({ x, y, text, turn, isInside }) => (
        <text
          key={`${x} ${y}`}
          x={x}
          y={y}
          textAnchor="middle"
          {...(turn ? { transform: `rotate(${turn} ${x} ${y})` } : {})}
          {...(isInside ? { className: 'is-inside', 'data-covers': '' } : {})}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
