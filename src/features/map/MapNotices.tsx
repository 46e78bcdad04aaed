import * as say from '#messages';
import { type MapRecord, statesOf } from '../../atlas/mapRecord.ts';
import type { FileFailure } from '../../queries/FileError.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { FailureNotices } from '../panel/FailureNotices.tsx';
import type { DrawnReason } from './mapsOnPage.ts';

interface Props {
  /** The record whose map this is. */
  record: MapRecord | undefined;
  reason: DrawnReason | null;
  failures: readonly FileFailure[];
  /** The message of the live map about a file that failed, or ''. */
  tileFailure: string;
  onClose: () => void;
}

/** The notices over the map: why the drawn map is shown, why no State is filled, and which files could not be read. */
export function MapNotices({ record, reason, failures, tileFailure, onClose }: Props) {
  const { language } = useSite();
  return (
    <div className="map-notices">
      {reason && <DrawnNotice reason={reason} />}
      {record && <UnnamedNotice record={record} />}
      <FailureNotices failures={failures} wordsOf={({ file, message }) => say.errorsMapLayer(language, { file, why: message })} />
      {tileFailure && (
        <Notice tone="error" action={say.appClose(language)} onAction={onClose}>
          {tileFailure}
        </Notice>
      )}
    </div>
  );
}

/** Says on the map of a programme or an instrument that no source names its States. Renders nothing where one does. */
function UnnamedNotice({ record }: { record: MapRecord }) {
  const { language } = useSite();
  const { fullAtlas } = useFacts();
  const isUnnamed = (record.kind === 'programme' || record.kind === 'instrument') && statesOf(fullAtlas, record).size === 0;
  return isUnnamed ? (
    <p className="drawn-notice" data-covers>
      {say.programmeEmptyStates(language)}
    </p>
  ) : null;
}

/** A small notice that says why the drawn map is shown, with a button that loads the live map. */
function DrawnNotice({ reason }: { reason: DrawnReason }) {
  const { language } = useSite();
  const { setView } = useView();
  return (
    <p className="drawn-notice" data-covers role="status">
      <span className="drawn-why">{say.mapDrawn(language, reason)}</span>{' '}
      <button type="button" className="link-button" onClick={() => setView({ map: 'live' })}>
        {say.mapTryLive(language)}
      </button>
    </p>
  );
}
