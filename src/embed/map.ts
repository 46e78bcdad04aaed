import * as say from '#messages';
import { mappedRegions } from '../atlas/lookup.ts';
import type { Atlas } from '../atlas/records.ts';
import type { Language } from '../i18n/language.ts';
import { regionShortName } from '../i18n/names.ts';
import { makeTaps } from '../lib/taps.ts';
import { type BoundaryData, type BoundaryTopology, boundariesOf } from '../map/describe/boundaries.ts';
import { describeMap } from '../map/describe/describeMap.ts';
import type { KeyEntry } from '../map/describe/keyEntry.ts';
import { mapKey } from '../map/describe/mapKey.ts';
import { recordKind } from '../map/describe/surface.ts';
import type { MapData, MapDescription, MapTarget } from '../map/describe/types.ts';
import { hitOf } from '../map/names/hitOf.ts';
import { fitCamera, projectMercator } from '../map/projection/plane.ts';
import { type MapFile, mapToSvg } from '../render/mapFile.ts';
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
/** A narrower map of the world has no room for the names of its regions. */
const NAMED_FROM_PX = 480;

/** Reads the shapes of a data file. */
export function readShapes(raw: unknown): Omit<MapEmbedData, 'atlas'> {
  const { boundaries, data } = raw as { boundaries: BoundaryTopology; data: MapData };
  return { boundaries: boundariesOf(boundaries), data };
}

/** Describes the map of a choice on a day. */
export function makeMap({ regionId, view }: EmbedChoice, { atlas, data }: MapEmbedData, language: Language, day: string): MapDescription {
  return describeMap({ atlas, language, data, layers: view.layers, day, regionId });
}

/** How and for whom a map is drawn. */
interface Shown {
  language: Language;
  theme: Theme;
  /** Width of the place in px. */
  width: number;
  title: string;
  /** Address of the site, where records open. */
  site: string;
}

/** Draws a map into its place at a width: what can be opened answers to pointer and keyboard. */
export function drawEmbedMap(place: HTMLElement, map: MapDescription, embedded: MapEmbedData, shown: Shown): void {
  const file = fileOf(map, embedded, shown);
  const { svg, origin } = mapToSvg(file, null);
  place.innerHTML = svg;
  place.querySelector('svg')?.setAttribute('aria-label', shown.title);
  const pointOf = ({ position: [lon, lat] }: MapTarget) => {
    const { x, y } = projectMercator(file.camera, file.width, file.height, lon, lat);
    return { x: x + origin.x, y: y + origin.y };
  };
  const choose: Choose = (target, point) => showTip(place, target ? { title: target.name, lines: [target.detail], ...(point ?? pointOf(target)) } : null);
  answerPointer(place, map, choose, shown.site);
  place.append(targetList(map.targets, choose, shown));
}

/** The map with its key, scale and attribution, as high as suits its width. On a small map of the world the names of the regions stand in the key. */
export function fileOf(
  described: MapDescription,
  { atlas, boundaries }: Omit<MapEmbedData, 'data'>,
  { language, theme, width }: Omit<Shown, 'title' | 'site'>,
): MapFile {
  const isWorld = described.level === 'world';
  const isUnnamed = isWorld && width < NAMED_FROM_PX;
  const map = isUnnamed
    ? { ...described, regionNames: { ...described.regionNames, features: [] }, layers: described.layers.filter((layer) => layer !== 'names') }
    : described;
  const regions = isUnnamed
    ? mappedRegions(atlas).map((region): KeyEntry => ({ kind: 'region', regionId: region.regionId, label: regionShortName(region) }))
    : [];
  const height = Math.round(Math.min(620, isWorld ? Math.max(200, width * 0.56) : Math.max(300, width * 0.78)));
  const camera = fitCamera(map.bounds, width, height, PADDING, MAX_ZOOM);
  return {
    map,
    boundaries,
    theme,
    camera,
    projection: 'mercator',
    width,
    height,
    margin: 0,
    isWiderFont: true,
    title: '',
    subtitle: '',
    key: [...regions, ...mapKey(map, language, atlas)],
    hasScaleLatitude: true,
    language,
    foot: [`${say.mapAttribution(language)}. ${say.aboutDisclaimerText(language)}`],
  };
}

/** Shows the tooltip of a target at a point in px, or where it lies on the map; of none, hides it. */
type Choose = (target: MapTarget | undefined, point?: { x: number; y: number }) => void;

/** Lets the records under the pointer say their names and open on the site. */
function answerPointer(place: HTMLElement, map: MapDescription, choose: Choose, site: string): void {
  const targetOf = (event: Event) => {
    const hit = hitOf(event.target);
    if (!hit) return undefined;
    const id = map.partOwners.get(hit.id) ?? hit.id;
    return map.targets.find((target) => target.kind === recordKind(hit) && target.id === id);
  };
  const show = (event: MouseEvent) => {
    const box = place.getBoundingClientRect();
    choose(targetOf(event), { x: event.clientX - box.left, y: event.clientY - box.top });
  };
  const taps = makeTaps();
  place.onpointermove = show;
  place.onpointerdown = (event) => taps.down(event.pointerType);
  place.onpointerleave = () => choose(undefined);
  place.onclick = (event) => {
    const target = targetOf(event);
    if (!taps.opens(target?.path)) show(event);
    else if (target) window.open(`${site}${target.path}`, '_blank', 'noopener');
  };
}

/** All that can be opened, for the keyboard: a list that is read and walked; the one in focus is shown on the map. */
function targetList(targets: MapTarget[], choose: Choose, { site, language }: Pick<Shown, 'site' | 'language'>): HTMLElement {
  const links = targets.map((target) => {
    const link = element('a', { href: `${site}${target.path}`, target: '_blank', rel: 'noopener' }, target.name + language.colon + target.detail);
    link.addEventListener('focus', () => choose(target));
    link.addEventListener('blur', () => choose(undefined));
    return element('li', {}, link);
  });
  return element('ul', { class: 'targets hidden' }, ...links);
}
