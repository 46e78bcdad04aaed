import { pxPerDegree } from '../../map/projection/plane.ts';
import { type MapFile, mapToSvg } from '../../render/mapFile.ts';
import { MARGIN } from '../../render/mapWords.ts';
import { PAPER } from './paperSize.ts';

/**
 * A map as SVG text for paper: it shows all that was on screen, drawn for the width of the paper, so that its letters keep
 * their size. Where that would be wider than the world, and show places twice, the world takes the width once and the map as much height as a sheet gives.
 */
export function paperMap(file: MapFile): string {
  const width = PAPER.width - 2 * MARGIN;
  const height = Math.min(PAPER.map, Math.round((width * file.height) / file.width));
  const zoom = file.camera.zoom + Math.log2(Math.min(width / file.width, height / file.height));
  const lack = file.projection === 'globe' ? 1 : lackOf(width, zoom);
  const camera = { ...file.camera, zoom: zoom + Math.log2(lack) };
  return svgOf({ ...file, width, camera, height: Math.min(PAPER.map, Math.round(height * lack)) });
}

/** How many times wider the world must be drawn so that it is as wide as a map. */
export const lackOf = (width: number, zoom: number): number => Math.max(1, width / (360 * pxPerDegree(zoom)));

/** A map as SVG text for paper, without a title: the page has one. */
export const svgOf = (file: MapFile): string => mapToSvg({ ...file, title: '', subtitle: '', idPrefix: 'print-' }, null).svg;
