import { useId, useMemo } from 'react';
import type { Scene } from '../../figures/shared/scene.ts';
import type { FigureId } from '../../i18n/names.ts';
import { viewRemarks } from '../../i18n/viewRemarks.ts';
import { sceneToSvg } from '../../render/svg.ts';
import type { Theme } from '../../theme/tokens.ts';
import { filtersOf } from '../export/filters.ts';
import { useDesk } from '../panel/context.tsx';
import { paperSheets } from '../paper/paperSheets.ts';
import type { MakeFigure } from './useFigure.ts';

const svgOf = (scene: Scene, idPrefix: string) => sceneToSvg(scene, { interactive: false, label: '', idPrefix }).svg;

/** The drawing of a figure on paper, on as many sheets as its rows need, below the time and the filters of the view: nothing else of the sheet says them. */
export function PaperFigure({ id, make, theme }: { id: FigureId; make: MakeFigure; theme: Theme }) {
  const desk = useDesk();
  const filters = filtersOf(desk, id).flatMap(({ words }) => words || []);
  const remarks = viewRemarks(desk.language, desk.atlas, filters);
  const prefix = useId().replace(/\W/g, '');
  const sheets = useMemo(() => paperSheets(make, theme), [make, theme]);
  return (
    <>
      {remarks.length > 0 && <p className="subtitle">{remarks.join(desk.language.gap)}</p>}
      {sheets.map((columns, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one figure have no id, only an order
          key={index}
          className="paper-drawing"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, made from escaped records
          dangerouslySetInnerHTML={{ __html: columns.map((scene, place) => svgOf(scene, `${prefix}${index}-${place}-`)).join('') }}
        />
      ))}
    </>
  );
}
