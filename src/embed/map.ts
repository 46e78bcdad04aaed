import * as say from '#messages';
import type { Atlas } from '../atlas/records.ts';
import type { Language } from '../i18n/language.ts';
import { formatDegree } from '../lib/geo/position.ts';
import { type BoundaryData, readBoundaries } from '../map/describe/boundaries.ts';
import { describeMap } from '../map/describe/describeMap.ts';
import { mapKey } from '../map/describe/mapKey.ts';
import type { MapData, MapDescription, MapTarget } from '../map/describe/types.ts';
import { fitCamera, projectMercator } from '../map/drawn/plane.ts';
import { mapToSvg } from '../render/mapFile.ts';
import type { Theme } from '../theme/tokens.ts';
import type { EmbedChoice } from './choice.ts';
import { element, showTip } from './frame.ts';

/** What the data file of a map holds, once read. */
export interface MapEmbedData {
  atlas: Atlas;
  boundaries: BoundaryData;
  data: MapData;
}

const MAX_ZOOM = 7;
const PADDING = 30;
/** Margin of the picture, and of its neat line. */
const MARGIN = 24;

/** Reads the shapes of a data file. */
export function readShapes(raw: unknown): Omit<MapEmbedData, 'atlas'> {
  const { boundaries, data } = raw as { boundaries: unknown; data: MapData };
  return { boundaries: readBoundaries(boundaries), data };
}

/** Describes the map of a choice on a day. */
export function makeMap({ regionId, view }: EmbedChoice, { atlas, data }: MapEmbedData, language: Language, day: string): MapDescription {
  return describeMap({ atlas, language, data, layers: view.layers, day, regionId });
}

/** Draws a map into its place at a width: what can be opened answers to pointer and keyboard. */
export function drawEmbedMap(
  place: HTMLElement,
  map: MapDescription,
  { atlas, boundaries }: MapEmbedData,
  shown: { language: Language; theme: Theme; width: number; title: string; site: string },
): void {
  const { language, theme, title, site } = shown;
  const width = Math.max(300, shown.width - 2 * MARGIN);
  const height = Math.round(Math.min(620, Math.max(300, width * (map.level === 'world' ? 0.56 : 0.78))));
  const camera = fitCamera(map.bounds, width, height, PADDING, MAX_ZOOM);
  const { svg, origin } = mapToSvg(
    {
      map,
      boundaries,
      theme,
      camera,
      projection: 'mercator',
      width,
      height,
      title: '',
      subtitle: '',
      key: mapKey(map, language, atlas),
      scale: {
        miles: say.mapNauticalMiles(language),
        kilometres: say.mapKilometres(language),
        at: say.mapScaleAt(language, { lat: formatDegree(Math.round(camera.lat), 'lat') }),
        number: language.number,
      },
      foot: [`${say.mapAttribution(language)}. ${say.aboutDisclaimerText(language)}`],
    },
    null,
  );
  place.innerHTML = svg;
  place.querySelector('svg')?.setAttribute('aria-label', title);
  const pointOf = ({ position: [lon, lat] }: MapTarget) => {
    const { x, y } = projectMercator(camera, width, height, lon, lat);
    return { x: x + origin.x, y: y + origin.y };
  };
  const open = (target: MapTarget) => window.open(`${site}${target.path}`, '_blank', 'noopener');
  const choose = (target: MapTarget | undefined, point?: { x: number; y: number }) =>
    showTip(place, target ? { title: target.name, lines: [target.detail], ...(point ?? pointOf(target)) } : null);
  const targetOf = (event: Event) => {
    const [kind, ...rest] = ((event.target as Element).closest?.('[data-hit]')?.getAttribute('data-hit') ?? '').split('.');
    const id = map.partOwners.get(rest.join('.')) ?? rest.join('.');
    return map.targets.find((target) => target.kind === kind && target.id === id);
  };
  place.onpointermove = (event) => {
    const box = place.getBoundingClientRect();
    choose(targetOf(event), { x: event.clientX - box.left, y: event.clientY - box.top });
  };
  place.onpointerleave = () => choose(undefined);
  place.onclick = (event) => {
    const target = targetOf(event);
    if (target) open(target);
  };
  place.append(targetList(map.targets, choose, site));
}

/** All that can be opened, for the keyboard: a list that is read and walked; the one in focus is shown on the map. */
function targetList(targets: MapTarget[], choose: (target: MapTarget | undefined) => void, site: string): HTMLElement {
  const links = targets.map((target) => {
    const link = element('a', { href: `${site}${target.path}`, target: '_blank', rel: 'noopener' }, `${target.name}: ${target.detail}`);
    link.addEventListener('focus', () => choose(target));
    link.addEventListener('blur', () => choose(undefined));
    return element('li', {}, link);
  });
  return element('ul', { class: 'targets hidden' }, ...links);
}
