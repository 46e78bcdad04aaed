import { AtNotice } from './AtNotice.tsx';
import { SinceList } from './SinceList.tsx';

/** Above the panel: what came and went between two compared times, and which earlier time is chosen. */
export function TimeNotices({ regionId }: { regionId: string | undefined }) {
  return (
    <>
      <SinceList regionId={regionId} />
      <AtNotice regionId={regionId} />
    </>
  );
}
