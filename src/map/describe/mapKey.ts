import type { Position } from 'geojson';
import * as say from '#messages';
import { countBasis } from '../../atlas/basis.ts';
import { DENSITY_FROM, INCIDENT_TYPES } from '../../atlas/incidents.ts';
import { findCentre } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import { rangeOf } from '../../atlas/taking.ts';
import { basisMark } from '../../i18n/basisMark.ts';
import type { Language } from '../../i18n/language.ts';
import { rangeWords } from '../../i18n/range.ts';
import { CHANGES } from '../../lib/changes.ts';
import { classEntries } from './classEntries.ts';
import type { KeyEntry } from './keyEntry.ts';
import type { CentreSymbol, MapDescription } from './types.ts';

/** The key of a map. It has entries only for things that are drawn on that map, and symbols only of centres at positions that `isSeen`. */
export function mapKey(map: MapDescription, language: Language, atlas: Atlas, isSeen: (position: Position) => boolean = () => true): KeyEntry[] {
  const shown = (id: MapDescription['layers'][number]) => map.layers.includes(id);
  const symbolWords = {
    disc: say.mapKeyInformationSharing(language),
    diamond: say.mapKeyOperations(language),
    square: say.mapKeyTraining(language),
    ring: say.mapKeyOther(language),
    hollow: say.mapKeyInactive(language),
  };
  const drawn = shown('centres') ? map.centres.features.filter(({ geometry }) => isSeen(geometry.coordinates)) : [];
  const symbols = (Object.keys(symbolWords) as CentreSymbol[]).flatMap((symbol): KeyEntry[] => {
    const here = drawn.filter(({ properties }) => properties.symbol === symbol).flatMap(({ properties }) => findCentre(atlas, properties.centreId) ?? []);
    const mark = basisMark(language, countBasis(rangeOf(here, [])));
    return here.length ? [{ kind: 'symbol', symbol, count: here.length, label: `${symbolWords[symbol]}${mark}` }] : [];
  });
  const limits = shown('areas') ? [false, true].filter((value) => map.limits.features.some(({ properties }) => properties.approximate === value)) : [];
  const densities = map.incidents.features.length ? DENSITY_FROM.map((least, step) => ({ least, step })) : [];
  return [
    ...(shown('participation') ? classEntries(map, language, atlas) : []),
    ...supportEntries(map, language),
    ...(shown('waters') && map.footprints.features.length ? [{ kind: 'waters', label: say.mapKeyWaters(language) } as const] : []),
    ...symbols,
    ...(shown('centres') && map.links.features.length ? [{ kind: 'link', label: say.mapKeyLink(language) } as const] : []),
    ...limits.map(
      (value): KeyEntry => ({
        kind: 'limit',
        approximate: value,
        label: value ? `${say.mapLayer(language, 'areas')}${language.semicolon}${say.mapApproximate(language)}` : say.mapLayer(language, 'areas'),
      }),
    ),
    ...changeEntries(map, language),
    ...ownEntries(map, language),
    ...densities.map(({ least, step }): KeyEntry => ({ kind: 'density', step, label: densityWords(language, least, step) })),
  ];
}

/** The entries for records that came, went and differ since the time that is compared. */
function changeEntries({ compared }: MapDescription, language: Language): KeyEntry[] {
  return CHANGES.flatMap((change): KeyEntry[] => {
    const count = compared?.changes.filter((entry) => entry.change === change).length;
    return compared && count ? [{ kind: 'change', change, count, label: say.sinceMark(language, { change, when: language.date(compared.since) }) }] : [];
  });
}

/** An entry for each kind of incidents in a person's own files; other dots, and lines and areas, go by the names of their files. */
function ownEntries({ ownDots, ownShapes }: MapDescription, language: Language): KeyEntry[] {
  const dots = ownDots.features.map(({ properties }) => properties).sort((a, b) => a.kind - b.kind);
  const shapeFiles = [...new Set(ownShapes.features.map(({ properties }) => properties.file))];
  return [
    ...dots.map(({ kind: type, files }): KeyEntry => {
      const name = INCIDENT_TYPES[type];
      return { kind: 'own', type, label: name ? say.ownKey(language, { kind: say.incidentsTypes(language, name) }) : language.list([...files]) };
    }),
    ...(shapeFiles.length ? [{ kind: 'own', type: 'shape', label: language.list(shapeFiles) } as const] : []),
  ];
}

/** A class of density in words: its range of counts. */
export function densityWords(language: Language, least: number, step: number): string {
  const next = DENSITY_FROM[step + 1];
  const low = language.number(least);
  if (next === undefined) return say.incidentsRangeOpen(language, { low });
  return next - 1 === least ? low : say.incidentsRange(language, { low, high: language.number(next - 1) });
}

/** A class for each range of running programmes that a State is in, and one for States that no running programme names. */
function supportEntries({ support }: MapDescription, language: Language): KeyEntry[] {
  const steps = new Set(support.steps.values());
  const classes = support.classes.map(
    ({ from, to }, step): KeyEntry => ({
      kind: 'support',
      step,
      label: say.mapKeySupport(language, { count: rangeWords(language, { low: from, high: to }), n: to }),
    }),
  );
  return [
    ...classes.filter((_, step) => steps.has(step)),
    ...(steps.has(-1) ? [{ kind: 'support', step: -1, label: say.mapKeySupportNone(language) } as const] : []),
  ];
}
