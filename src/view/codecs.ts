import { INCIDENT_TYPES, PUBLISHERS } from '../atlas/incidents.ts';
import type { LatLon } from '../lib/geo/parsePosition.ts';
import { THEMES } from '../theme/tokens.ts';
import { type Camera, DEFAULT_LAYERS, LAYERS, type LayerId, MAPS, PROJECTIONS, SORTS, STATUSES, type ViewState, WITHIN_NM } from './viewState.ts';

/** A value read from text. `isWhole` is false if some part of the text could not be read. */
interface Read<T> {
  value?: T | undefined;
  isWhole: boolean;
}

/** Reads and writes one parameter of the address. */
interface Codec<T> {
  read: (text: string) => Read<T>;
  /** The value as text. '' for the default, which the address leaves out. */
  write: (value: T) => string;
  /** The allowed values in words, for the notice about a wrong one. */
  allowed: string;
  /** Whether links to other pages keep the parameter. */
  lasts?: true;
  /** Whether embedded figures accept the parameter. */
  embeds?: true;
  /** Whether pinned views keep the parameter. */
  pins?: true;
}

/** The type of each parameter's value when the address states it. */
export type Values = { [N in keyof ViewState]-?: NonNullable<ViewState[N]> };

/** The codecs of all parameters, in the order in which an address states them. */
type Codecs = { [N in keyof Values]: Codec<Values[N]> };

const whole = <T>(value: T | undefined | null): Read<T> => ({ value: value ?? undefined, isWhole: value !== undefined && value !== null });

function oneOf<T extends string | number>(choices: readonly T[], byDefault?: T): Codec<T> {
  return {
    read: (text) => whole(choices.find((choice) => String(choice) === text)),
    write: (value) => (value === byDefault ? '' : String(value)),
    allowed: choices.join(', '),
  };
}

function textLike(pattern: RegExp, allowed: string): Codec<string> {
  return { read: (text) => whole(pattern.test(text) ? text : null), write: (value) => value, allowed };
}

/** A list of names, written in the order of `choices`. Unknown names are left out. */
function listOf<T extends string>(choices: readonly T[]): Codec<readonly T[]> {
  return {
    read: (text) => {
      const names = text.split(',');
      const known = choices.filter((choice) => names.includes(choice));
      return { value: known.length ? known : undefined, isWhole: names.every((name) => choices.some((choice) => choice === name)) };
    },
    write: (value) => choices.filter((choice) => value.includes(choice)).join(','),
    allowed: choices.join(', '),
  };
}

const isSameSet = <T>(some: readonly T[], others: readonly T[]) => some.length === others.length && some.every((entry) => others.includes(entry));

const LAYER_LIST = listOf(LAYERS);
const layers: Codec<readonly LayerId[]> = {
  read: (text) => (text === 'none' ? { value: [], isWhole: true } : LAYER_LIST.read(text)),
  write: (value) => (isSameSet(value, DEFAULT_LAYERS) ? '' : LAYER_LIST.write(value) || 'none'),
  allowed: [...LAYERS, 'none'].join(', '),
};

const TYPE_LIST = listOf(INCIDENT_TYPES);
const types: Codec<NonNullable<ViewState['types']>> = {
  ...TYPE_LIST,
  write: (value) => (isSameSet(value, INCIDENT_TYPES) ? '' : TYPE_LIST.write(value)),
};

const NUMBER = /^-?\d+(\.\d+)?$/;
/** The numbers of a list with commas; NaN for an entry that is no number. */
const numbersOf = (text: string) => text.split(',').map((part) => (NUMBER.test(part) ? Number(part) : Number.NaN));
/** Formats a number with at most `digits` decimals; never as '-0'. */
const decimal = (value: number, digits: number) => String(Number(value.toFixed(digits)) || 0);

const camera: Codec<Camera> = {
  read: (text) => {
    const parts = numbersOf(text);
    const [lat = Number.NaN, lon = Number.NaN, zoom = Number.NaN] = parts;
    const isInRange = parts.length === 3 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 9;
    return whole(isInRange ? { lat, lon, zoom } : null);
  },
  write: ({ lat, lon, zoom }) => [decimal(lat, 3), decimal(lon, 3), decimal(zoom, 2)].join(','),
  allowed: '-85…85, -180…180, 0…9',
};

const place: Codec<LatLon> = {
  read: (text) => {
    const parts = numbersOf(text);
    const [lat = Number.NaN, lon = Number.NaN] = parts;
    return whole(parts.length === 2 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null);
  },
  write: ({ lat, lon }) => [decimal(lat, 4), decimal(lon, 4)].join(','),
  allowed: '-90…90, -180…180',
};

const from: Codec<number> = { read: (text) => whole(/^(19[5-9]\d|20\d\d)$/.test(text) ? Number(text) : null), write: String, allowed: '1950…2099' };
const at = textLike(/^(19[5-9]\d|20\d\d)(-(0[1-9]|1[0-2]))?$/, '1950…2099, 1950-01…2099-12');
const id = textLike(/^[A-Za-z0-9-]{1,64}$/, 'a-z, 0-9, -');

/** How each part of the view is read from an address and written to it. */
export const CODECS: Codecs = {
  at: { ...at, lasts: true, embeds: true, pins: true },
  since: { ...at, lasts: true, embeds: true, pins: true },
  layers: { ...layers, lasts: true, embeds: true, pins: true },
  projection: { ...oneOf(PROJECTIONS, 'mercator'), lasts: true, pins: true },
  map: { ...oneOf(MAPS), lasts: true },
  theme: { ...oneOf(THEMES), lasts: true, embeds: true },
  camera: { ...camera, pins: true },
  from: { ...from, lasts: true, pins: true },
  types: { ...types, lasts: true, pins: true },
  publisher: { ...oneOf(PUBLISHERS), lasts: true, embeds: true, pins: true },
  here: place,
  to: place,
  within: oneOf(WITHIN_NM),
  a: { ...id, embeds: true, pins: true },
  b: { ...id, embeds: true, pins: true },
  region: { ...id, embeds: true },
  status: { ...oneOf(STATUSES), embeds: true, pins: true },
  funder: { ...id, embeds: true, pins: true },
  sort: { ...oneOf(SORTS), embeds: true, pins: true },
};
