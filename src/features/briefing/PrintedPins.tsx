import { usePaper } from '../../ui/paper.ts';
import type { Briefing } from '../../view/briefing.ts';
import { PinStage } from './PinStage.tsx';

/** The pinned views for paper, one to a page of the size of a slide. Rendered only while the page is printed. */
export function PrintedPins({ briefing: { pins } }: { briefing: Briefing }) {
  const { isPrinting } = usePaper();
  if (!isPrinting) return null;
  return (
    <div className="printed-pins">
      {pins.map((pin) => (
        <PinStage key={pin.id} pin={pin} page="all" />
      ))}
    </div>
  );
}
