import { useEffect } from 'react';
import * as say from '#messages';
import { canKeep, endKeeping, keepWhole, offline, removeKept, startOffline } from '../../offline/offline.ts';
import { useStored } from '../../ui/useStored.ts';
import { useSite } from '../panel/context.tsx';

const MEGA = 1_000_000;

/** Keeps the whole atlas on this device: how much that is, how far it has come, and how it is removed again. */
export function KeepOffline() {
  const { language, site } = useSite();
  const { shell, rest } = useStored(offline);
  useEffect(() => {
    if (offline.get().shell === 'none') void startOffline(site);
  }, [site]);
  if (!canKeep()) return <p>{say.offlineCannot(language)}</p>;
  const size = (bytes: number) => language.number(Math.max(0.1, Math.round(bytes / (MEGA / 10)) / 10));
  return (
    <>
      <p>{say.offlineText(language)}</p>
      <p role="status">
        {rest.state === 'kept' && say.offlineKept(language, { size: size(rest.total) })}
        {rest.state === 'failed' && say.offlineFailed(language, { why: rest.why })}
      </p>
      {rest.state === 'keeping' && (
        <p>
          <progress max={rest.total} value={rest.bytes} aria-label={say.offlineKeep(language)} />{' '}
          {say.offlineProgress(language, { done: size(rest.bytes), total: size(rest.total) })}{' '}
          <button type="button" className="button" onClick={endKeeping}>
            {say.makingCancel(language)}
          </button>
        </p>
      )}
      <p className="tools">
        {rest.state !== 'kept' && rest.state !== 'keeping' && (
          <button type="button" className="button" onClick={() => void keepWhole(site)}>
            {rest.total ? say.offlineKeepSize(language, { size: size(rest.total - rest.bytes) }) : say.offlineKeep(language)}
          </button>
        )}
        {(shell === 'kept' || rest.bytes > 0) && rest.state !== 'keeping' && (
          <button type="button" className="button" onClick={() => void removeKept(site)}>
            {say.offlineRemove(language)}
          </button>
        )}
      </p>
    </>
  );
}
