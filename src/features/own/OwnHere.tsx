import { useEffect, useMemo, useState } from 'react';
import * as say from '#messages';
import { milesWords } from '../../i18n/wayWords.ts';
import type { OwnRow } from '../../import/ownLayer.ts';
import { ownNear } from '../../import/ownNear.ts';
import { isShown } from '../../import/shownRows.ts';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { useStored } from '../../ui/useStored.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { type OwnEntry, ownLayers } from './ownLayers.ts';
import { ownRange } from './ownRange.ts';
import { rowWords } from './rowWords.ts';

/** The number of nearest rows that are named. */
const NAMED = 3;

/** The rows of a person's own files around a place, by file: how many within a distance, the nearest of them, and the areas that hold the place. */
export function OwnHere({ here, withinNm }: { here: LatLon; withinNm: number }) {
  const { language } = useSite();
  const entries = useStored(ownLayers);
  return (
    <>
      <h3>{say.ownTitle(language)}</h3>
      {entries.map((entry) => (
        <FileHere key={entry.id} entry={entry} here={here} withinNm={withinNm} />
      ))}
    </>
  );
}

function FileHere({ entry: { source, layer, file }, here, withinNm }: { entry: OwnEntry; here: LatLon; withinNm: number }) {
  const { language } = useSite();
  const { view } = useView();
  const { day } = useFacts();
  const { at, from } = view;
  const { near, inside } = useMemo(() => {
    const range = ownRange({ at, from }, day);
    return ownNear(layer, here, withinNm, (row) => isShown(layer, row, range));
  }, [layer, here, withinNm, at, from, day]);
  const named = useMemo(() => [...inside, ...near.slice(0, NAMED).map(({ row }) => row)], [near, inside]);
  const rows = useRows(file, named);
  const nm = language.number(withinNm);
  return (
    <div data-own="near">
      <p>{say.ownNear(language, { file: source.name, n: near.length, nm })}</p>
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => {
            const way = near.find((one) => one.row === row.place);
            return (
              <li key={`${row.place}`}>
                <bdi>{rowWords(language, row)}</bdi>
                {language.colon}
                {way ? `${milesWords(language, way.distanceNm)} ${say.mapNauticalMiles(language)}` : say.ownInside(language)}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** Some rows of a file, by their places; empty until the worker has answered. */
function useRows(file: OwnEntry['file'], places: readonly number[]): readonly OwnRow[] {
  const [rows, setRows] = useState<readonly OwnRow[]>([]);
  useEffect(() => {
    let isGone = false;
    if (places.length === 0) setRows([]);
    else
      void file.ask({ ask: 'rows', places }).then(
        (found) => !isGone && setRows(found),
        () => {},
      );
    return () => {
      isGone = true;
    };
  }, [file, places]);
  return rows;
}
