import { coordAll } from '@turf/turf';
import * as say from '#messages';
import { frameOf } from '../../map/describe/frame.ts';
import { featuresOf } from '../../map/look/features.ts';
import type { MapFile } from '../../render/mapFile.ts';
import { useSite } from '../panel/context.tsx';
import { fittedMap } from '../paper/fittedMap.ts';
import { BRIEF } from '../paper/paperSize.ts';
import './briefSheet.css';
import { KeyRows } from './KeyRows.tsx';

/** The height in px of an entry of the key below the map. */
const KEY_ROW = 18;

/** The map of a State on its sheet: all its land beside the head, without scale and limits, with the key below it. What is said of boundaries stands at the end of the sheet, where there is width for it. */
export function BriefMap({ file }: { file: MapFile }) {
  const { language } = useSite();
  const { map } = file;
  const key = file.key.filter(({ kind }) => kind !== 'limit');
  const room = { width: BRIEF.width, map: BRIEF.map - KEY_ROW * key.length };
  const shown = { ...map, layers: map.layers.filter((layer) => layer !== 'areas') };
  return (
    <>
      <div className="print-map brief-map">
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, made from escaped records */}
        <div dangerouslySetInnerHTML={{ __html: fittedMap({ ...file, map: shown }, room, landBounds(file) ?? map.bounds) }} />
        <KeyRows entries={key} regionId={map.regionId} />
      </div>
      <p className="print-map print-foot">
        {say.mapAttribution(language)}. {say.aboutDisclaimerText(language)} {say.slidesLicence(language)}
      </p>
    </>
  );
}

/** Bounds that hold all land of a State; undefined for one without shapes. */
function landBounds({ map, boundaries }: MapFile) {
  const features = featuresOf({ from: 'countries', property: 'id', among: map.outlined }, map, boundaries);
  return frameOf(coordAll({ type: 'FeatureCollection', features }).map(([lon = 0, lat = 0]) => [lon, lat, 0] as const));
}
