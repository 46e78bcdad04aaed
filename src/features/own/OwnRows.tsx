import { useEffect, useMemo, useState } from 'react';
import * as say from '#messages';
import type { OwnRow } from '../../import/ownLayer.ts';
import { isShown } from '../../import/shownRows.ts';
import { formatPosition } from '../../lib/geo/position.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import type { OwnEntry } from './ownLayers.ts';
import { ownRange } from './ownRange.ts';
import { daysWords } from './rowWords.ts';

const PAGE = 50;

/** The rows of a file that the clock shows, a page at a time; a position opens there on the map. */
export function OwnRows({ entry: { file, layer } }: { entry: OwnEntry }) {
  const { language } = useSite();
  const { view } = useView();
  const { day } = useFacts();
  const [page, setPage] = useState(0);
  const [rows, setRows] = useState<readonly OwnRow[]>([]);
  const { at, from } = view;
  const places = useMemo(() => {
    const range = ownRange({ at, from }, day);
    return Uint32Array.from(layer.lat.keys()).filter((row) => isShown(layer, row, range));
  }, [layer, at, from, day]);
  const last = Math.max(0, Math.ceil(places.length / PAGE) - 1);
  const now = Math.min(page, last);
  useEffect(() => {
    let isGone = false;
    void file.ask({ ask: 'rows', places: [...places.subarray(now * PAGE, (now + 1) * PAGE)] }).then((found) => !isGone && setRows(found));
    return () => {
      isGone = true;
    };
  }, [file, places, now]);
  return (
    <section className="own-rows" aria-label={say.ownRows(language)}>
      <h4>{say.ownRows(language)}</h4>
      <p className="own-pages">
        <button type="button" className="button" disabled={now === 0} onClick={() => setPage(now - 1)}>
          {say.ownBefore(language)}
        </button>
        <span role="status">
          {say.ownPage(language, { from: places.length ? now * PAGE + 1 : 0, to: Math.min(places.length, (now + 1) * PAGE), total: places.length })}
        </span>
        <button type="button" className="button" disabled={now === last} onClick={() => setPage(now + 1)}>
          {say.ownNext(language)}
        </button>
      </p>
      <RowTable rows={rows} isIncidents={layer.isIncidents} />
    </section>
  );
}

function RowTable({ rows, isIncidents }: { rows: readonly OwnRow[]; isIncidents: boolean }) {
  const { language } = useSite();
  return (
    <TableScroll label={say.ownRows(language)}>
      <table>
        <thead>
          <tr>
            {[
              say.ownLine(language),
              say.ownRoles(language, 'date'),
              say.ownRoles(language, 'name'),
              say.ownRoles(language, 'kind'),
              say.ownRoles(language, 'state'),
              say.ownRoles(language, 'position'),
              say.ownRoles(language, 'text'),
            ].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RowLine key={row.place} row={row} isIncident={isIncidents} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function RowLine({ row: { line, days, name, kind, word, states, position, text }, isIncident }: { row: OwnRow; isIncident: boolean }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const { setView } = useView();
  const stateName = (iso3: string) => atlas.states.find((state) => state.iso3 === iso3)?.name ?? iso3;
  return (
    <tr>
      <th scope="row">{line}</th>
      <td>{days && daysWords(language, days)}</td>
      <td>
        <bdi>{name}</bdi>
      </td>
      <td>
        {isIncident && say.incidentsTypes(language, kind)}{' '}
        {word && (
          <small>
            <bdi>{word}</bdi>
          </small>
        )}
      </td>
      <td>{language.list(states.map(stateName))}</td>
      <td>
        {position && (
          <button type="button" className="link-button" dir="ltr" onClick={() => setView({ here: position })}>
            {formatPosition(position.lat, position.lon)}
          </button>
        )}
      </td>
      <td className="own-text">
        {text.map((part) => (
          <bdi key={part}>{part}</bdi>
        ))}
      </td>
    </tr>
  );
}
