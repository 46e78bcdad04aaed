import { usePaper } from '../../ui/paper.ts';
import type { Briefing } from '../../view/briefing.ts';
import { PinStage } from './PinStage.tsx';
import { useTitlePage } from './useTitlePage.ts';

/** The title page and the pinned views for paper, one to a page of the size of a slide. Rendered only while the page is printed. */
export function PrintedPins({ briefing }: { briefing: Briefing }) {
  const { isPrinting } = usePaper();
  const cover = useTitlePage(briefing);
  if (!isPrinting || !briefing.pins.length) return null;
  return (
    <div className="printed-pins">
      {briefing.pins.map((pin, index) => (
        <PinStage key={pin.id} pin={pin} page="all" before={index === 0 ? cover : undefined} />
      ))}
    </div>
  );
}
