import { mercatorLat, mercatorY } from '../../lib/geo/mercator.ts';
import { pxPerDegree } from '../../map/projection/plane.ts';
import { type MapFile, mapToSvg } from '../../render/mapFile.ts';
import { PAPER } from './paperSize.ts';

/** Room in px that the margins of a map file take on both sides together. */
const MARGINS = 48;

/** The room of a map on paper; a low one shows no more from north to south than the map is about. */
interface PaperRoom {
  width: number;
  map: number;
  isLow?: boolean;
}

/** Px between what a low map is about and its frame, for the names beside it. */
const EDGE = 40;

/**
 * A map as SVG text for paper: it shows all that was on screen, drawn for the width of the paper or of a part of it (`room`), so that its letters keep
 * their size. Where that would be wider than the world, and show places twice, the world takes the width once and the map as much height as a sheet gives.
 */
export function paperMap(file: MapFile, room: PaperRoom): string {
  const width = room.width - MARGINS;
  const height = Math.min(room.map, Math.round((width * file.height) / file.width));
  const zoom = file.camera.zoom + Math.log2(Math.min(width / file.width, height / file.height));
  const lack = file.projection === 'globe' ? 1 : Math.max(1, width / (360 * pxPerDegree(zoom)));
  const camera = { ...file.camera, zoom: zoom + Math.log2(lack) };
  const shown = { camera, height: Math.min(PAPER.map, Math.round(height * lack)) };
  const sheet = { ...file, width, ...(room.isLow ? lowered(file, room, shown) : shown) };
  return mapToSvg({ ...sheet, title: '', subtitle: '', idPrefix: 'print-' }, null).svg;
}

/** The camera and the height of a map that is higher than its low room: as high as what it is about, in the middle of that. */
function lowered({ map: { bounds } }: MapFile, room: PaperRoom, { camera, height }: { camera: MapFile['camera']; height: number }) {
  const [, south, , north] = bounds;
  const needed = (mercatorY(north) - mercatorY(south)) * pxPerDegree(camera.zoom) + 2 * EDGE;
  if (height <= Math.max(room.map, needed)) return { camera, height };
  return { camera: { ...camera, lat: mercatorLat((mercatorY(south) + mercatorY(north)) / 2) }, height: Math.round(Math.max(room.map, needed)) };
}
