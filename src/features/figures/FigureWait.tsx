import * as say from '#messages';
import { usePaper } from '../../ui/paper.ts';
import { useSite } from '../panel/context.tsx';

/** The room of a figure that is on its way. A browser's own menu prints without waiting; the sheet says then that the figure is missing. */
export function FigureWait() {
  const { language } = useSite();
  const { isPrinting } = usePaper();
  return (
    <div className="figure-wait" aria-busy="true">
      {isPrinting && say.printUnfinished(language)}
    </div>
  );
}
