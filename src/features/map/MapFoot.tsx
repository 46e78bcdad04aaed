import * as say from '#messages';
import { formatDegree, formatPosition } from '../../lib/geo/position.ts';
import { scaleBar } from '../../lib/geo/scaleBar.ts';
import { useStored } from '../../ui/useStored.ts';
import type { Camera } from '../../view/viewState.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import type { Maps } from './mapsOnPage.ts';

const WIDEST_PX = 160;

/** The foot of the map: a scale in nautical miles and kilometres (at the latitude of the map's middle), the position of the pointer, attribution and disclaimer. */
export function MapFoot({ camera, pointer }: Pick<Maps, 'camera' | 'pointer'>) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const seen = useStored(camera);
  return (
    <div className="map-foot">
      <Position middle={seen} pointer={pointer} />
      {seen && <Scale camera={seen} />}
      <p className="attribution" data-covers>
        <span className="long">
          {say.mapAttribution(language)} · <PageLink page={{ kind: 'changes' }}>{say.changesEdition(language, { edition: atlas.edition })}</PageLink> ·{' '}
        </span>
        <PageLink page={{ kind: 'about' }}>{say.appDisclaimer(language)}</PageLink>
      </p>
    </div>
  );
}

/** The position of the pointer, or of the map's middle while the pointer is elsewhere. */
function Position({ middle, pointer }: { middle: Camera | null; pointer: Maps['pointer'] }) {
  const { language } = useSite();
  const position = useStored(pointer) ?? middle;
  if (!position) return null;
  return (
    <output className="position" data-covers aria-label={say.mapPosition(language)} dir="ltr" aria-live="off">
      {formatPosition(position.lat, position.lon)}
    </output>
  );
}

function Scale({ camera: { lat, zoom } }: { camera: Camera }) {
  const { language } = useSite();
  const miles = scaleBar(lat, zoom, WIDEST_PX, 'nauticalMiles');
  const kilometres = scaleBar(lat, zoom, WIDEST_PX, 'kilometres');
  return (
    <div className="scale" data-covers role="img" aria-label={`${language.number(miles.length)} ${say.mapNauticalMiles(language)}`}>
      <span className="scale-bar" style={{ width: miles.px }}>
        {language.number(miles.length)} {say.mapNauticalMiles(language)}
      </span>
      <span className="scale-bar" style={{ width: kilometres.px }}>
        {language.number(kilometres.length)} {say.mapKilometres(language)}
      </span>
      <small>{say.mapScaleAt(language, { lat: formatDegree(Math.round(lat), 'lat') })}</small>
    </div>
  );
}
