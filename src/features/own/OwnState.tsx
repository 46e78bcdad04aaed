import { useEffect, useMemo, useState } from 'react';
import * as say from '#messages';
import type { OwnRow } from '../../import/ownLayer.ts';
import { isShown } from '../../import/shownRows.ts';
import { Section } from '../../ui/Section.tsx';
import { useStored } from '../../ui/useStored.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { type OwnEntry, ownLayers, ownScreen } from './ownLayers.ts';
import { ownRange } from './ownRange.ts';
import { rowWords } from './rowWords.ts';

/** The most rows that are named; the others are in the list of the file. */
const NAMED = 10;

/** The rows of a person's own files that name a State. Nothing where none does. */
export function OwnState({ iso3 }: { iso3: string }) {
  const { language } = useSite();
  const { view } = useView();
  const { day } = useFacts();
  const entries = useStored(ownLayers);
  const { at, from } = view;
  const found = useMemo(() => {
    const range = ownRange({ at, from }, day);
    return entries.map((entry) => ({
      entry,
      rows: Array.from(entry.layer.states.get(iso3) ?? []).filter((row) => isShown(entry.layer, row, range)),
    }));
  }, [entries, iso3, at, from, day]);
  const naming = found.filter(({ rows }) => rows.length > 0);
  if (naming.length === 0) return null;
  return (
    <Section id="own" title={say.ownAlso(language)}>
      {naming.map(({ entry, rows }) => (
        <FileRows key={entry.id} entry={entry} rows={rows} />
      ))}
    </Section>
  );
}

function FileRows({ entry: { id, file, source }, rows }: { entry: OwnEntry; rows: readonly number[] }) {
  const { language } = useSite();
  const [named, setNamed] = useState<readonly OwnRow[]>([]);
  useEffect(() => {
    let isGone = false;
    file.ask({ ask: 'rows', places: rows.slice(0, NAMED) }).then(
      (answer) => !isGone && setNamed(answer),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [file, rows]);
  return (
    <div data-own="state">
      <p>
        <button type="button" className="link-button" onClick={() => ownScreen.set({ at: 'file', id })}>
          <bdi>{source.name}</bdi>
        </button>
        {language.colon}
        {say.ownNaming(language, { n: rows.length })}
      </p>
      <ul>
        {named.map((row) => (
          <li key={row.place}>
            <bdi>{rowWords(language, row)}</bdi>
          </li>
        ))}
      </ul>
      <p className="hint">{say.ownNotAtlas(language, { file: source.name })}</p>
    </div>
  );
}
