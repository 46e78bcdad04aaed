import { pxPerDegree } from '../../map/drawn/plane.ts';
import { type MapFile, mapToSvg } from '../../render/mapFile.ts';
import { PAPER } from './paperSize.ts';

/** Room in px that the margins of a map file take on both sides together. */
const MARGINS = 48;

/**
 * A map as SVG text for paper: it shows all that was on screen, drawn for the width of the paper or of a part of it (`room`), so that its letters keep
 * their size. Where that would be wider than the world, and show places twice, the world takes the width once and the map as much height as a sheet gives.
 */
export function paperMap(file: MapFile, room: { width: number; map: number }): string {
  const width = room.width - MARGINS;
  const height = Math.min(room.map, Math.round((width * file.height) / file.width));
  const zoom = file.camera.zoom + Math.log2(Math.min(width / file.width, height / file.height));
  const lack = file.projection === 'globe' ? 1 : Math.max(1, width / (360 * pxPerDegree(zoom)));
  const camera = { ...file.camera, zoom: zoom + Math.log2(lack) };
  const sheet = { ...file, camera, width, height: Math.min(PAPER.map, Math.round(height * lack)) };
  return mapToSvg({ ...sheet, title: '', subtitle: '', idPrefix: 'print-' }, null).svg;
}
