import * as say from '#messages';
import type { FileFailure } from '../../queries/FileError.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useSite, useView } from '../panel/context.tsx';
import type { DrawnReason } from './mapsOnPage.ts';

interface Props {
  reason: DrawnReason | null;
  failures: readonly FileFailure[];
  /** The message of the live map about a file that failed, or ''. */
  tileFailure: string;
  onClose: () => void;
}

/** The notices over the map: why the drawn map is shown, and which files could not be read. */
export function MapNotices({ reason, failures, tileFailure, onClose }: Props) {
  const { language } = useSite();
  return (
    <div className="map-notices">
      {reason && <DrawnNotice reason={reason} />}
      {failures.map(({ file, message, retry }) => (
        <Notice key={file} tone="error" action={say.appRetry(language)} onAction={retry}>
          {say.errorsMapLayer(language, { file, why: message })}
        </Notice>
      ))}
      {tileFailure && (
        <Notice tone="error" action={say.appClose(language)} onAction={onClose}>
          {tileFailure}
        </Notice>
      )}
    </div>
  );
}

/** A small notice that says why the drawn map is shown, with a button that loads the live map. */
function DrawnNotice({ reason }: { reason: DrawnReason }) {
  const { language } = useSite();
  const { setView } = useView();
  return (
    <p className="drawn-notice" data-covers role="status">
      {say.mapDrawn(language, reason)}{' '}
      <button type="button" className="link-button" onClick={() => setView({ map: 'live' })}>
        {say.mapTryLive(language)}
      </button>
    </p>
  );
}
