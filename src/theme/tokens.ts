import { contrast } from './contrast.ts';
import { mixOklab } from './mix.ts';
import { REGION_HUES } from './regionHues.ts';

/**
 * The one table of colours for page, maps, figures and exports, in three themes. Names say the role, never the value;
 * colours are hex or rgba so that a file drawn from them stands alone. `seaEdge` lies between sea and shallow sea; `observer` is
 * the land of States that observe, on all maps; `edge` is the outline of what can be pressed or filled in.
 */
const day = {
  sea: '#EEF4F6',
  seaShallow: '#D3E5ED',
  seaEdge: '#DDEBF0',
  land: '#F1E8D0',
  landEdge: '#E3D6B4',
  observer: '#D3D2CE',
  coast: '#7D7355',
  boundary: '#B8AA82',
  boundaryDisputed: '#A0915F',
  graticule: '#BFD2DC',
  frame: '#1B2430',
  limit: '#BF1A80',
  limitInk: '#A81270',
  limitTint: 'rgba(191,26,128,.06)',
  selection: '#BF1A80',
  focus: '#1B2430',
  panel: '#FDFCF9',
  panel2: '#F5F2EA',
  rule: '#DDD7C8',
  rule2: '#B9B2A0',
  edge: '#8A8472',
  ink1: '#1B2430',
  ink2: '#46515F',
  ink3: '#59636F',
  seaInk: '#2A566F',
  landInk: '#5D5336',
  haloSea: '#EEF4F6',
  haloLand: '#F1E8D0',
  shadowPanel: '0 0 24px rgba(27,36,48,.14)',
};

/** The roles that each theme fills. */
export type Roles = typeof day;

const dusk: Roles = {
  sea: '#0F1A24',
  seaShallow: '#182B3A',
  seaEdge: '#152532',
  land: '#2C2A23',
  landEdge: '#3A372D',
  observer: '#43474D',
  coast: '#7E7862',
  boundary: '#5B5644',
  boundaryDisputed: '#857C5E',
  graticule: '#223544',
  frame: '#8A97A3',
  limit: '#F264B8',
  limitInk: '#F58CCB',
  limitTint: 'rgba(242,100,184,.08)',
  selection: '#F264B8',
  focus: '#E9EDF0',
  panel: '#151D25',
  panel2: '#1D2731',
  rule: '#313D49',
  rule2: '#4A5866',
  edge: '#6B7986',
  ink1: '#E9EDF0',
  ink2: '#BAC4CD',
  ink3: '#93A0AC',
  seaInk: '#9CC6DE',
  landInk: '#C6BFA8',
  haloSea: '#0F1A24',
  haloLand: '#2C2A23',
  shadowPanel: '0 0 24px rgba(0,0,0,.5)',
};

const paper: Roles = {
  sea: '#FFFFFF',
  seaShallow: '#E1EEF4',
  seaEdge: '#ECF4F8',
  land: '#F4EEDD',
  landEdge: '#E5DAC0',
  observer: '#D6D5D1',
  coast: '#6E664C',
  boundary: '#B8AA82',
  boundaryDisputed: '#94875C',
  graticule: '#CBD8DF',
  frame: '#12181F',
  limit: '#BF1A80',
  limitInk: '#A81270',
  limitTint: 'rgba(191,26,128,.05)',
  selection: '#BF1A80',
  focus: '#12181F',
  panel: '#FFFFFF',
  panel2: '#F6F6F3',
  rule: '#DAD9D4',
  rule2: '#B3B2AC',
  edge: '#87816F',
  ink1: '#12181F',
  ink2: '#3B444E',
  ink3: '#5C656E',
  seaInk: '#2A566F',
  landInk: '#524A32',
  haloSea: '#FFFFFF',
  haloLand: '#F4EEDD',
  shadowPanel: 'none',
};

/** The colours of a region: for fills, lines and marks; for text; and the two solid fills of participation. */
export interface Hue {
  fill: string;
  ink: string;
  /** Land of a State that takes part in the latest instrument, and in the first only. */
  latest: string;
  first: string;
}

/** The names of the themes. */
export const THEMES = ['day', 'dusk', 'paper'] as const;
export type ThemeName = (typeof THEMES)[number];

/** Fills for the density of incidents in a cell, in six steps from few to many; then the hue of each kind of incident, the gravest first. */
const dayDensity = ['#F7E3C0', '#EDC08A', '#DB9651', '#BA6A2B', '#8A4318', '#55230D'];
const duskDensity = ['#3A2A1E', '#5E3F26', '#8C5A2E', '#BF7F3E', '#E8AE68', '#FFE0AC'];
const dayIncidents = ['#690D1D', '#BF3674', '#CD6411', '#4C2F86', '#3B82B5', '#74808C', '#3E5F24', '#918B7E'];
const duskIncidents = ['#FF7373', '#C56FAF', '#FFCF94', '#8F7DE6', '#9BD5F7', '#A2AEBA', '#7D993A', '#6F7A86'];

/** A theme: its roles, a hue for each region, and the colours of incidents. */
export type Theme = Roles & {
  name: ThemeName | 'css';
  regions: Record<string, Hue>;
  density: readonly string[];
  incidents: readonly string[];
};

const NEUTRAL = 'global';
/** Share of the region's hue in the solid fills of participation; the rest is the colour of land. */
const LATEST_SHARE = 0.62;
const FIRST_SHARE = 0.28;
/** Names are read on the fills of land with at least this contrast. */
const LEAST_CONTRAST = 4.55;

/** The colours of each theme. */
export const themes: Record<ThemeName, Theme> = {
  day: { ...day, density: dayDensity, incidents: dayIncidents, name: 'day', regions: hues(day, 'day') },
  dusk: { ...dusk, density: duskDensity, incidents: duskIncidents, name: 'dusk', regions: hues(dusk, 'dusk') },
  paper: { ...paper, density: dayDensity, incidents: dayIncidents, name: 'paper', regions: hues(paper, 'day') },
};

/** The colours of all regions in a theme. The solid fills are the region's hue mixed with the theme's colour of land. */
function hues({ land, ink1 }: Roles, name: 'day' | 'dusk'): Record<string, Hue> {
  return Object.fromEntries(Object.entries(REGION_HUES).map(([id, { [name]: hue }]) => [id, { ...hue, ...landFills(hue.fill, land, ink1) }]));
}

/** The two fills of land: as strong as ink allows, the second as much weaker than the first in each region. */
export function landFills(fill: string, land: string, ink: string): Pick<Hue, 'latest' | 'first'> {
  let share = LATEST_SHARE;
  while (contrast(ink, mixOklab(fill, land, share)) < LEAST_CONTRAST) share -= 0.01;
  return { latest: mixOklab(fill, land, share), first: mixOklab(fill, land, (share * FIRST_SHARE) / LATEST_SHARE) };
}

/** The colours of a region. No region, and a region without a hue, get neutral colours, as the worldwide programme does. */
export function regionHue({ regions, ink1, land, landEdge }: Theme, regionId = ''): Hue {
  return regions[regionId] ?? regions[NEUTRAL] ?? { fill: ink1, ink: ink1, latest: landEdge, first: land };
}
