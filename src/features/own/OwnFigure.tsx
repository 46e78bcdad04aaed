import { useMemo } from 'react';
import * as say from '#messages';
import type { FigureContext } from '../../figures/shared/context.ts';
import type { Figure } from '../../figures/shared/figure.ts';
import { saveTable } from '../../render/save.ts';
import { useSize } from '../../ui/useSize.ts';
import { FigureDrawing } from '../figures/FigureDrawing.tsx';
import { FigureTable } from '../figures/FigureTable.tsx';
import { useDesk, useSite } from '../panel/context.tsx';

/** A figure of a person's own rows, with its table; `file` names the saved table. `make` must keep its identity while nothing changes. */
export function OwnFigure({ id, file, make }: { id: string; file: string; make: (context: FigureContext) => Figure }) {
  const { language } = useSite();
  const { atlas, day, theme } = useDesk();
  const [ref, width] = useSize<HTMLDivElement>();
  const figure = useMemo(() => (width ? make({ atlas, language, day, theme, width }) : null), [make, atlas, language, day, theme, width]);
  return (
    <figure className="figure" ref={ref} data-figure={`own-${id}`}>
      {figure && (
        <>
          <figcaption>
            <h4>{figure.title}</h4>
            <p className="subtitle">{figure.subtitle}</p>
          </figcaption>
          {figure.scene ? <FigureDrawing figure={figure} scene={figure.scene} /> : <p className="empty">{figure.empty}</p>}
          <p className="visually-hidden">{figure.summary}</p>
          <details>
            <summary>{say.figureTable(language)}</summary>
            <FigureTable figure={figure} />
            <button type="button" className="button" onClick={() => saveTable(figure.table, `${file}-${id}`)}>
              {say.ownSaveCsv(language)}
            </button>
          </details>
        </>
      )}
    </figure>
  );
}
