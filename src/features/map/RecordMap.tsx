import { coordAll } from '@turf/turf';
import { frameOf } from '../../map/describe/frame.ts';
import { featuresOf } from '../../map/look/features.ts';
import type { MapFile } from '../../render/mapFile.ts';
import { fittedMap } from '../paper/fittedMap.ts';
import { BESIDE, BRIEF } from '../paper/paperSize.ts';
import './briefSheet.css';
import { KeyRows } from './KeyRows.tsx';

/** The height in px of an entry of the key below the map. */
const KEY_ROW = 18;

/** The map of a record on its sheet, beside the head and without scale, with the key below it; of a State, for its brief, all land and no limits. */
export function RecordMap({ file, isBrief }: { file: MapFile; isBrief: boolean }) {
  const { map } = file;
  const { width, map: height } = isBrief ? BRIEF : BESIDE;
  const key = isBrief ? file.key.filter(({ kind }) => kind !== 'limit') : file.key;
  const room = { width, map: height - KEY_ROW * key.length };
  const shown = isBrief ? { ...map, layers: map.layers.filter((layer) => layer !== 'areas') } : map;
  const bounds = (isBrief && landBounds(file)) || map.bounds;
  return (
    <div className="print-map record-map">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, made from escaped records */}
      <div dangerouslySetInnerHTML={{ __html: fittedMap({ ...file, map: shown }, room, bounds) }} />
      <KeyRows entries={key} regionId={map.regionId} />
    </div>
  );
}

/** Bounds that hold all land of a State; undefined for one without shapes. */
function landBounds({ map, boundaries }: MapFile) {
  const features = featuresOf({ from: 'countries', property: 'id', among: map.outlined }, map, boundaries);
  return frameOf(coordAll({ type: 'FeatureCollection', features }).map(([lon = 0, lat = 0]) => [lon, lat, 0] as const));
}
