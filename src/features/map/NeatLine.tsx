import { formatDegree } from '../../lib/geo/position.ts';
import { type Inner, neatEdges } from '../../map/describe/neatEdge.ts';
import type { MapSurface } from '../../map/describe/surface.ts';

import { useWidthHeight } from './useWidthHeight.ts';

/** The graduated border of a printed chart, with degrees on all four sides; on the globe a plain frame. */
export function NeatLine({ surface, tick, projection }: { surface: MapSurface | null; tick: number; projection: 'mercator' | 'globe' }) {
  const [ref, width, height] = useWidthHeight<SVGSVGElement>();
  const band = width < 600 ? 20 : 24;
  const inner = { left: band, top: band, right: width - band, bottom: height - band };
  const edges = surface && width && projection === 'mercator' && tick >= 0 ? neatEdges({ unproject: (x, y) => surface.unproject(x, y) }, inner) : [];
  return (
    <svg ref={ref} className="neat-line" aria-hidden="true" width="100%" height="100%">
      <path className="neat-band" fillRule="evenodd" d={`M0 0H${width}V${height}H0ZM${inner.left} ${inner.top}V${inner.bottom}H${inner.right}V${inner.top}Z`} />
      <rect className="neat-inner" x={inner.left} y={inner.top} width={Math.max(0, inner.right - inner.left)} height={Math.max(0, inner.bottom - inner.top)} />
      <rect
        className="neat-outer"
        x={inner.left - 5}
        y={inner.top - 5}
        width={Math.max(0, inner.right - inner.left + 10)}
        height={Math.max(0, inner.bottom - inner.top + 10)}
      />
      {edges.map(({ axis, segments, labels }) => (
        <g key={axis}>
          {segments.map(([from, to]) =>
            axis === 'lon' ? (
              <g key={from}>
                <rect className="zebra" x={from} y={inner.top - 5} width={to - from} height={5} />
                <rect className="zebra" x={from} y={inner.bottom} width={to - from} height={5} />
              </g>
            ) : (
              <g key={from}>
                <rect className="zebra" x={inner.left - 5} y={from} width={5} height={to - from} />
                <rect className="zebra" x={inner.right} y={from} width={5} height={to - from} />
              </g>
            ),
          )}
          {labels.map(({ at, value }) =>
            axis === 'lon' ? <LonLabel key={value} at={at} value={value} inner={inner} /> : <LatLabel key={value} at={at} value={value} inner={inner} />,
          )}
        </g>
      ))}
    </svg>
  );
}

function LonLabel({ at, value, inner }: { at: number; value: number; inner: Inner }) {
  const text = formatDegree(value, 'lon');
  return (
    <>
      <text x={at} y={inner.top - 9} textAnchor="middle">
        {text}
      </text>
      <text x={at} y={inner.bottom + 19} textAnchor="middle">
        {text}
      </text>
    </>
  );
}

function LatLabel({ at, value, inner }: { at: number; value: number; inner: Inner }) {
  const text = formatDegree(value, 'lat');
  return (
    <>
      <text x={inner.left - 9} y={at} textAnchor="middle" transform={`rotate(-90 ${inner.left - 9} ${at})`}>
        {text}
      </text>
      <text x={inner.right + 18} y={at} textAnchor="middle" transform={`rotate(-90 ${inner.right + 18} ${at})`}>
        {text}
      </text>
    </>
  );
}
