import * as say from '#messages';
import { Icon } from '../../ui/Icon.tsx';
import { useStored } from '../../ui/useStored.ts';
import type { Pin } from '../../view/briefing.ts';
import { ownLayers } from '../own/ownLayers.ts';
import { useSite } from '../panel/context.tsx';
import { PinStage } from './PinStage.tsx';
import { usePinnedOrFault } from './usePinned.ts';

/** A pinned view as a picture, with fields for its title and note. */
export function PinCard({ pin, onChange, onRemove }: { pin: Pin; onChange: (change: Partial<Pin>) => void; onRemove: () => void }) {
  const { language } = useSite();
  const own = useStored(ownLayers);
  const { pinned } = usePinnedOrFault({ ...pin, title: '' });
  return (
    <>
      <PinStage pin={pin} page={0} />
      <div className="pin-words">
        <label>
          {say.briefingPinTitle(language)}
          <input
            type="text"
            maxLength={300}
            value={pin.title}
            placeholder={pinned?.title ?? ''}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        </label>
        <label>
          {say.briefingNotes(language)}
          <textarea rows={3} maxLength={4000} value={pin.note} onChange={(event) => onChange({ note: event.target.value })} />
        </label>
        {pin.hasOwn && own.length === 0 && <p className="hint">{say.ownPinned(language)}</p>}
        <p className="tools">
          {pinned && (
            <a className="tool" href={pinned.address}>
              <Icon name="open" /> {say.briefingOpen(language)}
            </a>
          )}
          <button type="button" className="tool" onClick={onRemove}>
            {say.briefingRemove(language)}
          </button>
        </p>
      </div>
    </>
  );
}
