import { useMemo } from 'react';
import { focusMatrix } from '../../figures/focusMatrix/focusMatrix.ts';
import { participationFigure } from '../../figures/participation/participationFigure.ts';
import { programmeTimeline } from '../../figures/programmeTimeline/programmeTimeline.ts';
import type { FigureContext } from '../../figures/shared/context.ts';
import type { Figure } from '../../figures/shared/figure.ts';
import type { FigureId } from '../../view/figureIds.ts';
import { useDesk } from '../panel/context.tsx';

export interface FigureChoice {
  id: FigureId;
  regionId?: string | undefined;
  instrumentId?: string | undefined;
}

/** The figure of an id at a width in px, with the filters of the address. Null until the width is known. */
export function useFigure({ id, regionId, instrumentId }: FigureChoice, width: number): Figure | null {
  const { atlas, fullAtlas, language, day, today, view, theme } = useDesk();
  const { status, funder, sort } = view;
  return useMemo(() => {
    if (!width) return null;
    const context: FigureContext = {
      atlas,
      language,
      theme,
      day,
      width,
      later: atlas.at ? { atlas: fullAtlas, today } : undefined,
      ...(regionId ? { regionId } : {}),
    };
    if (id === 'focus-matrix') return focusMatrix(context);
    if (id === 'participation') return participationFigure(context, instrumentId);
    return programmeTimeline(context, { status, funder, sort });
  }, [atlas, fullAtlas, language, theme, day, today, width, id, regionId, instrumentId, status, funder, sort]);
}
