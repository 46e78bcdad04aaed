import { type MapFile, mapToSvg } from '../../render/mapFile.ts';

/** Room in px that the margins of a map file take on both sides together. */
const MARGINS = 48;

/** A map as SVG text for paper: it shows all that was on screen, drawn for the width of the paper or of a part of it (`room`), so that its letters keep their size. */
export function paperMap(file: MapFile, room: { width: number; map: number }): string {
  const width = room.width - MARGINS;
  const height = Math.min(room.map, Math.round((width * file.height) / file.width));
  const zoom = file.camera.zoom + Math.log2(Math.min(width / file.width, height / file.height));
  return mapToSvg({ ...file, camera: { ...file.camera, zoom }, width, height, title: '', subtitle: '', idPrefix: 'print-' }, null).svg;
}
