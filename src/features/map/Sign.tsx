import type { KeyEntry } from '../../map/describe/keyEntry.ts';
import { SWATCH, swatch } from '../../map/look/swatch.ts';
import { cssTheme } from '../../theme/css.ts';

/** The swatch or symbol of an entry in the map's key, drawn by the same rules as the map, in the colours of the current theme. */
export function Sign({ entry, regionId }: { entry: KeyEntry; regionId: string }) {
  const { width, height } = SWATCH;
  return (
    <svg className="sign" width={width} height={height} viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`} aria-hidden="true">
      {swatch(entry, cssTheme, regionId).map((shape) => {
        const { fill = 'none', stroke, strokeWidth, dash: strokeDasharray, opacity } = shape;
        const paint = { fill, stroke, strokeWidth, strokeDasharray, opacity };
        return shape.kind === 'circle' ? (
          <circle key={shape.radius} cx={shape.x} cy={shape.y} r={shape.radius} {...paint} />
        ) : (
          <path key={`${stroke} ${strokeWidth} ${shape.d}`} d={shape.d} {...paint} />
        );
      })}
    </svg>
  );
}
