import * as say from '#messages';
import { formatDegree, formatPosition } from '../../lib/geo/position.ts';
import { scaleBar } from '../../lib/geo/scaleBar.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import { useDesk } from '../panel/context.tsx';
import { PageLink } from '../panel/PageLink.tsx';

const WIDEST_PX = 190;

/** The foot of the map: a scale in nautical miles and kilometres (at the latitude of the map's middle), the position of the pointer, attribution and disclaimer. */
export function MapFoot({ surface, tick, pointer }: { surface: MapSurface | null; tick: number; pointer: { lat: number; lon: number } | null }) {
  const { language } = useDesk();
  const camera = surface && tick >= 0 ? surface.camera() : null;
  const position = pointer ?? camera;
  const miles = camera && scaleBar(camera.lat, camera.zoom, WIDEST_PX, 1852);
  const kilometres = camera && scaleBar(camera.lat, camera.zoom, WIDEST_PX, 1000);
  return (
    <div className="map-foot">
      {position && (
        <output className="position" aria-label={say.mapPosition(language)} dir="ltr" aria-live="off">
          {formatPosition(position.lat, position.lon)}
        </output>
      )}
      {miles && kilometres && camera && (
        <div className="scale" role="img" aria-label={`${language.number(miles.length)} ${say.mapNauticalMiles(language)}`}>
          <span className="scale-bar" style={{ width: miles.px }}>
            {language.number(miles.length)} {say.mapNauticalMiles(language)}
          </span>
          <span className="scale-bar" style={{ width: kilometres.px }}>
            {language.number(kilometres.length)} {say.mapKilometres(language)}
          </span>
          <small>{say.mapScaleAt(language, { lat: formatDegree(Math.round(camera.lat), 'lat') })}</small>
        </div>
      )}
      <p className="attribution">
        <span className="long">{say.mapAttribution(language)} · </span>
        <PageLink page={{ kind: 'about' }}>{say.appDisclaimer(language)}</PageLink>
      </p>
    </div>
  );
}
