import { useState } from 'react';
import * as say from '#messages';
import { Notice } from '../../ui/Notice.tsx';
import { useSite } from '../panel/context.tsx';
import { AsideList } from './AsideList.tsx';
import { OwnCounts } from './OwnCounts.tsx';
import { OwnProgrammes } from './OwnProgrammes.tsx';
import { OwnRows } from './OwnRows.tsx';
import { OwnYears } from './OwnYears.tsx';
import { outputWords } from './outputWords.ts';
import { type OwnEntry, openSources, ownScreen, removeEntry, setKept } from './ownLayers.ts';
import { saveText } from './saveText.ts';

/** A file that is shown: its rows by year and kind, its list, what was set aside, and what can be done with it. */
export function OwnFileView({ entry }: { entry: OwnEntry }) {
  const { language } = useSite();
  const [failure, setFailure] = useState('');
  const { source, file, opened, layer, isKept } = entry;
  const attempt = (work: Promise<void>) => void work.catch((error: Error) => setFailure(error.message));
  const save = async (what: 'csv' | 'geojson') => {
    const text = await file.ask({ ask: 'text', what, words: outputWords(language) });
    saveText(text, what === 'csv' ? 'text/csv' : 'application/geo+json', source.name, what);
  };
  const remove = () => {
    removeEntry(entry);
    ownScreen.set({ at: 'start' });
  };
  return (
    <div data-own="shown" className="own-file">
      <h3>
        <bdi>{source.name}</bdi>
      </h3>
      <p className="hint">{say.ownNotAtlas(language, { file: source.name })}</p>
      {failure && <Notice tone="error">{say.ownFailed(language, { why: failure })}</Notice>}
      <p className="own-buttons">
        <button type="button" className="button" onClick={() => attempt(save('csv'))}>
          {say.ownSaveCsv(language)}
        </button>
        <button type="button" className="button" onClick={() => attempt(save('geojson'))}>
          {say.ownSaveGeojson(language)}
        </button>
        <button type="button" className="button" onClick={() => openSources([source], entry)}>
          {say.ownChangeColumns(language)}
        </button>
        <button type="button" className="button" onClick={remove}>
          {say.ownRemove(language)}
        </button>
        <button type="button" className="button" onClick={() => ownScreen.set({ at: 'start' })}>
          {say.ownOther(language)}
        </button>
      </p>
      <label className="own-keep">
        <input type="checkbox" checked={isKept} onChange={({ target }) => attempt(setKept(entry, target.checked))} />
        {say.ownKeep(language)}
      </label>
      <OwnCounts counts={opened.counts} />
      {opened.counts.aside > 0 && <AsideList file={file} count={opened.counts.aside} name={source.name} />}
      {layer.programmes.length > 0 ? <OwnProgrammes entry={entry} /> : opened.counts.dated > 0 && <OwnYears entry={entry} />}
      <OwnRows entry={entry} />
    </div>
  );
}
