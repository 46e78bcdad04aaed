import { type FormEvent, useId, useState } from 'react';
import * as say from '#messages';
import { useSite } from '../panel/context.tsx';
import { type OwnEntry, openFiles, openSources, ownScreen } from './ownLayers.ts';
import { RemoveFile } from './RemoveFile.tsx';

/** Where a file is chosen or a table pasted, and the list of the files that are shown. */
export function OwnStart({ entries }: { entries: readonly OwnEntry[] }) {
  const { language } = useSite();
  return (
    <>
      <p>{say.ownPromise(language)}</p>
      <p className="hint">{say.ownFormats(language)}</p>
      <label className="button file-tool">
        {say.ownPick(language)}
        <input type="file" multiple className="visually-hidden" onChange={({ target }) => openFiles(target.files ?? [])} />
      </label>
      <Paste />
      {entries.length > 0 && (
        <ul className="own-files" aria-label={say.ownShownFiles(language)}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <button type="button" className="link-button" onClick={() => ownScreen.set({ at: 'file', id: entry.id })}>
                <bdi>{entry.source.name}</bdi>
              </button>
              <RemoveFile entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A field for a table that was copied from a spreadsheet. */
function Paste() {
  const { language } = useSite();
  const id = useId();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    openSources([{ name: say.ownPastedName(language), blob: new Blob([text]) }]);
  };
  return (
    <form onSubmit={submit} className="own-paste">
      <label htmlFor={id}>{say.ownPaste(language)}</label>
      <textarea id={id} rows={4} value={text} dir="auto" onChange={({ target }) => setText(target.value)} />
      <button type="submit" className="button" disabled={!text.trim()}>
        {say.ownRead(language)}
      </button>
    </form>
  );
}
