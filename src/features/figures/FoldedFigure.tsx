import * as say from '#messages';
import { usePaper } from '../../ui/paper.ts';
import { useSite } from '../panel/context.tsx';
import { useKeptOpen } from '../panel/useKeptOpen.ts';
import { FigureWhenSeen } from './FigureWhenSeen.tsx';
import type { FigureChoice } from './useFigure.ts';

/** A figure behind its name; it loads when the reader unfolds it or prints the page. */
export function FoldedFigure({ choice }: { choice: FigureChoice }) {
  const { language } = useSite();
  const [isUnfolded, setOpen] = useKeptOpen(`figure ${choice.id}`);
  const { isAwaited } = usePaper();
  const isOpen = isUnfolded || isAwaited;
  return (
    <details className="folded-figure" open={isOpen} onToggle={({ currentTarget: { open } }) => open !== isOpen && !isAwaited && setOpen(open)}>
      <summary>{say.foldFigure(language, { name: say.galleryNames(language, choice.id) })}</summary>
      {isOpen && <FigureWhenSeen choice={choice} />}
    </details>
  );
}
