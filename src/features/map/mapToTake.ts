import * as say from '#messages';
import { WORLDWIDE } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import { reviewedOn } from '../../atlas/reviewed.ts';
import { mapSources } from '../../map/describe/mapSources.ts';
import type { MapTarget } from '../../map/describe/types.ts';
import type { MapFile } from '../../render/mapFile.ts';
import { sheetOf } from '../../render/sheet.ts';
import { fileName } from '../export/address.ts';
import type { Subject } from '../export/subject.ts';
import type { Desk } from '../panel/context.tsx';
import type { MapOnPage, NamedMapFile } from './useMapFile.ts';

/** The parts from which the map is saved. */
interface MapNow {
  /** The map with its current camera and a foot from some facts, those of the page where left out. Throws while no map is loaded. */
  fileNow: (facts?: Atlas) => NamedMapFile;
  /** The facts with all sources of what the map shows; the map of the world has them from the files of all regions. */
  facts: () => Promise<Atlas>;
}

/** The subject of the map's save and cite actions. */
export function mapToTake(desk: Desk, { description, place }: MapOnPage, { fileNow, facts }: MapNow): Subject {
  const { atlas, language, day } = desk;
  return {
    name: fileName(desk, 'map', description?.regionId),
    asOf: reviewedOn(atlas, description ? mapSources(description, atlas) : []),
    title: say.mapLabel(language, { place }),
    isDrawn: true,
    sources: description ? mapSources(description, atlas) : [],
    facts,
    pictures: async (format) => {
      const file: MapFile = fileNow(await facts());
      const { mapToSvg, onSheet } = await import('../../render/mapFile.ts');
      const sheet = sheetOf(format, 'map');
      return [(fonts) => mapToSvg(sheet ? onSheet(file, sheet) : file, fonts)];
    },
    deck: async () => {
      const { map, boundaries, projection, camera, width, height, insets = [], title, subtitle, address } = fileNow();
      const [{ mapSlide }, { makeDeck }, whole] = await Promise.all([
        import('../../render/slides/mapSlide.ts'),
        import('../../render/slides/makeDeck.ts'),
        facts(),
      ]);
      const frame = { atlas: whole, language, day, address };
      const seen = { camera, width, height };
      const slide = mapSlide({ map, boundaries, projection, seen, plans: insets, title, subtitle, summary: title }, frame);
      return makeDeck(frame, title, map.regionId || WORLDWIDE, [slide]);
    },
    table: () => targetTable(desk, description),
    about: (whole) => fileNow(whole).foot,
    address: () => fileNow().address,
  };
}

/** A table of everything on the map, with the names of the keyboard list. */
function targetTable({ language }: Desk, description: MapOnPage['description']) {
  const kinds = {
    region: say.entity(language, 'region'),
    state: say.entity(language, 'state'),
    centre: say.entity(language, 'centre'),
    area: say.mapLayer(language, 'areas'),
  };
  const { targets = [], compared } = description ?? {};
  const rowOf = ({ name, kind, detail }: MapTarget) => [name, kinds[kind], detail];
  const columns = [say.wordsName(language), say.focusColumnKind(language), say.wordsStatus(language)];
  const dataOf = (shown: readonly MapTarget[]) => ({
    columns: ['kind', 'record_id', 'lat', 'lon'],
    records: () => shown.map(({ kind, id, position: [lon, lat] }) => ({ kind, recordId: id, lat, lon })),
  });
  if (!compared) return { columns, rows: targets.map(rowOf), data: dataOf(targets) };
  const changeOf = (target: MapTarget) => compared.changes.find((entry) => entry.target.kind === target.kind && entry.target.id === target.id)?.change;
  const gone = compared.changes.flatMap(({ target }) => (targets.some(({ kind, id }) => kind === target.kind && id === target.id) ? [] : [target]));
  return {
    data: dataOf([...targets, ...gone]),
    columns: [...columns, say.sinceKey(language, { when: language.date(compared.since) })],
    rows: [...targets, ...gone].map((target) => {
      const change = changeOf(target);
      return [...rowOf(target), change ? say.sinceChange(language, change) : ''];
    }),
  };
}
