import { ChangeKey } from '../map/ChangeKey.tsx';
import { useFacts } from '../panel/context.tsx';
import { ChangeCaption } from './ChangeCaption.tsx';
import { TimeBar } from './TimeBar.tsx';
import { useClock } from './useClock.ts';

/** The clock of a map: what changed at the chosen time, and the time bar. */
export function MapTime({ regionId }: { regionId: string | undefined }) {
  const { before } = useFacts();
  const clock = useClock(regionId);
  return (
    <>
      {before ? <ChangeKey /> : <ChangeCaption events={clock.events} />}
      <TimeBar clock={clock} />
    </>
  );
}
