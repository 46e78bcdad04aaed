import { regionHue, type Theme } from '../../theme/tokens.ts';
import type { LayerId } from '../../view/viewState.ts';
import type { MapDescription } from '../describe/types.ts';
import type { MapLayerLook } from './layerLook.ts';
import { ownLooks } from './ownLooks.ts';
import { participationLooks } from './participationLooks.ts';
import { supportLooks } from './supportLooks.ts';
import { footprintLooks, waterLooks, zoneLooks } from './waterLooks.ts';

/**
 * Every layer of the map below its names, in drawing order. The live map, the drawn map, files, slides and prints are loops over this
 * list. The ids of a map do not change while the years play.
 */
export function mapLook(map: MapDescription, theme: Theme): MapLayerLook[] {
  const shown = (layer: LayerId, looks: () => MapLayerLook[]) => (map.layers.includes(layer) ? looks() : []);
  return [
    { id: 'sea', features: { from: 'sea' }, fill: theme.sea },
    { id: 'coast-tint-wide', features: { from: 'coast' }, stroke: theme.seaEdge, width: 14 },
    { id: 'coast-tint', features: { from: 'coast' }, stroke: theme.seaShallow, width: 7 },
    ...shown('graticule', () => [{ id: 'graticule', features: { from: 'graticule' }, stroke: theme.graticule, width: 0.8 }]),
    ...shown('waters', () => (map.level === 'world' ? footprintLooks(map, theme) : waterLooks(map, theme))),
    ...shown('zones', () => (map.level === 'region' ? zoneLooks(map, theme) : [])),
    { id: 'land', features: { from: 'land' }, fill: theme.land },
    ...shown('participation', () => participationLooks(map, theme)),
    ...shown('support', () => (map.level === 'region' ? supportLooks(map, theme) : [])),
    { id: 'lakes', features: { from: 'lakes' }, fill: theme.seaShallow },
    { id: 'boundary', features: { from: 'boundary' }, stroke: theme.boundary, width: 0.8 },
    { id: 'disputed', features: { from: 'disputed' }, stroke: theme.boundaryDisputed, width: 0.9, dash: [3.6, 2.7] },
    { id: 'coast', features: { from: 'coast' }, stroke: theme.coast, width: 0.7 },
    ...(map.record?.kind === 'state' ? [outlineLook(map, theme)] : []),
    ...shown('centres', () => (map.record?.kind === 'centre' ? [linkLook(map, theme)] : [])),
    ...shown('incidents', () => incidentLooks(theme)),
    ...shown('areas', () => limitLooks(theme)),
    ...ownLooks(map, theme),
  ];
}

/** The line from a State to the centre that serves it. */
export function linkLine(theme: Theme, regionId: string): Pick<MapLayerLook, 'stroke' | 'width'> {
  return { stroke: regionHue(theme, regionId).ink, width: 1.2 };
}

const outlineLook = ({ outlined }: MapDescription, { ink1 }: Theme): MapLayerLook => ({
  id: 'outlined',
  features: { from: 'countries', property: 'id', among: outlined },
  stroke: ink1,
  width: 1.8,
});

const linkLook = ({ regionId }: MapDescription, theme: Theme): MapLayerLook => ({ id: 'links', features: { from: 'links' }, ...linkLine(theme, regionId) });

/** How a cell of incidents looks, by its class of density. */
export function densityLook({ density, ink1 }: Theme, step: number): Pick<MapLayerLook, 'fill' | 'stroke' | 'width' | 'opacity'> {
  return { fill: density[step] ?? ink1, stroke: density[step + 1] ?? density[step] ?? ink1, width: 0.5, opacity: 0.88 };
}

function incidentLooks(theme: Theme): MapLayerLook[] {
  return theme.density.map((_, step) => ({
    id: `incidents-${step}`,
    features: { from: 'incidents', property: 'step', among: [step] },
    ...densityLook(theme, step),
  }));
}

/** The line of a limit: of dashes with stems if its course is approximate. */
export function limitLine({ limit }: Theme, isApproximate: boolean): Pick<MapLayerLook, 'stroke' | 'width' | 'tees' | 'opacity'> {
  return isApproximate ? { stroke: limit, width: 1.6, tees: true, opacity: 0.85 } : { stroke: limit, width: 1.6 };
}

function limitLooks(theme: Theme): MapLayerLook[] {
  const lines = [false, true].map(
    (isApproximate): MapLayerLook => ({
      id: isApproximate ? 'limit-approximate' : 'limit-exact',
      features: { from: 'limits', property: 'approximate', among: [isApproximate] },
      ...limitLine(theme, isApproximate),
      hit: { kind: 'area', property: 'areaId' },
    }),
  );
  return [{ id: 'limit-tint', features: { from: 'limits', areas: true }, fill: theme.limit, opacity: 0.06, hoverOpacity: 0.16 }, ...lines];
}
