import * as say from '#messages';
import { useSite } from '../panel/context.tsx';
import { type OwnEntry, removeEntry } from './ownLayers.ts';

/** The button that takes a file off the maps and out of this browser. */
export function RemoveFile({ entry }: { entry: OwnEntry }) {
  const { language } = useSite();
  return (
    <button
      type="button"
      className="link-button own-remove"
      aria-label={say.ownRemoveNamed(language, { file: entry.source.name })}
      onClick={() => removeEntry(entry)}
    >
      {say.ownRemove(language)}
    </button>
  );
}
